import type { Uncheckable } from '../domain/links/address/reach';
import type { Mention } from '../domain/links/content-proof/missing-mentions';
import type { LinkFacts } from '../domain/links/facts';
import type { AddressFault } from '../domain/links/misspelt-address';
import type { VerdictRuleId } from '../domain/links/verdict/judge-link';
import { addressFaults } from './address-faults';
import { quote } from './quote';

/** Longest piece of an address that a sentence repeats. */
const shownAddress = 120;

function shown(address: string): string {
  return address.length > shownAddress ? `${address.slice(0, shownAddress)}…` : address;
}

/** The host of an address, as people name a site. */
function siteOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/.exec(address)?.[1] ?? shown(address);
}

function titleOf({ end }: LinkFacts): string {
  return end.kind === 'answer' && end.page.title !== '' ? ` (${quote(end.page.title)})` : '';
}

function statusOf({ hops }: LinkFacts): string {
  const status = hops[hops.length - 1]?.status ?? null;
  return status === null ? '' : ` (código ${status})`;
}

function typeOf({ end }: LinkFacts): string {
  return end.kind === 'answer' && end.page.declaredType !== '' ? ` (${quote(end.page.declaredType)})` : '';
}

/**
 * What is told beside each verdict: what was seen, and what to do about it where that is not plain. '' where the word says
 * all. One sentence or two, without the address that was asked for, which stands in its own cell.
 */
export const linkDetail = {
  'bot-wall': () => 'El sitio pide comprobar que quien la abre es una persona: ábrala en el navegador.',
  throttled: () => 'Google Drive no la muestra por ahora, por demasiadas visitas: ábrala otro día en el navegador.',
  'needs-password': (facts) => `Pide usuario y contraseña${statusOf(facts)}: solicite que se publique sin restricción.`,
  'closed-form': () => 'El formulario ya no acepta respuestas.',
  'private-document': () => 'El documento no está compartido con todas las personas: solicite que se haga público.',
  'sign-in': ({ end }) => `Manda a iniciar sesión en ${siteOf(end.address)}: solicite que se publique sin restricción.`,
  'not-found': (facts) => `El sitio dice que no existe${statusOf(facts)}.`,
  refused: (facts) => `El sitio no deja que la vea un programa${statusOf(facts)}: ábrala en el navegador.`,
  'request-timeout': (facts) => `El sitio no alcanzó a responder${statusOf(facts)}.`,
  'server-error': (facts) => `El servidor falló${statusOf(facts)}.`,
  'redirect-nowhere': (facts) => `Manda a otra dirección sin decir a cuál${statusOf(facts)}.`,
  'odd-status': (facts) => `El sitio respondió algo que no dice si está${statusOf(facts)}: ábrala en el navegador.`,
  'parked-domain': ({ end }) => `El dominio ${siteOf(end.address)} está en venta o venció: ya no es del municipio.`,
  suspended: () => 'El proveedor suspendió el sitio.',
  'says-not-found-in-title': (facts) => `La página dice que no se encontró${titleOf(facts)}.`,
  'says-not-found': (facts) => `La página dice que no existe lo que se busca${titleOf(facts)}.`,
  'error-address': ({ end }) => `Manda a la página de error del sitio: ${shown(end.address)}`,
  'thrown-home': ({ end }) => `Ya no muestra la evidencia: manda a la página principal, ${shown(end.address)}`,
  'same-as-sibling': (facts) =>
    `El sitio muestra lo mismo${titleOf(facts)} para cualquier dirección inventada: no muestra la evidencia.`,
  'sign-in-page': (facts) =>
    `La página solo pide iniciar sesión${titleOf(facts)}: solicite que se publique sin restricción.`,
  empty: () => 'Responde, pero vacía.',
  'unconfigured-server': (facts) => `Muestra la página de un servidor sin configurar${titleOf(facts)}.`,
  'out-of-order': (facts) => `El sitio avisa que no funciona por ahora${titleOf(facts)}: ábrala otro día.`,
  'other-than-its-name': (facts) =>
    `La dirección es de un archivo y entrega otra cosa${typeOf(facts)}: revise qué muestra.`,
  'other-than-its-type': (facts) => `Lo que entrega no es lo que dice ser${typeOf(facts)}: revise si se puede abrir.`,
  'blank-page': () => 'Responde una página en blanco.',
  moved: ({ end }) => `Ahora muestra ${shown(end.address)}: revise que sea la misma evidencia y actualice la liga.`,
  'app-shell': (facts) => `Responde; su texto lo arma el navegador y no se pudo leer${titleOf(facts)}.`,
  alive: () => '',
  name: ({ end }) => `El nombre ${siteOf(end.address)} no existe en internet.`,
  unreachable: ({ end }) => `Nadie responde en ${siteOf(end.address)}, o se cortó la conexión.`,
  timeout: ({ end }) => `${siteOf(end.address)} no respondió a tiempo.`,
  other: ({ end }) => `No se pudo leer lo que responde ${siteOf(end.address)}.`,
  'too-large': () => 'Responde un archivo muy grande, que no se descargó.',
  'refused-address': () => 'La dirección tiene caracteres que no se admiten o es demasiado larga.',
  parked: () => 'Abrirla detuvo la revisión dos veces, así que se dejó para el final de otra: ábrala en el navegador.',
  'redirect-loop': () => 'El sitio manda de una dirección a otra en círculo.',
  'too-many-redirects': () => 'El sitio manda de una dirección a otra más de diez veces.',
  'bad-location': ({ end }) =>
    `Manda a algo que no es una dirección web: ${quote(end.kind === 'bad-location' ? end.location : '')}.`,
  certificate: ({ end }) =>
    `El navegador avisa que el certificado de ${siteOf(end.address)} no es válido${end.kind === 'certificate' && end.status !== null ? `; detrás, responde con código ${end.status}` : ''}.`,
  'certificate-and-not-found': () => 'El sitio dice que no existe, y además su certificado no es válido.',
} as const satisfies Readonly<Record<VerdictRuleId, (facts: LinkFacts) => string>>;

const uncheckable = {
  scheme: 'No es una dirección web que se pueda abrir por internet.',
  private: 'Es de una computadora o red interna: desde fuera no se puede abrir.',
  'login-in-address': 'Lleva usuario y contraseña: retírelos y publíquela sin ellos.',
} as const satisfies Record<Uncheckable, string>;

function mentionWords(mention: Mention, { municipality, year }: { municipality: string; year: number | null }): string {
  const words = { municipality: quote(municipality), tool: 'la herramienta', year: `el año ${year ?? ''}` };
  return words[mention];
}

/** What follows from visits before, and what is said without a visit. */
export const linkTexts = {
  pending: (day: string) => `Por confirmar: falla desde el ${day}; cuenta como falla si sigue así otro día.`,
  confirmed: (since: string) => `Falla desde el ${since}.`,
  lastGood: (day: string, archive: string) =>
    `Se vio vigente por última vez el ${day}; puede haber copia de archivo: ${archive}`,
  changed: (day: string) => `El documento cambió desde la última revisión (${day}): revise que siga probando lo mismo.`,
  missingMentions: (
    mentions: readonly Mention[],
    of: { readonly municipality: string; readonly year: number | null },
  ) => `no se encontró mención de ${mentions.map((mention) => mentionWords(mention, of)).join(', ')}`,
  misspelt: (fault: AddressFault) => `La dirección ${addressFaults[fault]}.`,
  uncheckable: (reason: Uncheckable) => uncheckable[reason],
} as const;
