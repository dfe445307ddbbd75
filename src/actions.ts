import type { Services } from './services/services';
import { applyLegend } from './use-cases/apply-legend';
import { reconcileLog } from './use-cases/editing/reconcile-log';
import { askWhichToCompare, compareReports } from './use-cases/compare-reports';
import { askWhichToExport, exportOpenData } from './use-cases/export-open-data';
import { drawPanel } from './use-cases/draw-panel';
import { generateAllReports } from './use-cases/all-reports/generate-all-reports';
import { generateLetter } from './use-cases/documents/generate-letter';
import { generateRegionalReport } from './use-cases/documents/generate-regional-report';
import { generateReport } from './use-cases/documents/generate-report';
import type { Answered, Outcome } from './use-cases/outcome';
import { askClosing } from './use-cases/rounds/ask-closing';
import { askNewRound } from './use-cases/rounds/ask-new-round';
import { closeRound } from './use-cases/rounds/close-round';
import { confirmCarried } from './use-cases/rounds/confirm-carried';
import { makeNewRound } from './use-cases/rounds/make-new-round';
import { askReopening, reopenRound } from './use-cases/rounds/reopen-round';
import type { LinksAnswer, ProgressView } from './ui/contract';
import { cancelJob } from './use-cases/jobs/cancel-job';
import { continueJob } from './use-cases/jobs/continue-job';
import { readProgress } from './use-cases/jobs/read-progress';
import { showProgress } from './use-cases/jobs/show-progress';
import { checkLinks, checkSelectedLinks } from './use-cases/links/check-links';
import { prepareWorkbook } from './use-cases/prepare-workbook';
import { busy } from './use-cases/refuse';
import { publish } from './use-cases/publication/publish';
import { askRevoking, changeLinkFromScreen, revokeLink } from './use-cases/publication/revoke-link';
import { showLinks } from './use-cases/publication/show-links';
import { reviewCoherence } from './use-cases/review-coherence';
import { showHelp } from './use-cases/show-help';
import { askSharing } from './use-cases/sharing/ask-sharing';
import { previewSharing } from './use-cases/sharing/preview-sharing';
import { shareReports } from './use-cases/sharing/share-reports';

/**
 * What a person can ask for in the menu, wired to the services; how each one ends is shown on the screen. Main loads it at
 * the first item that is chosen: opening the sheet and every edit of it start without.
 */
export const actions = {
  prepareWorkbook: shown(prepareWorkbook),
  applyLegend: shown((services) => applyLegend(services)),
  useInfoemTheme: shown((services) => applyLegend(services, 'infoem')),
  useAccessibleTheme: shown((services) => applyLegend(services, 'accessible')),
  compareReports: asked(askWhichToCompare, compareReports),
  exportOpenData: asked(askWhichToExport, exportOpenData),
  reviewCoherence: shown(reviewCoherence),
  generateReport: told(generateReport),
  generateRegionalReport: shown(generateRegionalReport),
  generateLetter: shown(generateLetter),
  generateAllReports: told(generateAllReports),
  // It reads, and changes nothing: nobody is held up meanwhile.
  previewSharing: told(previewSharing),
  shareReports: askedAndTold(askSharing, shareReports),
  newRound: asked(askNewRound, makeNewRound),
  closeRound: asked(askClosing, closeRound),
  reopenRound: asked(askReopening, reopenRound),
  confirmCarried: shown(confirmCarried),
  reconcileLog: shown(reconcileLog),
  showPanel: shown(drawPanel),
  publish: shown(publish),
  showLinks: shown(showLinks),
  revokeLink: asked(askRevoking, revokeLink),
  checkLinks: told(checkLinks),
  checkSelectedLinks: told(checkSelectedLinks),
  cancelJob: told(cancelJob),
  showHelp: told(showHelp),
  showProgress,
  continueJob: (services: Services) => {
    continueJob(services);
  },
};

/** What the add-on's own screens ask for. */
export const answers = {
  readProgress: (services: Services): ProgressView => readProgress(services),
  revokeLinkFromScreen: (services: Services, municipality: unknown): LinksAnswer =>
    changeLinkFromScreen(services, municipality, false),
  renewLinkFromScreen: (services: Services, municipality: unknown): LinksAnswer =>
    changeLinkFromScreen(services, municipality, true),
  cancelJobFromScreen: (services: Services): void => {
    cancelJob(services);
  },
};

/**
 * @param ask the questions, which wait for the person as long as it takes: nobody else is held up meanwhile
 * @param act what is done with the answers, which must look at the sheet anew
 */
function asked<Answers>(
  ask: (services: Services) => Answered<Answers>,
  act: (services: Services, answers: Answers) => Outcome,
): (services: Services) => void {
  return (services) => {
    const answered = ask(services);
    if (answered.kind !== 'answers') tell(services, answered);
    else shown((own) => act(own, answered.answers))(services);
  };
}

/** The same, of what takes its turns by itself. */
function askedAndTold<Answers>(
  ask: (services: Services) => Answered<Answers>,
  act: (services: Services, answers: Answers) => Outcome,
): (services: Services) => void {
  return told((services) => {
    const answered = ask(services);
    return answered.kind === 'answers' ? act(services, answered.answers) : answered;
  });
}

/** @returns the task, one at a time on a spreadsheet so that nothing is made twice, followed by telling the person how it ended */
function shown(task: (services: Services) => Outcome): (services: Services) => void {
  return (services) => {
    tell(services, services.turn.take() ? inTurn(task, services) : busy);
  };
}

/** @returns the task, which takes its turns by itself, followed by telling the person how it ended */
function told(task: (services: Services) => Outcome): (services: Services) => void {
  return (services) => {
    tell(services, task(services));
  };
}

/** What was written is sent before anyone is told that it is done: Sheets may still refuse it. */
function inTurn(task: (services: Services) => Outcome, services: Services): Outcome {
  const outcome = task(services);
  services.turn.send();
  return outcome;
}

function tell(services: Services, outcome: Outcome): void {
  if (outcome.kind !== 'cancelled') tellers[outcome.kind](services, outcome);
}

interface Message {
  readonly title: string;
  readonly message: string;
}

/** How each outcome is told. Only an alert holds the script up until it is read, so the turn ends before it (platform.md §7). */
const tellers = {
  done: ({ screen }, { title, message }) => {
    screen.toast(title, message);
  },
  told: ({ screen }, { title, message }) => {
    screen.page(title, message);
  },
  refused: ({ screen, turn }, { title, message }) => {
    turn.end();
    screen.alert(title, message);
  },
} satisfies Record<Exclude<Outcome['kind'], 'cancelled'>, (services: Services, message: Message) => void>;
