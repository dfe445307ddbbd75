/** How a use case ended, in words for the person: a passing notice, a message to read, or why nothing was done. */
export type Outcome =
  | { readonly kind: 'done'; readonly title: string; readonly message: string }
  | { readonly kind: 'told'; readonly title: string; readonly message: string }
  | { readonly kind: 'refused'; readonly title: string; readonly message: string }
  /** The person thought better of it: nothing was done, and there is nothing to tell. */
  | { readonly kind: 'cancelled' };

/** What a person answered, or why the questions led nowhere. */
export type Answered<Answers> = { readonly kind: 'answers'; readonly answers: Answers } | Outcome;
