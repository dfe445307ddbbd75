import { legendTab } from './layout/tabs';
import type { CellPlace } from './place';

/**
 * Something in the workbook that keeps the add-on from going on. `municipality` is set where it
 * concerns one municipality alone, so that the others' documents can still be made.
 */
export type WorkbookProblem =
  | { readonly kind: 'missing-tab'; readonly tab: string }
  /** A report's tab that held states and is not there under its name. */
  | { readonly kind: 'lost-tab'; readonly tab: string }
  | { readonly kind: 'missing-column'; readonly tab: string; readonly column: string }
  /** A header that only a person can give back: the add-on would not know whose the rows are. */
  | { readonly kind: 'missing-header'; readonly tab: string; readonly header: string }
  | { readonly kind: 'missing-legend'; readonly report: number; readonly tab: string }
  /** A tab of that name is there, but it is someone's own: it has none of the list's headers. */
  | { readonly kind: 'foreign-tab'; readonly tab: string; readonly column: string }
  | { readonly kind: 'missing-row'; readonly tab: string; readonly name: string }
  | { readonly kind: 'no-rows'; readonly tab: string }
  | (CellProblem & { readonly at: CellPlace; readonly municipality?: string });

/** What is wrong with the content of one cell; `found` is what it holds. */
export type CellProblem =
  | { readonly kind: 'blank'; readonly found: '' }
  | { readonly kind: 'formula-error'; readonly found: string }
  | { readonly kind: 'control-characters'; readonly found: string }
  | { readonly kind: 'text-too-long'; readonly found: number; readonly limit: number }
  | { readonly kind: 'not-a-number'; readonly found: string }
  | { readonly kind: 'not-a-whole-number'; readonly found: string; readonly least: number; readonly most: number }
  | { readonly kind: 'not-a-report-number'; readonly found: string }
  | { readonly kind: 'not-a-letter'; readonly found: string }
  | { readonly kind: 'not-an-inegi-key'; readonly found: string }
  | { readonly kind: 'not-a-date'; readonly found: string }
  | { readonly kind: 'not-a-colour'; readonly found: string }
  /** White text does not read on it; `contrast` is what it has, and `least` what it must have. */
  | { readonly kind: 'too-light'; readonly found: string; readonly contrast: number; readonly least: number }
  | { readonly kind: 'not-a-picture-source'; readonly found: string }
  | { readonly kind: 'not-one-of'; readonly found: string; readonly choices: readonly string[] }
  | { readonly kind: 'unknown-municipality'; readonly found: string }
  /** Names more than one of the list's municipalities; `choices` are the names that tell them apart. */
  | { readonly kind: 'ambiguous-municipality'; readonly found: string; readonly choices: readonly string[] }
  | { readonly kind: 'unknown-tool'; readonly found: string }
  | { readonly kind: 'unknown-state'; readonly found: string; readonly letters: readonly string[] }
  | { readonly kind: 'duplicate'; readonly found: string; readonly firstRow: number };

/** @returns whether a problem is of no municipality's own rows, so that nothing can be made of anyone's until it is mended */
export function concernsAll(problem: WorkbookProblem): boolean {
  return !('municipality' in problem);
}

/** @returns whether a document of that municipality cannot be made because of this problem */
export function concerns(problem: WorkbookProblem, municipality: string): boolean {
  const owner = 'municipality' in problem ? problem.municipality : undefined;
  return owner === undefined || owner === municipality;
}

/** @returns whether a list cannot be read at all, so that what follows from it is no problem of its own */
export function isOfWholeList({ kind }: WorkbookProblem): boolean {
  return kind === 'missing-tab' || kind === 'missing-column';
}

function spoilsLetters(problem: WorkbookProblem): boolean {
  return 'at' in problem && problem.at.tab === legendTab.name && problem.at.header === legendTab.columns.letter.header;
}

/** @returns the problems without those that follow from another: while a legend's letters are wrong, no state is judged by them */
export function rootProblems<Problem extends WorkbookProblem>(problems: readonly Problem[]): readonly Problem[] {
  return problems.some(spoilsLetters) ? problems.filter(({ kind }) => kind !== 'unknown-state') : problems;
}
