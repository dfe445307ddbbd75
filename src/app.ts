import { RefusedEdit } from './services/refused-edit';
import type { Services } from './services/services';
import { messages } from './texts/messages';
import { applyLegend } from './use-cases/apply-legend';
import { generateAllReports } from './use-cases/generate-all-reports';
import { generateReport } from './use-cases/generate-report';
import type { Outcome } from './use-cases/outcome';
import { prepareWorkbook } from './use-cases/prepare-workbook';

/** What a person can ask for, wired to the services; how each one ends is shown on the screen. */
export const app = {
  prepareWorkbook: shown(prepareWorkbook),
  applyLegend: shown((services) => applyLegend(services)),
  useInfoemTheme: shown((services) => applyLegend(services, 'infoem')),
  useAccessibleTheme: shown((services) => applyLegend(services, 'accessible')),
  generateReport: shown(generateReport),
  generateAllReports: shown(generateAllReports),
};

const busy: Outcome = { kind: 'refused', title: messages.product, message: messages.busy };

/** @returns the task, one at a time on a spreadsheet so that nothing is made twice, followed by telling the person how it ended */
function shown(task: (services: Services) => Outcome): (services: Services) => void {
  return (services) => {
    const outcome = services.turn.take() ? inTurn(task, services) : busy;
    if (outcome.kind === 'done') services.screen.toast(outcome.message);
    else services.screen.alert(outcome.title, outcome.message);
  };
}

/** A message holds the script up until it is read: the next person's turn does not wait for that (platform.md §7). */
function inTurn(task: (services: Services) => Outcome, services: Services): Outcome {
  const outcome = task(services);
  services.turn.end();
  return outcome;
}

/** @returns the sentence for what was thrown: an edit that was refused, or a failure that nobody expected, with what whoever maintains the add-on needs */
export function failureSentence(failure: unknown): string {
  if (failure instanceof RefusedEdit) return messages.refusedEdit;
  return messages.bug(failure instanceof Error ? failure.message : String(failure));
}
