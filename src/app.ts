import { isRefusal } from './services/refused-edit';
import type { Services } from './services/services';
import { editTexts } from './texts/edits';
import { messages } from './texts/messages';
import { recordEdit } from './use-cases/editing/record-edit';

/** What runs by itself, wired to the services; what people choose in the menu is in actions.ts. */
export const app = {
  recordEdit,
  tellLostEdit: (failure: unknown, { screen }: Services) => {
    screen.toast(messages.product, editTexts.failed(failureSentence(failure)));
  },
};

/** @returns the sentence for what was thrown: an edit that was refused, or a failure that nobody expected, with what whoever maintains the add-on needs */
export function failureSentence(failure: unknown): string {
  if (isRefusal(failure)) return messages.refusedEdit;
  return messages.bug(failure instanceof Error ? failure.message : String(failure));
}
