import { cellAddress, columnLetters, type CellPlace } from '../workbook/place';
import type { CellProblem, WorkbookProblem } from '../workbook/problems';
import { quote } from './quote';

/** Sentences listed in one message; the rest are counted. */
const listedProblems = 8;

/** "En la pestaña «Avances», fila 12, columna C («Avance», celda C12)": where to look. */
function where(at: CellPlace): string {
  const column = columnLetters(at.column);
  return `En la pestaña ${quote(at.tab)}, fila ${at.row}, columna ${column} («${at.header}», celda ${cellAddress(at)})`;
}

function codes(text: string): string {
  const found = Array.from(text).filter((character) =>
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(character),
  );
  const names = found.map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  return Array.from(new Set(names)).join(', ');
}

const count = (number: number): string => number.toLocaleString('es-MX');

/** Never rounded up: what falls short of 4.5 is not shown as 4.5. */
const oneDecimal = (number: number): string => (Math.floor(number * 10) / 10).toFixed(1);

/** What is wrong with a cell and what to do, by kind; follows the words that say where. */
const cellSentences = {
  blank: () => 'falta el dato: escríbalo o borre el renglón completo.',
  'formula-error': ({ found }) =>
    `hay un error de fórmula (${found}): corríjala; si quería escribir un texto que empieza con «=», anteponga un apóstrofo.`,
  'control-characters': ({ found }) =>
    `hay caracteres invisibles que un documento no admite (${codes(found)}): vuelva a escribir el texto o péguelo sin formato.`,
  'text-too-long': ({ found, limit }) =>
    `el texto tiene ${count(found)} caracteres y el máximo es ${count(limit)}: páselo a una pestaña «Anexo …» o divídalo.`,
  'not-a-number': ({ found }) => `se esperaba un número y dice ${quote(found)}: escriba solo el número.`,
  'not-a-whole-number': ({ found, least, most }) =>
    `se esperaba un número entero de ${least} a ${most} y dice ${quote(found)}: corríjalo.`,
  'not-a-report-number': ({ found }) =>
    `el número de un reporte es un entero de 1 a 199 y dice ${quote(found)}: corríjalo.`,
  'not-a-letter': ({ found }) =>
    `${quote(found)} no sirve como letra de un estado: use una sola letra o un número de 0 a 9.`,
  'not-an-inegi-key': ({ found }) =>
    `${quote(found)} no es una clave INEGI: escriba los cinco dígitos, dos de la entidad y tres del municipio, por ejemplo 15123.`,
  'not-a-date': ({ found }) => `${quote(found)} no es una fecha: escríbala como dd/mm/aaaa, por ejemplo 09/06/2023.`,
  'not-a-colour': ({ found }) => `${quote(found)} no es un color: escríbalo como #1E8E3E.`,
  'too-light': ({ found, contrast, least }) =>
    `sobre el color ${quote(found)} no se lee el texto blanco (contraste de ${oneDecimal(contrast)} a 1; se necesita ${oneDecimal(least)} o más): elija uno más oscuro.`,
  'not-a-picture-source': ({ found }) =>
    `${quote(found)} no es una dirección web pública ni un archivo de Drive: escriba dónde está la imagen o deje la celda vacía.`,
  'not-one-of': ({ found, choices }) => `${quote(found)} no es un valor permitido: elija ${choices.join(', ')}.`,
  'unknown-municipality': ({ found }) =>
    `el municipio ${quote(found)} no está en la pestaña «Municipios»: corrija el nombre o agréguelo allí.`,
  'ambiguous-municipality': ({ found, choices }) =>
    `el nombre ${quote(found)} es el de más de un municipio de la pestaña «Municipios»: escriba ${choices.map(quote).join(' o ')}.`,
  'unknown-tool': ({ found }) =>
    found === ''
      ? 'la columna tiene estados y no dice de qué herramienta son: escriba la clave y el nombre de la herramienta.'
      : `la herramienta ${quote(found)} no está en la pestaña «Modelo»: escriba su clave, por ejemplo 1.1, o agréguela allí.`,
  'unknown-state': ({ found, letters }) =>
    `el estado ${quote(found)} no está en la simbología de ese reporte: use ${letters.join(', ')} o deje la celda vacía.`,
  duplicate: ({ found, firstRow }) =>
    `${quote(found)} está repetido: ya aparece en la fila ${firstRow}. Deje un solo renglón.`,
} satisfies { readonly [Kind in CellProblem['kind']]: (problem: Extract<CellProblem, { kind: Kind }>) => string };

/** @returns what is wrong with a cell and what to do, without saying where it is */
export function cellSentence(problem: CellProblem): string {
  // The table has an entry for each kind, made for that kind's own problem.
  const sentence = cellSentences[problem.kind] as (problem: CellProblem) => string;
  return sentence(problem);
}

/** @returns one Spanish sentence: what is wrong, where (tab, row, column) and what to do */
export function problemSentence(problem: WorkbookProblem): string {
  switch (problem.kind) {
    case 'missing-tab':
      return `Falta la pestaña ${quote(problem.tab)}: devuélvale su nombre o, si no la hay, use Transparencia > Preparar hoja para crearla.`;
    case 'lost-tab':
      return `Falta la pestaña ${quote(problem.tab)}, que tenía estados: devuélvale su nombre o recupérela con Archivo > Historial de versiones; si ya no se sigue ese reporte, quite su renglón de la pestaña «Reportes».`;
    case 'missing-column':
      return `En la pestaña ${quote(problem.tab)}, fila de encabezados, falta la columna ${quote(problem.column)}: devuélvale su nombre o use Transparencia > Preparar hoja.`;
    case 'missing-header':
      return `En la pestaña ${quote(problem.tab)} no está el encabezado ${quote(problem.header)}: devuélvale su nombre a esa columna.`;
    case 'foreign-tab':
      return `La pestaña ${quote(problem.tab)} no es la del complemento: le falta el encabezado ${quote(problem.column)}. Cámbiele el nombre y use Transparencia > Preparar hoja, que hará la suya.`;
    case 'missing-row':
      return `En la pestaña ${quote(problem.tab)} no hay un renglón de ${quote(problem.name)}: use Transparencia > Preparar hoja para agregarlo.`;
    case 'missing-legend':
      return `En la pestaña ${quote(problem.tab)}, columna «Reporte», no hay renglones del reporte ${problem.report}: agregue su simbología.`;
    case 'no-rows':
      return `La pestaña ${quote(problem.tab)} no tiene renglones bajo sus encabezados: captúrelos o use Transparencia > Preparar hoja.`;
    default:
      return `${where(problem.at)}, ${cellSentence(problem)}`;
  }
}

/** @returns the sentences one under the other, the first ones only when there are many */
export function problemList(problems: readonly WorkbookProblem[]): string {
  const sentences = Array.from(new Set(problems.map(problemSentence)));
  const rest = sentences.length - listedProblems;
  const more = rest > 0 ? [`… y ${count(rest)} más.`] : [];
  return [...sentences.slice(0, listedProblems), ...more].join('\n\n');
}
