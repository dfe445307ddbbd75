import type { Subject } from '../../domain/coherence/finding';
import type { FollowUp } from '../../domain/model/follow-up';
import { municipalityFinder } from '../../domain/model/find-municipality';
import { normalise } from '../../domain/model/same-text';
import { byText, foundCell, inList, type FoundCell } from '../cell-finder';
import type { WorkbookContent } from '../grid';
import { reportTab } from '../layout/matrix-tab';
import { advancesTab, evidenceTab, modelTab, roundsTab } from '../layout/tabs';
import { locateMatrix } from '../read/locate-matrix';
import { matchRows } from '../read/match-rows';
import { cellText, headerText } from '../tables/cell-text';

type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>;
type Finder<Kind extends Subject['kind']> = (subject: SubjectOf<Kind>) => FoundCell | null;

function inMatrix(content: WorkbookContent, { catalogue, municipalities }: FollowUp, report: number): Finder<'status'> {
  const tab = reportTab(content, report);
  const geometry = tab && locateMatrix(tab, report, catalogue, []);
  if (!geometry) return () => null;
  const rows = new Map(
    matchRows(tab, geometry, municipalityFinder(municipalities), []).map((each) => [each.municipality.name, each.row]),
  );
  return ({ municipality, toolCode }) => foundCell(tab, rows.get(municipality), geometry.toolColumns.get(toolCode));
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
    return foundCell(tab, row, headers.findIndex((cell) => normalise(cellText(cell)) === wanted) + 1);
  };
}

/** @returns where in the workbook the subject of a finding is: null where a person took its column or row away */
export function subjectPlaces(content: WorkbookContent, followUp: FollowUp): (subject: Subject) => FoundCell | null {
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
  return (subject) => (finders[subject.kind] as (subject: Subject) => FoundCell | null)(subject);
}
