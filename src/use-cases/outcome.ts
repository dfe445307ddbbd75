/** How a use case ended, in words for the person: a passing notice, a message to read, or why nothing was done. */
export type Outcome =
  | { readonly kind: 'done'; readonly title: string; readonly message: string }
  | { readonly kind: 'told'; readonly title: string; readonly message: string }
  | { readonly kind: 'refused'; readonly title: string; readonly message: string };
