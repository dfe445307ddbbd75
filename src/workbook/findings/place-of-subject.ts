import type { Subject } from '../../domain/coherence/finding';
import type { FollowUp } from '../../domain/model/follow-up';
import { municipalityFinder } from '../../domain/model/find-municipality';
import { normalise } from '../../domain/model/same-text';
import type { TabContent, WorkbookContent } from '../grid';
import type { ListTab } from '../layout/tab-spec';
import { reportTab } from '../layout/matrix-tab';
import { advancesTab, evidenceTab, modelTab, roundsTab } from '../layout/tabs';
import { locateMatrix } from '../read/locate-matrix';
import { matchRows } from '../read/match-rows';
import { cellText, headerText } from '../tables/cell-text';
import { findTab, locateTable } from '../tables/find-table';
import type { FindingPlace } from './finding-row';

type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>;
type Finder<Kind extends Subject['kind']> = (subject: SubjectOf<Kind>) => FindingPlace | null;

function placeIn(
  tab: TabContent | undefined,
  row: number | undefined,
  column: number | undefined,
): FindingPlace | null {
  return tab && row && column ? { tab: tab.name, tabId: tab.id, row, column } : null;
}

/** @returns the place of a list's cell, by its row and its column's key */
function inList<Key extends string>(content: WorkbookContent, list: ListTab<Key>) {
  const tab = findTab(content, list.name);
  const columns = tab && locateTable(tab, list)?.columns;
  return (row: number | undefined, key: Key): FindingPlace | null => placeIn(tab, row, columns?.[key]);
}

/** @returns the place of a column in the first row whose key column says a text */
function byText<Key extends string>(content: WorkbookContent, list: ListTab<Key>, key: Key, target: Key) {
  const tab = findTab(content, list.name);
  const columns = tab && locateTable(tab, list)?.columns;
  const column = columns?.[key];
  const texts = (tab?.cells ?? []).map((row) => (column ? headerText(row[column - 1]) : ''));
  return (text: string): FindingPlace | null => placeIn(tab, texts.indexOf(normalise(text)) + 1, columns?.[target]);
}

function inMatrix(content: WorkbookContent, { catalogue, municipalities }: FollowUp, report: number): Finder<'status'> {
  const tab = reportTab(content, report);
  const geometry = tab && locateMatrix(tab, report, catalogue, []);
  if (!geometry) return () => null;
  const rows = new Map(
    matchRows(tab, geometry, municipalityFinder(municipalities), []).map((each) => [each.municipality.name, each.row]),
  );
  return ({ municipality, toolCode }) => placeIn(tab, rows.get(municipality), geometry.toolColumns.get(toolCode));
}

/** @returns the place of a report's cell; each matrix is looked over once, when it is first asked for */
function inMatrices(content: WorkbookContent, followUp: FollowUp): Finder<'status'> {
  const finders = new Map<number, Finder<'status'>>();
  return (subject) => {
    const finder = finders.get(subject.report) ?? inMatrix(content, followUp, subject.report);
    finders.set(subject.report, finder);
    return finder(subject);
  };
}

function inAnnex(content: WorkbookContent): Finder<'annex'> {
  return ({ tab: name, row, header }) => {
    const tab = content.find((candidate) => candidate.name === name);
    const wanted = normalise(header);
    const headers = tab?.cells.find((cells) => cells.some((cell) => headerText(cell) === wanted)) ?? [];
    return placeIn(tab, row, headers.findIndex((cell) => normalise(cellText(cell)) === wanted) + 1);
  };
}

/** @returns where in the workbook the subject of a finding is: null where a person took its column or row away */
export function subjectPlaces(content: WorkbookContent, followUp: FollowUp): (subject: Subject) => FindingPlace | null {
  const evidence = inList(content, evidenceTab);
  const advances = inList(content, advancesTab);
  const tools = byText(content, modelTab, 'code', 'means');
  const rounds = byText(content, roundsTab, 'number', 'cutOff');
  const finders: { readonly [Kind in Subject['kind']]: Finder<Kind> } = {
    status: inMatrices(content, followUp),
    evidence: ({ row, column }) => evidence(row, column),
    advance: ({ row }) => advances(row, 'text'),
    annex: inAnnex(content),
    tool: ({ toolCode }) => tools(toolCode),
    round: ({ number }) => rounds(String(number)),
  };
  // The table has a finder for each kind, made for that kind's own subject.
  return (subject) => (finders[subject.kind] as (subject: Subject) => FindingPlace | null)(subject);
}
