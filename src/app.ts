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
    const outcome = services.turn.take() ? task(services) : busy;
    if (outcome.kind === 'done') services.screen.toast(outcome.message);
    else services.screen.alert(outcome.title, outcome.message);
  };
}

/** @returns the sentence for a failure that nobody expected, with what whoever maintains the add-on needs */
export function bugSentence(failure: unknown): string {
  return messages.bug(failure instanceof Error ? failure.message : String(failure));
}
