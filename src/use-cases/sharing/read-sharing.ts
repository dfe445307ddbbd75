import type { Settings } from '../../domain/model/follow-up';
import type { Services } from '../../services/services';
import { sharingTexts as texts } from '../../texts/sharing';
import { readSettings } from '../../workbook/read/read-settings';
import { concernsAll, type WorkbookProblem } from '../../workbook/problems';
import { isNeededForSharing, readSharingPlan, type MunicipalShare } from '../../workbook/sharing/sharing-plan';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';

/** What there is to share, and what the mails say besides. */
export interface ReadSharing {
  readonly kind: 'sharing';
  readonly plan: readonly MunicipalShare[];
  readonly settings: Settings;
}

/** @returns what the sheet says now of what is to be shared; the refusal where something that concerns all cannot be read */
export function readSharing({ workbook }: Pick<Services, 'workbook'>): ReadSharing | Outcome {
  const problems: WorkbookProblem[] = [];
  const content = workbook.read(isNeededForSharing);
  const plan = readSharingPlan(content, problems);
  const settings = readSettings(content, problems);
  const general = problems.filter(concernsAll);
  return general.length > 0 ? refuse(texts.cannotShare, general) : { kind: 'sharing', plan, settings };
}
