import type { CoherenceFacts } from '../domain/coherence/facts';
import type { Finding } from '../domain/coherence/finding';
import { coherenceRules, reviewCoherence } from '../domain/coherence/rules';
import { municipalityFinder, type MunicipalityFinder } from '../domain/model/find-municipality';
import { toolFinder } from '../domain/model/find-tool';
import type { FollowUp } from '../domain/model/follow-up';
import type { Municipality } from '../domain/model/municipality';
import { sameText } from '../domain/model/same-text';
import { settings } from '../domain/model/settings';
import { wordedFinding, wordedProblem } from '../texts/findings';
import type { FoundCell } from '../workbook/cell-finder';
import type { FindingRow } from '../workbook/findings/finding-row';
import { subjectPlaces } from '../workbook/findings/place-of-subject';
import type { WorkbookContent } from '../workbook/grid';
import { ownerColumns } from '../workbook/layout/tabs';
import type { CellPlace } from '../workbook/place';
import type { WorkbookProblem } from '../workbook/problems';
import { selectedMunicipality } from './selected-municipality';

/** A problem of one cell: the rest of the workbook can be reviewed all the same. */
export type CellProblemAt = Extract<WorkbookProblem, { readonly at: CellPlace }>;

/** @returns whether a problem is of one cell alone */
export function isOfCell(problem: WorkbookProblem): problem is CellProblemAt {
  return 'at' in problem;
}

/** @returns everything that does not fit together, in the words and with the cell that its row shows */
export function findingRows(content: WorkbookContent, facts: CoherenceFacts): FindingRow[] {
  const places = subjectPlaces(content, facts.followUp);
  const notice = facts.followUp.settings.get(settings.demonstrationNotice.key) ?? '';
  return reviewCoherence(facts).map((finding) => ({
    ...wordedFinding(finding),
    gravity: coherenceRules[finding.rule].gravity,
    municipality: finding.municipality,
    tool: finding.toolCode,
    remark: judgesStates(finding) ? notice : '',
    place: places(finding.subject),
  }));
}

/** States may be invented: what follows from them says so too. */
function judgesStates({ rule }: Finding): boolean {
  return 'judgesStates' in coherenceRules[rule];
}

/** @returns the same for the cells that cannot be read: names, letters and dates that are none, and repeated rows */
export function problemRows(
  content: WorkbookContent,
  { municipalities, catalogue }: FollowUp,
  problems: readonly CellProblemAt[],
): FindingRow[] {
  const findTool = toolFinder(catalogue);
  const findMunicipality = municipalityFinder(municipalities);
  return problems.map((problem) => ({
    ...wordedProblem(problem, problem.at),
    gravity: 'high',
    municipality: problem.municipality ?? municipalityBeside(content, findMunicipality, problem.at),
    tool: findTool(problem.at.header)?.code ?? '',
    remark: '',
    place: placeOf(content, problem.at),
  }));
}

/** A name that is itself the problem is no one's; beside a letter or a day stands whose row it is. */
function municipalityBeside(
  content: WorkbookContent,
  findMunicipality: MunicipalityFinder<Municipality>,
  at: CellPlace,
): string {
  if (sameText(at.header, ownerColumns.municipality.header)) return '';
  return selectedMunicipality(content, findMunicipality, at) ?? '';
}

function placeOf(content: WorkbookContent, { tab, row, column }: CellPlace): FoundCell {
  return { tab, row, column, tabId: content.find(({ name }) => name === tab)?.id };
}
