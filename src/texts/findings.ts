import { coherenceRules } from '../domain/coherence/rules';
import type { DatedSession, Finding, FindingFacts, RuleId, SessionName } from '../domain/coherence/finding';
import { formatLongDate } from '../domain/model/civil-date';
import type { CellPlace } from '../workbook/place';
import type { CellProblem } from '../workbook/problems';
import { cellSentence } from './problems';
import { linkVerdictNames } from '../workbook/layout/link-verdicts';
import { addressFaults } from './address-faults';
import { quote } from './quote';

/** How a rule is called, and what it says of what it found. */
interface FindingText<Rule extends RuleId> {
  readonly name: string;
  readonly sentence: (facts: FindingFacts[Rule]) => string;
}

/** "1.2, 2.4 y 4.4" */
function listed(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} y ${last}`;
}

function tools(codes: readonly string[]): string {
  return `${codes.length === 1 ? 'la herramienta' : 'las herramientas'} ${listed(codes)}`;
}

/** "la sesión 027/2022"; an ordinary one needs no more words. */
function session({ number, year, kind }: SessionName): string {
  const name = kind === 'ordinaria' ? 'sesión' : `sesión ${kind}`;
  return `la ${name} ${String(number).padStart(3, '0')}/${year}`;
}

function heldOn(dated: DatedSession): string {
  return `${session(dated)} tiene fecha ${formatLongDate(dated.date)}`;
}

/** The evidence that a sentence is about; one without a description is told by its cell alone. */
function ofEvidence(description: string): string {
  return description === '' ? 'En una evidencia' : `En ${quote(description)}`;
}

function lateDates({ actDate, gazetteDate }: FindingFacts['after-cut-off']): string {
  const act = actDate === null ? [] : [`el acto es del ${formatLongDate(actDate)}`];
  const gazette = gazetteDate === null ? [] : [`la gaceta es del ${formatLongDate(gazetteDate)}`];
  return listed([...act, ...gazette]);
}

/**
 * Name and sentence of each rule. No sentence tells a row, nor anything else that changes when rows are moved: a
 * finding is known again by its sentence (docs/decisions/0008).
 */
const texts = {
  'closed-report-changed': {
    name: 'Reporte cerrado que cambió',
    sentence: ({ report }) =>
      `El contenido del reporte ${report} ya no es el que tenía cuando se cerró: busque qué cambió en la Bitácora y en Archivo > Historial de versiones y devuélvalo, o reabra el reporte con su motivo.`,
  },
  'fulfilled-without-evidence': {
    name: 'Cumplido sin evidencia',
    sentence: ({ report, state }) =>
      `En el reporte ${report} dice ${quote(state)} y no hay ninguna evidencia: agréguela en la pestaña «Evidencias» o corrija el estado.`,
  },
  'fulfilled-without-advance': {
    name: 'Cumplido sin avance',
    sentence: ({ report, state }) =>
      `En el reporte ${report} dice ${quote(state)} y no hay texto de avance: captúrelo en la pestaña «Avances» o corrija el estado.`,
  },
  'fulfilled-but-denied': {
    name: 'Cumplido que el avance niega',
    sentence: ({ report, state, words }) =>
      `En el reporte ${report} dice ${quote(state)} y el avance dice ${quote(words)}: corrija el que no sea cierto.`,
  },
  'evidence-without-fulfilment': {
    name: 'Evidencia sin cumplimiento',
    sentence: ({ report, state }) =>
      `Hay evidencia y en el reporte ${report} ${state === null ? 'la celda está vacía' : `dice ${quote(state)}`}: revise si el estado está al día.`,
  },
  'approval-after-gazette': {
    name: 'Aprobación posterior a la gaceta',
    sentence: ({ evidence, actDate, gazetteDate }) =>
      `${ofEvidence(evidence)}, el acto es del ${formatLongDate(actDate)} y la gaceta que lo publica es anterior, del ${formatLongDate(gazetteDate)}: corrija la fecha equivocada.`,
  },
  'after-cut-off': {
    name: 'Posterior al corte',
    sentence: (facts) =>
      `${ofEvidence(facts.evidence)}, ${lateDates(facts)}, después del corte del reporte ${facts.report} (${formatLongDate(facts.cutOff)}): no puede contarse en ese reporte.`,
  },
  'file-older-than-act': {
    name: 'Archivo anterior al acto',
    sentence: ({ stamp, fileDate, actDate, session: named }) => {
      const act = `el acto es del ${formatLongDate(actDate)}${named === null ? '' : `, fecha que el municipio da a ${session(named)}`}`;
      return `La dirección del archivo lleva la fecha ${formatLongDate(fileDate)} (${quote(stamp)}) y ${act}: un archivo no puede probar lo que aún no pasaba. Revise la liga y la fecha.`;
    },
  },
  'ordinal-unlike-number': {
    name: 'Ordinal distinto del número',
    sentence: ({ cited, ordinal, number }) =>
      `En ${quote(cited)} el ordinal es ${ordinal} y el número del acta es ${number}: corrija el equivocado.`,
  },
  'session-year-unlike-act': {
    name: 'Año de la sesión distinto del acto',
    sentence: ({ cited, year, actDate }) =>
      `En ${quote(cited)} el año del acta es ${year} y la fecha es del ${formatLongDate(actDate)}: corrija el equivocado.`,
  },
  'sessions-out-of-order': {
    name: 'Sesiones fuera de orden',
    sentence: ({ earlier, later }) =>
      `Los números y las fechas no van en el mismo orden: ${heldOn(earlier)} y ${heldOn(later)}. Corrija el número o la fecha.`,
  },
  'session-on-two-days': {
    name: 'Sesión con dos fechas',
    sentence: ({ session: named, days }) => {
      const told = days.map(({ date, toolCodes }) => `${formatLongDate(date)} en ${tools(toolCodes)}`);
      return `Con distintas fechas se cita ${session(named)}: ${listed(told)}. Deje la verdadera.`;
    },
  },
  'misspelt-address': {
    name: 'Liga mal escrita',
    sentence: ({ found, fault }) => `La liga ${quote(found)} no se puede abrir: ${addressFaults[fault]}. Corríjala.`,
  },
  'foreign-domain': {
    name: 'Dominio ajeno',
    sentence: ({ found, kind, own }) =>
      kind === 'link'
        ? `Hay una liga de ${quote(found)} y el dominio del municipio es ${quote(own)}: confirme que sea suya o corríjala.`
        : `El correo ${quote(found)} no es del dominio del municipio, ${quote(own)}: confirme que sea suyo o corríjalo.`,
  },
  'dead-link': {
    name: 'Liga muerta',
    sentence: ({ address, verdict }) =>
      `La liga ${quote(address)} ya no muestra la evidencia (${linkVerdictNames[verdict]}): pida otra, o una copia del documento.`,
  },
  'unmentioned-in-link': {
    name: 'Liga que no menciona',
    sentence: ({ address, words }) => `En ${quote(address)} ${words}: confirme que sea la evidencia.`,
  },
  'unlisted-annex': {
    name: 'Anexo sin listar',
    sentence: ({ annex }) =>
      `Se cita el anexo ${quote(annex)} y no está en la columna «Anexo» de las evidencias del municipio ni en una pestaña con sus renglones: agréguelo o corrija la cita.`,
  },
  'future-already-done': {
    name: 'Futuro ya ocurrido',
    sentence: ({ words, date, toolCodes }) =>
      `El avance anuncia que ${quote(words)} el ${formatLongDate(date)} y ${tools(toolCodes)} ya lo ${toolCodes.length === 1 ? 'da' : 'dan'} por hecho en esa fecha: póngalo en pasado o corrija la fecha.`,
  },
  'misspelt-acronym': {
    name: 'Sigla mal escrita',
    sentence: ({ found, meant }) => `Dice ${quote(found)}; la sigla es ${quote(meant)}.`,
  },
  'year-without-phrase': {
    name: 'Año sin lema',
    sentence: ({ year, report }) =>
      `El corte del reporte ${report} es de ${year} y ese año no tiene frase en la pestaña «Lemas»: sin ella no se genera el informe de los municipios que no tienen su propio «Lema».`,
  },
  'closed-project-unfinished': {
    name: 'Proyecto cerrado sin terminar',
    sentence: ({ closed, percent }) =>
      `El proyecto aparece como ${quote(closed)} y su avance es de ${percent} %: corrija el estado o el porcentaje.`,
  },
  'other-term-address': {
    name: 'Dirección de otra administración',
    sentence: ({ address, words, period }) =>
      `La dirección ${quote(address)} es de otra administración (${quote(words)}) y el periodo del municipio es ${quote(period)}: ponga la liga actual.`,
  },
  'pasted-means': {
    name: 'Medio de verificación repetido',
    sentence: ({ from }) =>
      `El medio de verificación repite el de ${tools(from)}: revise en la pestaña «Modelo» si se pegó por error.`,
  },
} satisfies { readonly [Rule in RuleId]: FindingText<Rule> };

/** How the column "Regla" calls a cell that cannot be read. */
const cellRuleNames = {
  blank: 'Dato que no se entiende',
  'formula-error': 'Dato que no se entiende',
  'control-characters': 'Dato que no se entiende',
  'text-too-long': 'Dato que no se entiende',
  'not-a-number': 'Dato que no se entiende',
  'not-a-whole-number': 'Dato que no se entiende',
  'not-a-report-number': 'Dato que no se entiende',
  'not-a-letter': 'Dato que no se entiende',
  'not-an-inegi-key': 'Dato que no se entiende',
  'not-a-date': 'Dato que no se entiende',
  'not-a-colour': 'Dato que no se entiende',
  'too-light': 'Dato que no se entiende',
  'not-a-picture-source': 'Dato que no se entiende',
  'not-one-of': 'Dato que no se entiende',
  'unknown-municipality': 'Municipio desconocido',
  'ambiguous-municipality': 'Municipio desconocido',
  'unknown-tool': 'Herramienta desconocida',
  'unknown-state': 'Letra fuera de la simbología',
  duplicate: 'Renglón repetido',
} as const satisfies Record<CellProblem['kind'], string>;

/** Every word that the column "Regla" may hold of ours: other rows of the tab are someone's own. */
export const ruleNames: readonly string[] = [
  ...Object.values(texts).map(({ name }) => name),
  ...Object.values(cellRuleNames),
];

/** Names of the rules that judge the latest report alone. */
const latestReportRuleNames = new Set<string>(
  (Object.keys(texts) as RuleId[])
    .filter((rule) => coherenceRules[rule].judgesLatestReport)
    .map((rule) => texts[rule].name),
);

/** How the sentences of those rules name that report: what they quote may name another, before or after. */
const namedReport = /^(?:En el|Hay evidencia y en el|El corte del|.*, después del corte del) reporte (\d+)\b/;

/** @returns the report that a row of the tab "Hallazgos" judges alone; null where it judges none in particular */
export function judgedReport({ rule, sentence }: WordedFinding): number | null {
  const [, number] = latestReportRuleNames.has(rule) ? (namedReport.exec(sentence) ?? []) : [];
  return number === undefined ? null : Number(number);
}

/** What a finding's row says. */
export interface WordedFinding {
  readonly rule: string;
  readonly sentence: string;
}

/** @returns the name of the finding's rule, and its sentence */
export function wordedFinding({ rule, facts }: Finding): WordedFinding {
  // The table has a text for each rule, made for that rule's own facts.
  const { name, sentence } = texts[rule] as FindingText<RuleId>;
  return { rule: name, sentence: sentence(facts) };
}

/** @returns the same of a cell that cannot be read; where the row it repeats stands is left out, because rows move */
export function wordedProblem(problem: CellProblem, { tab, header }: CellPlace): WordedFinding {
  const said =
    problem.kind === 'duplicate'
      ? `${quote(problem.found)} está repetido: deje un solo renglón.`
      : cellSentence(problem);
  return { rule: cellRuleNames[problem.kind], sentence: `En la pestaña ${quote(tab)}, columna «${header}»: ${said}` };
}

/** @returns what a review says of a link that is dead, without what it may add */
export function deadLinkSentence(facts: FindingFacts['dead-link']): string {
  return texts['dead-link'].sentence(facts);
}

/** What a review came to, in numbers. */
export interface ReviewCounts {
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly created: number;
  readonly solved: number;
  readonly dismissed: number;
  /** Rows of the findings that were dismissed without a reason. */
  readonly withoutReason: readonly number[];
}

/** Rows told one by one; the rest are counted. */
const toldRows = 10;

function rowsWithoutReason(rows: readonly number[]): string {
  const told = rows.slice(0, toldRows).map(String);
  const rest = rows.length - told.length;
  const where = rest > 0 ? `${told.join(', ')} y ${rest} más` : listed(told);
  return rows.length === 1
    ? `Hay un hallazgo descartado sin motivo, en la fila ${where}: escríbalo en la columna «Motivo».`
    : `Hay ${rows.length} hallazgos descartados sin motivo, en las filas ${where}: escríbalo en la columna «Motivo».`;
}

/** What is said around a review. */
export const reviewTexts = {
  title: 'Revisión de coherencia',
  cannotReview: 'No se puede revisar la coherencia',
  done: (counts: ReviewCounts) => {
    const { high, medium, low, created, solved, dismissed, withoutReason } = counts;
    const open = high + medium + low;
    const found =
      open === 0
        ? 'No hay hallazgos abiertos.'
        : `Hallazgos abiertos: ${open} (gravedad alta ${high}, media ${medium}, baja ${low}).`;
    const changes = `Nuevos: ${created}. Resueltos desde la revisión anterior: ${solved}. Descartados: ${dismissed}.`;
    const reasons = withoutReason.length === 0 ? [] : [rowsWithoutReason(withoutReason)];
    return [found, changes, ...reasons, 'Están en la pestaña «Hallazgos».'].join('\n\n');
  },
} as const;
