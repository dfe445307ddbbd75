const workingDays = (count: number): string => (count === 1 ? '1 día hábil' : `${count} días hábiles`);

/** The letter that tells a municipality what is open, why, what proves it done and by when (es-MX). */
export const letterTexts = {
  title: 'Oficio de observaciones',
  present: 'Presente',
  about: 'Asunto:',
  subject: 'Observaciones al seguimiento del Modelo Regional de Transparencia Municipal.',

  lead: (council: string, report: string, cutOff: string, updated: string) =>
    `Se hace de su conocimiento lo que sigue abierto en el ${council} conforme al ${report} reporte de seguimiento, con corte al ${cutOff}${updated === '' ? '' : ` y actualización al ${updated}`}.`,
  openTools: (count: number, blanks: number) => {
    const open = count === 1 ? 'Está abierta 1 herramienta' : `Están abiertas ${count} herramientas`;
    const unjudged = blanks === 1 ? 'no se juzga, falta conocer su estado' : 'no se juzgan, falta conocer su estado';
    if (blanks === 0) return `${open}.`;
    return blanks === count ? `${open}, sin dato: ${unjudged}.` : `${open}; de ellas, ${blanks} sin dato: ${unjudged}.`;
  },
  noOpenTools: 'Todas las herramientas que aplican están cumplidas.',

  table: 'Lo que está abierto',
  headers: { tool: 'Herramienta', why: 'Por qué', proof: 'Qué lo acredita' },
  state: (letter: string, label: string) => `${letter}: ${label}.`,
  recorded: {
    both: 'Hay avance y evidencia registrados.',
    advance: 'Hay avance registrado, sin evidencia.',
    evidence: 'Hay evidencia registrada, sin avance.',
    neither: 'No hay avance ni evidencia registrados.',
  },
  wholeInReport: '(texto completo en el informe)',

  deadLinks: 'Ligas que ya no muestran la evidencia',
  deadLinksLead: 'Entregue una liga que la muestre, o una copia del documento.',
  checkedOn: (word: string, date: string) => `${word}; revisada el ${date}`,
  oneOfLinks: (count: number, word: string) => `al menos una de sus ${count} ligas: ${word}`,

  findings: 'Hallazgos abiertos',
  findingsLead: 'Aclárelos o corrija lo que señalan.',
  inReport: (count: number, shown: number) => `En el informe municipal hay ${count}${shown === 0 ? '' : ' más'}.`,

  term: 'Plazo',
  termGiven: (days: number) =>
    `Para atender lo anterior se da un plazo de ${workingDays(days)}, contado desde el día siguiente a la fecha de este oficio. No cuentan los sábados, los domingos, los días de descanso obligatorio del artículo 74 de la Ley Federal del Trabajo ni los días inhábiles de la institución.`,
  due: (days: number, date: string) => `El plazo de ${workingDays(days)} vence el ${date}.`,
  goodbye: 'Sin otro particular, reciba un cordial saludo.',
  signerName: 'Nombre y firma',
  signerPost: 'Cargo',
  postIn: (post: string, acronym: string) => `${post} · ${acronym}`,

  refusals: {
    nothingOpen: (municipality: string, report: string) =>
      `No hay nada que observar a ${municipality}: en el ${report} reporte cumple todas las herramientas que aplican, no tiene ligas muertas ni hallazgos abiertos.`,
    noReport: (municipality: string) =>
      `No hay ningún reporte de seguimiento en la pestaña «Reportes», así que no se puede decir qué tiene abierto ${municipality}. Agregue el reporte y vuelva a hacer el oficio.`,
    noTerm: (key: string, least: number, most: number) =>
      `En la pestaña «Configuración», «${key}» debe ser un número entero de ${least} a ${most}. Corríjalo y vuelva a hacer el oficio.`,
  },
} as const;
