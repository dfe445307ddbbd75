import { normalise } from '../model/same-text';
import { feminineOrdinal, readOrdinal } from './spanish-ordinal';

export type SessionKind = 'ordinaria' | 'extraordinaria' | 'solemne';

/** A session of a municipal council, as an Avance cites it. */
export interface CouncilSession {
  /** "Vigésima Séptima" is 27; null where only the number of the minutes is cited. */
  readonly ordinal: number | null;
  /** null where the text does not say ("Trigésima Cuarta Sesión de Cabildo", seed L213). */
  readonly kind: SessionKind | null;
  /** Number and year of the minutes, "No. 027/2022"; null where they are not cited. */
  readonly number: number | null;
  readonly year: number | null;
}

const SESSION_KINDS: readonly SessionKind[] = ['ordinaria', 'extraordinaria', 'solemne'];
const NUMBER_AND_YEAR = /(?:\b(?:no|num|numero|acta|n)\b\.?\s*|#\s*)?[°º]?\s*\b(\d{1,3})\s*\/\s*(\d{4})\b/;
/** Words that a citation has beside what is read from it. */
const FILLING = /[,;]|\b(?:sesion|sesiones|de|del|cabildo|la|el|con|acta|numero|num|no)\b\.?/g;

/**
 * Reads the citation of a council session, such as "Vigésima Séptima Sesión Ordinaria de Cabildo No. 027/2022".
 * The kind and the number may be missing, "del Cabildo" and other orders of the words are accepted.
 *
 * @param text the citation and nothing else.
 * @returns null when it names no session or holds anything that is not understood.
 */
export function readCouncilSession(text: string): CouncilSession | null {
  const clean = normalise(text);
  if (!/\bsesion\b/.test(clean)) return null;
  const [cited, number, year] = NUMBER_AND_YEAR.exec(clean) ?? [];
  const kind = SESSION_KINDS.find((candidate) => new RegExp(`\\b${candidate}\\b`).test(clean)) ?? null;
  const left = withoutWords(clean, [cited, kind]);
  const ordinal = readOrdinal(left);
  if (left !== '' && ordinal === null) return null;
  if (ordinal === null && number === undefined) return null;
  return { ordinal, kind, number: toNumber(number), year: toNumber(year) };
}

/**
 * Writes a session as official documents cite it; what is not known is left out.
 *
 * @returns such as "Vigésima Séptima Sesión Ordinaria de Cabildo No. 027/2022".
 */
export function formatCouncilSession(session: CouncilSession): string {
  const { ordinal, kind, number, year } = session;
  const minutes = number === null || year === null ? '' : `No. ${String(number).padStart(3, '0')}/${year}`;
  const words = [
    ordinal === null ? '' : feminineOrdinal(ordinal),
    'Sesión',
    kind === null ? '' : kind.charAt(0).toUpperCase() + kind.slice(1),
    'de Cabildo',
    minutes,
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** What is left of a citation without the parts already read and the words that only fill. */
function withoutWords(clean: string, parts: readonly (string | null | undefined)[]): string {
  const rest = parts.reduce<string>((text, part) => (part ? text.replace(part, ' ') : text), clean);
  return rest.replace(FILLING, ' ').replace(/\s+/g, ' ').trim();
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
