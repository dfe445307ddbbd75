/** What an answer's body is, by its first bytes and, where these do not tell, by the type that it declares. */
export type BodyKind = 'empty' | 'html' | 'pdf' | 'office' | 'image' | 'media' | 'archive' | 'text' | 'data' | 'binary';

/** What was read in the first part of an answer's body; every text is bounded. */
export interface PageFacts {
  readonly kind: BodyKind;
  /** "text/html": the type that the server declares, in lower case without parameters; '' where it declares none. */
  readonly declaredType: string;
  /** At most 300 characters, blanks run together; '' where there is none. A PDF's own title where it is cheap to read. */
  readonly title: string;
  /** What a visitor reads, blanks run together: the first 20,000 characters. Of a PDF only what is not compressed. */
  readonly text: string;
  /** Whether the first part is all there is: only then is a short text known to be short. */
  readonly isWhole: boolean;
  /** Whether it asks for a password, or hands the visitor over to who does (SAML). */
  readonly hasPasswordField: boolean;
  /** Whether its text is made by a script in the browser: hardly a word to read, and scripts. */
  readonly isAppShell: boolean;
  /** Addresses of the documents that it shows within itself, as they are written, the first few: a viewer's one page shows many. */
  readonly embedded: readonly string[];
  /** Where the page itself sends the visitor within 5 seconds (meta refresh, or a script that does nothing else), as it is written; null where nowhere. */
  readonly refresh: string | null;
}

/** The first part of an answer's body, as the network gave it. */
export interface BodyPart {
  /** The declared Content-Type, whole; '' where there is none. */
  readonly contentType: string;
  /** A character a byte, codes 0 to 255. */
  readonly bytes: string;
  /** The same as text, in the charset that it declares. */
  readonly text: string;
  /** Whether this is the whole body. */
  readonly isWhole: boolean;
}
