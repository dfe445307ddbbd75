import type { ReportContent } from './blocks';

/** The report, or a sentence in Spanish that says which cell of which tab to mend. */
export type ReportOutcome =
  { readonly kind: 'report'; readonly content: ReportContent } | { readonly kind: 'refused'; readonly reason: string };
