import { cellAddress } from '../workbook/place';
import { quote } from './quote';

/** Concerns told one by one; the rest are counted. */
const listed = 12;

const tool = (code: string): string => (code === '' ? '' : ` (herramienta ${code})`);

/** What is asked and said before a report is issued (es-MX). */
export const issuingTexts = {
  title: 'Antes de emitir',
  concerns: {
    'no-officer': () => 'Falta el titular, que firma el informe.',
    'no-post': () => 'Falta el cargo de quien firma el informe.',
    'dead-link': ({ toolCode, verdict }: { readonly toolCode: string; readonly verdict: string }) =>
      `Una liga de la evidencia${tool(toolCode)} está como ${quote(verdict)}.`,
    'grave-finding': ({ toolCode, text }: { readonly toolCode: string; readonly text: string }) =>
      `Hay un hallazgo abierto de gravedad alta${tool(toolCode)}: ${text}`,
    'no-advance': ({ toolCodes }: { readonly toolCodes: readonly string[] }) =>
      toolCodes.length === 1
        ? `La herramienta ${toolCodes.join('')} no tiene Avance y dirá «Sin registro».`
        : `${toolCodes.length} herramientas no tienen Avance y dirán «Sin registro»: ${toolCodes.join(', ')}.`,
  },
  /** "… «Evidencias»!H12" */
  withPlace: (sentence: string, place: { readonly tab: string; readonly row: number; readonly column: number }) =>
    `${sentence} Véase ${quote(place.tab)}, celda ${cellAddress(place)}.`,
  question: (municipality: string, sentences: readonly string[]) =>
    [
      `Antes de emitir el informe de ${municipality} conviene revisar:`,
      ...some(sentences),
      '¿Generarlo de todos modos? El informe lo dirá en su última página.',
    ].join('\n\n'),
  notIssued: (municipality: string) =>
    `No se generó el informe de ${municipality}. Esto es lo que conviene revisar; cada dirección lleva a su celda:`,
  issuedAnyway: 'Se generó sabiendo que, en ese momento:',
  batchQuestion: (concerned: number, total: number, counts: readonly string[]) =>
    [
      `De ${total} municipios, ${concerned} ${concerned === 1 ? 'tiene' : 'tienen'} algo que conviene revisar antes de emitir su informe:`,
      counts.map((count) => `• ${count}`).join('\n'),
      '¿Generar todos de todos modos? Cada informe lo dirá en su última página.',
    ].join('\n\n'),
  batchCounts: {
    'no-officer': (municipalities: number) => `sin titular que firme: ${municipalities}`,
    'no-post': (municipalities: number) => `sin el cargo de quien firma: ${municipalities}`,
    'dead-link': (municipalities: number) => `con ligas que ya no muestran lo que probaban: ${municipalities}`,
    'grave-finding': (municipalities: number) => `con hallazgos abiertos de gravedad alta: ${municipalities}`,
    'no-advance': (municipalities: number) => `con herramientas sin Avance: ${municipalities}`,
  },
  batchNotIssued:
    'No se generó ningún informe. Para ver qué conviene revisar de un municipio y en qué celda, seleccione su renglón y elija Transparencia > Informes > Generar informe del municipio.',
} as const;

function some(sentences: readonly string[]): string[] {
  const rest = sentences.length - listed;
  const told = sentences.slice(0, listed).map((sentence) => `• ${sentence}`);
  return [told.join('\n'), ...(rest > 0 ? [`… y ${rest} más.`] : [])];
}
