import { program } from './program';

/** The last page of a report, and what changed from one version to the next (es-MX). */
export const howMadeTexts = {
  heading: 'Cómo se hizo',
  lead: 'Este documento se hizo con lo que decía la hoja de seguimiento en ese momento. Con los mismos datos sale el mismo documento: la huella de abajo cambia en cuanto cambia cualquiera de ellos, y sirve para saber si este informe sigue al día.',
  card: 'Datos del documento',
  fields: {
    cutOff: 'Corte del último reporte',
    madeOn: 'Fecha de elaboración',
    version: 'Versión',
    fingerprint: 'Huella de los datos (SHA-256)',
    program: 'Programa',
  },
  noCutOff: 'No hay reportes',
  program: `${program.name} ${program.version}`,
  concerns: 'Con qué se emitió',
  changes: 'Qué cambió desde la versión anterior',
  demonstration: (notice: string) => `Aviso: ${notice}`,
} as const;

const blank = 'sin dato';

/** A difference between two versions of a document, as a sentence. */
export const versionTexts = {
  state: (report: number, tool: string, before: string, after: string) =>
    `En el reporte ${report}, la herramienta ${tool} pasó de ${before || blank} a ${after || blank}.`,
  changed: (heading: string) => `Cambió lo que dice «${heading}».`,
  added: (heading: string) => `Se agregó «${heading}».`,
  removed: (heading: string) => `Ya no está «${heading}».`,
  everyPage:
    'Cambió lo que llevan todas las páginas (la frase, la administración, el escudo o los datos de contacto) o el aspecto del informe (logotipo, color, letra o papel).',
  found: 'Se encontró en la carpeta: la ejecución que lo hizo terminó antes de anotarlo aquí.',
  ranOut: (until: string) => `El plazo que daba la versión anterior venció el ${until}.`,
  unknown: 'No se sabe qué cambió: el renglón de la versión anterior en la pestaña «Informes» no lo guarda.',
} as const;
