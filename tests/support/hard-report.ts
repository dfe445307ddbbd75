import type { Annex, FollowUp, Photo } from '../../src/domain/model/follow-up';
import type { PictureOutcomes } from '../../src/domain/pictures/placed-pictures';
import { municipalReport, renderReport, type ReportContent } from '../../src/report';
import { fetchPictures } from '../../src/use-cases/documents/report-pictures';
import { day, sampleFollowUp } from '../report/sample-follow-up';
import { plainPictures } from './pictures';

/** A .docx, and what it was made from. */
export interface HardReport {
  readonly docx: Uint8Array;
  readonly pages: number;
  readonly content: ReportContent;
  readonly outcomes: PictureOutcomes;
}

/** The municipality of every hard document. */
export const hardMunicipality = 'Luvianos';

const tools = ['1.1', '1.4', '2.1', '2.3'];

/** Annexes of that many rows with headings of two levels, for each of these tools; one cell a column says which it is. */
export function longAnnexes(rows: number, cell = (place: string) => `Capacitación ${place}`): Annex[] {
  return tools.map((toolCode, at) => ({
    kind: 'table',
    tab: `Anexo Metas ${at + 1}`,
    title: `Metas ${at + 1}`,
    headers: ['No.', 'Actividades/Tareas Programadas', 'Metas / Cantidad', 'Metas / Fecha', 'Responsable'],
    rows: Array.from({ length: rows }, (_, row) => ({
      ...{ municipality: hardMunicipality, toolCode, row: row + 2 },
      cells: [
        String(row + 1),
        cell(`${toolCode}-${row + 1}`),
        String(row * 3),
        '15/03/2023',
        'Unidad de Transparencia',
      ],
    })),
  }));
}

/** That many pictures of several kinds and shapes, by the address they are had from. */
export function manyPictures(count: number): Map<string, Uint8Array> {
  return new Map(
    plainPictures(count).map(({ extension, bytes }, at): [string, Uint8Array] => [
      `https://luvianos.example.gob.mx/foto-${at + 1}.${extension}`,
      bytes,
    ]),
  );
}

/** A row of «Imágenes» for each of the pictures, dealt to the tools in turn. */
export function photosOf(
  images: Iterable<string>,
  caption = (at: number) => `Toma ${at + 1} de la capacitación.`,
): Photo[] {
  return Array.from(images, (image, at) => ({
    municipality: hardMunicipality,
    toolCode: tools[at % tools.length] ?? '1.1',
    image,
    caption: caption(at),
  }));
}

/** The municipality's report of that follow-up, with what these addresses answer as its pictures. */
export function hardReport(changes: Partial<FollowUp>, files: ReadonlyMap<string, Uint8Array> = new Map()): HardReport {
  const followUp = { ...sampleFollowUp, ...changes };
  const { outcomes, bytes } = fetchPictures(followUp, hardMunicipality, { pictures: served(files) });
  const outcome = municipalReport(followUp, hardMunicipality, { madeOn: day('2023-09-05'), pictures: outcomes });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return { ...renderReport(outcome.content, bytes), content: outcome.content, outcomes };
}

/** A place that holds these files and no others; the same bytes have the same key. */
function served(files: ReadonlyMap<string, Uint8Array>): Parameters<typeof fetchPictures>[2]['pictures'] {
  const keys = [...files.keys()];
  return {
    fetch: (sources) =>
      sources.map((source) => {
        const bytes = files.get(source);
        if (bytes === undefined) return { kind: 'not-fetched', reason: 'no-answer' };
        return { kind: 'file', bytes, key: String(keys.indexOf(source)).padStart(64, '0') };
      }),
  };
}
