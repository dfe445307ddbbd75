import type { CellInput } from '../../edits';
import type { Area } from '../../grid';
import { extremesTitle, noPlace, panelBlocks, panelColours, panelHeaders, panelRemarks } from '../../layout/panel-tab';
import { qualifiedAddress } from '../../place';
import { fromElsewhere, nameCells } from '../matrix-formulas';
import { statusBox, type MatrixFrame } from '../matrix-frame';
import { columnStyles, type BlockRow, type PanelBlock } from './block';
import type { PanelSource } from './current-report';

/** Municipalities of each end that are ranked where there are more than both ends hold. */
const shownOfEachEnd = 20;

/** Larger than any row number, so that rows that do not match come after all that do. */
const outOfTheWay = '10^7';

/** The report's own columns that the ranking reads, as formulas name them. */
interface Sources {
  readonly names: string;
  readonly compliance: string;
  readonly blanks: string;
}

function sourcesOf(frame: MatrixFrame): Sources {
  const beside = (column: number): Area => ({ ...statusBox(frame), column, columns: 1 });
  return {
    names: nameCells(frame, fromElsewhere),
    compliance: qualifiedAddress(beside(frame.complianceColumn)),
    blanks: qualifiedAddress(beside(frame.blanksColumn)),
  };
}

/** Which of the matrix's rows is the n-th of those that match; SUMPRODUCT computes it as an array everywhere. */
function nthRow(differs: string, n: string, { compliance }: Sources): string {
  return `SUMPRODUCT(SMALL(${differs}*${outOfTheWay}+ROW(${compliance}),${n}))-MIN(ROW(${compliance}))+1`;
}

/**
 * The row of the matrix that holds place `order`: of those of equal compliance, the first in the
 * matrix comes first; those of which nothing counts come last.
 * @param share the cell with that place's compliance
 */
function matrixRow(order: string, share: string, sources: Sources): string {
  const { names, compliance } = sources;
  const ranked = nthRow(`(${compliance}<>${share})`, `${order}-RANK(${share},${compliance})+1`, sources);
  const unranked = nthRow(`(1-(${names}<>"")*(1-ISNUMBER(${compliance})))`, `${order}-COUNT(${compliance})`, sources);
  return `IF(ISNUMBER(${share}),${ranked},${unranked})`;
}

/** @param order which place in the ranking, as a formula: the rows after the first ones count from the end */
function rowOf(order: string, sources: Sources): BlockRow {
  return ({ cell }): CellInput[] => {
    const [name, share] = [cell(1), cell(2)];
    const { names, compliance, blanks } = sources;
    const found = `MATCH(${name},${names},0)`;
    return [
      { formula: `=IF(ISNUMBER(${share}),RANK(${share},${compliance}),"${noPlace}")` },
      { formula: `=IFERROR(INDEX(${names},${matrixRow(order, share, sources)}),"")` },
      { formula: `=IFERROR(LARGE(${compliance},${order}),"")` },
      { formula: `=IFERROR(INDEX(${blanks},${found}),"")` },
    ];
  };
}

function orders(municipalities: number, names: string): string[] {
  const first = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));
  if (municipalities <= 2 * shownOfEachEnd) return first(municipalities);
  const last = first(shownOfEachEnd).map((order) => `(COUNTA(${names})-${shownOfEachEnd}+${order})`);
  return [...first(shownOfEachEnd), ...last];
}

/** @returns the municipalities from the one that complies most to the one that complies least */
export function rankingBlock({ current: { frame } }: PanelSource): PanelBlock {
  const { title, opening } = panelBlocks.ranking;
  const sources = sourcesOf(frame);
  const municipalities = frame.rows.length;
  const isWhole = municipalities <= 2 * shownOfEachEnd;
  const titles = [title, extremesTitle(shownOfEachEnd)];
  const { all, extremes } = panelRemarks.ranking;
  return {
    title,
    opening,
    remark: isWhole ? all : extremes(shownOfEachEnd, municipalities),
    columns: [
      { header: panelHeaders.place, style: columnStyles.key },
      { header: panelHeaders.municipality, style: columnStyles.name },
      { header: panelHeaders.compliance, style: columnStyles.share },
      { header: panelHeaders.blanks, style: columnStyles.count },
    ],
    isOwnKey: (cell) => typeof cell === 'number' || cell === noPlace,
    rows: orders(municipalities, sources.names).map((order) => rowOf(order, sources)),
    chart: {
      looks: {
        type: 'bar',
        title: titles[isWhole ? 0 : 1] ?? title,
        otherTitles: titles,
        colours: [panelColours.compliance],
        valueFormat: '0 %',
        highest: 1,
      },
      categories: 1,
      series: [2],
    },
  };
}
