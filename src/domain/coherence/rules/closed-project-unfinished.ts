import { normalise } from '../../model/same-text';
import type { Annex, AnnexRow } from '../../model/follow-up';
import { groupedBy } from '../../model/grouped-by';
import { ownerKey } from '../../model/owner-key';
import type { CoherenceRule, FindingOf } from '../finding';

const CLOSED = /^(?:cerrad|concluid|terminad|finalizad)[oa]$/;
const PERCENT_HEADER = /porcentaje|%|\bavance\b/;

/** A project that is closed is at 100 % (seed L228 and 270: CERRADA, 95.3 %). */
export const closedProjectUnfinished: CoherenceRule<'closed-project-unfinished'> = {
  id: 'closed-project-unfinished',
  gravity: 'medium',
  find: ({ followUp }) => {
    const lines = followUp.annexes.flatMap((annex) => annex.rows.map((row) => lineOf(annex, row)));
    const byTool = groupedBy(lines, ({ row }) => ownerKey(row));
    return [...byTool.values()].flatMap(findIn);
  },
};

/** A row of an annex, with what it says of a project's end and advance. */
interface Line {
  readonly annex: Annex;
  readonly row: AnnexRow;
  /** The word that says it is closed. */
  readonly closed: string | null;
  readonly progress: { readonly header: string; readonly percent: number } | null;
}

function lineOf(annex: Annex, row: AnnexRow): Line {
  const closed = row.cells.find((cell) => CLOSED.test(normalise(cell))) ?? null;
  const percents = annex.headers.map((header, place) => ({
    header,
    percent: percentOf(header, row.cells[place] ?? ''),
  }));
  const [progress = null] = percents.flatMap(({ header, percent }) => (percent === null ? [] : [{ header, percent }]));
  return { annex, row, closed, progress };
}

/** "95.3 %" under a header that speaks of advance; a bare number only where the header says that it is a percentage. */
function percentOf(header: string, cell: string): number | null {
  const name = normalise(header);
  const [, figures, sign] = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(%?)\s*$/.exec(cell) ?? [];
  if (figures === undefined || !PERCENT_HEADER.test(name)) return null;
  if (sign === '' && !/porcentaje|%/.test(name)) return null;
  const number = Number(figures.replace(',', '.'));
  // A percentage that is shown without its sign is a share of one.
  return sign === '' && number <= 1 ? number * 100 : number;
}

function findIn(lines: readonly Line[]): FindingOf<'closed-project-unfinished'>[] {
  const closed = lines.filter((line) => line.closed !== null);
  return closed.flatMap((project) => {
    const told = progressOf(project, closed, lines);
    const progress = told?.progress;
    if (!told || !progress || progress.percent >= 100) return [];
    const { municipality, toolCode, row } = told.row;
    return {
      rule: 'closed-project-unfinished',
      municipality,
      toolCode,
      subject: { kind: 'annex', tab: told.annex.tab, row, header: progress.header },
      facts: { closed: project.closed ?? '', percent: progress.percent },
    };
  });
}

/** The line that tells a project's advance: its own, one that shares a value under a header with it, or the only one of the tool. */
function progressOf(project: Line, closed: readonly Line[], lines: readonly Line[]): Line | undefined {
  if (project.progress !== null) return project;
  const candidates = lines.filter((line) => line.progress !== null && line.closed === null);
  const akin = candidates.filter((line) => sharesValue(line, project));
  if (akin.length > 0) return akin[0];
  return candidates.length === 1 && closed.length === 1 ? candidates[0] : undefined;
}

function sharesValue(one: Line, other: Line): boolean {
  return one.annex.headers.some((header, place) => {
    const value = normalise(one.row.cells[place] ?? '');
    const twin = other.annex.headers.findIndex((name) => normalise(name) === normalise(header));
    return value !== '' && twin >= 0 && normalise(other.row.cells[twin] ?? '') === value;
  });
}
