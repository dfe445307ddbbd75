/** The command was given wrongly: exit 2, with a sentence for the person. */
export class UsageError extends Error {}

/** The command was right, but its files cannot be worked with: exit 1, with a sentence for the person. */
export class WorkError extends Error {}
