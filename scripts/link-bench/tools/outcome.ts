/** What a tool makes of an address: that it works, that it does not, or that it does not judge it. */
export interface ToolOutcome {
  readonly says: 'alive' | 'dead' | 'nothing';
  /** What it saw: a status, or why there was none. */
  readonly saw: string;
}

/** What the add-on is compared with: by verdict the first two, by speed the last. */
export type ToolName = 'linkinator' | 'lychee' | 'linkinator-page';

/** One tool: what it makes of each of some addresses, in their order. */
export type Tool = (addresses: readonly string[]) => Promise<readonly ToolOutcome[]>;
