/**
 * Who may call each function that Google's servers can start. A visitor of the web app can call every one of them by its
 * name, also without an account (platform.md §5): what is for others does nothing for them.
 */
export type Caller =
  /** Whoever has the sheet open, in its menu or on a screen of the add-on. */
  | 'editor'
  /** Google's servers, as a person opens or edits the sheet. */
  | 'simple-trigger'
  /** Google's servers, at a time that the add-on asked for. */
  | 'time-trigger'
  /** Anyone with the address of the web app. */
  | 'web-visitor';

/** Complete over the bundle's functions (tests/end-to-end/who-may-call.test.ts). */
export const callers = {
  onOpen: 'simple-trigger',
  onEdit: 'simple-trigger',
  doGet: 'web-visitor',
  continueJob: 'time-trigger',
  prepareWorkbook: 'editor',
  applyLegend: 'editor',
  useInfoemTheme: 'editor',
  useAccessibleTheme: 'editor',
  compareReports: 'editor',
  exportOpenData: 'editor',
  reviewCoherence: 'editor',
  checkLinks: 'editor',
  checkSelectedLinks: 'editor',
  showProgress: 'editor',
  cancelJob: 'editor',
  readProgress: 'editor',
  cancelJobFromScreen: 'editor',
  generateReport: 'editor',
  generateAllReports: 'editor',
  generateRegionalReport: 'editor',
  generateLetter: 'editor',
  previewSharing: 'editor',
  shareReports: 'editor',
  newRound: 'editor',
  closeRound: 'editor',
  reopenRound: 'editor',
  confirmCarried: 'editor',
  reconcileLog: 'editor',
  showPanel: 'editor',
  showHelp: 'editor',
  publish: 'editor',
  showLinks: 'editor',
  revokeLink: 'editor',
  revokeLinkFromScreen: 'editor',
  renewLinkFromScreen: 'editor',
} as const satisfies Record<string, Caller>;

export type EntryPoint = keyof typeof callers;
