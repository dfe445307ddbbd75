import type { Services } from '../../services/services';
import { editTexts } from '../../texts/edits';

/** @returns the account of whoever asks for it, in the words that the log and the sheet share where Google hides it */
export function whoAsks({ people }: Pick<Services, 'people'>): string {
  return people.current() || editTexts.hiddenAccount;
}
