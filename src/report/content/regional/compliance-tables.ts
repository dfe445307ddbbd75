import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import { dimensionCompliance, toolCompliance, type Compliance } from '../../../domain/model/compliance';
import { regionalTexts } from '../../../texts/regional';
import type { Block, TableBlock } from '../blocks';
import { grouped, percent } from '../../../texts/numbers';
import { known } from '../subject';
import { plainHeaders } from '../plain-headers';
import type { Region, RegionRound } from './region';

/** How all municipalities comply in each dimension and in each tool of the latest report. */
export function complianceTables(region: Region, latest: RegionRound): Block[] {
  return [
    { kind: 'heading', level: 1, text: regionalTexts.tablesChapter, newPage: true },
    dimensionTable(region, latest),
    toolTable(region, latest),
  ];
}

function dimensionTable({ followUp: { catalogue } }: Region, { followed, matrix }: RegionRound): TableBlock {
  const { dimension, share, met, blanks } = regionalTexts.dimensionHeaders;
  return {
    kind: 'table',
    title: regionalTexts.dimensionTable(masculineOrdinal(followed.round.number)),
    headers: plainHeaders([dimension, share, met, blanks]),
    rows: catalogue.dimensions.map(({ number, name }) => [
      `${number}. ${name}`,
      ...figures(known(dimensionCompliance(matrix.rows, followed.legend, catalogue, number))),
    ]),
  };
}

function toolTable({ followUp: { catalogue } }: Region, { followed, matrix }: RegionRound): TableBlock {
  const { code, tool, share, met, blanks } = regionalTexts.toolHeaders;
  return {
    kind: 'table',
    title: regionalTexts.toolTable(masculineOrdinal(followed.round.number)),
    headers: plainHeaders([code, tool, share, met, blanks]),
    rows: catalogue.tools.map((each) => [
      each.code,
      each.name,
      ...figures(known(toolCompliance(matrix, followed.legend, each))),
    ]),
  };
}

/** Share, what is met of what counts, and what has no state. */
function figures({ met, counted, share, blanks }: Compliance): string[] {
  return [percent(share), regionalTexts.metOf(grouped(met), counted), grouped(blanks)];
}
