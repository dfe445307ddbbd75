/**
 * The only way out of the sandbox: what Apps Script's services, running inside the bare vm
 * context, may ask of Node. Arguments and results are plain JSON values, strings, numbers or
 * byte arrays, never objects with a prototype of the other side.
 */
export interface HostBridge {
  /** Milliseconds since 1970, of the real clock. */
  readonly realNow: () => number;
  /** Waits for real, blocking. */
  readonly sleep: (milliseconds: number) => void;
  /** Sends requests at once and waits for all; see FetchRequest, FetchOutcome (as JSON text). */
  readonly fetchAll: (requestsJson: string) => string;
  /** Bytes of `algorithm` ('md5', 'sha1', 'sha256', 'sha384', 'sha512', 'md2' unsupported), base64 in and out; `keyBase64` makes it an HMAC. */
  readonly digest: (algorithm: string, dataBase64: string, keyBase64: string | null) => string;
  /** RSA signature, base64. */
  readonly sign: (algorithm: string, dataBase64: string, privateKey: string) => string;
  readonly randomUuid: () => string;
  /** Files of the drive folder; paths are relative to it, never outside it. */
  readonly drive: DriveFolderBridge;
  /** Text encoded to base64 and back, by charset ('UTF-8', 'ISO-8859-1', 'windows-1252', 'UTF-16'…). */
  readonly encodeText: (text: string, charset: string) => string;
  readonly decodeText: (base64: string, charset: string) => string;
  /** gzip, gunzip of base64 data. */
  readonly compress: (kind: 'gzip' | 'gunzip', dataBase64: string) => string;
  /** LibreOffice's conversion where it is installed; null where it is not. */
  readonly convert: (dataBase64: string, fromExtension: string, toExtension: string) => string | null;
  /** Progress and console output as it happens, for a person watching. */
  readonly print: (line: string) => void;
  /** What a person should know of the host itself, apart from what the script says. */
  readonly warn: (line: string) => void;
  /**
   * Asks a person who looks at the sheet, and waits as long as it takes; absent where nobody looks, or all answers were
   * given beforehand. Takes a LiveQuestion and gives a LiveAnswer, both as JSON.
   */
  readonly ask?: (questionJson: string) => string;
  /** LockService's locks, kept between processes that work on the same book. */
  readonly locks: LockBridge;
  /** Text of a file beside the script ('NAME.html' for HtmlService), or null where there is none. */
  readonly scriptFile: (name: string) => string | null;
}

/** An alert, or a prompt where there is a line to write in. */
export interface LiveQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Names of its buttons, such as ["YES", "NO"]. */
  readonly buttons: readonly string[];
}

/** The button that was pressed, "CLOSE" for none; and what was written. */
export interface LiveAnswer {
  readonly button: string;
  readonly text: string;
}

export interface LockBridge {
  /** Waits up to `milliseconds` (real ones, blocking); whether the lock was got. */
  readonly acquire: (name: string, milliseconds: number) => boolean;
  readonly release: (name: string) => void;
}

export interface DriveFolderBridge {
  readonly read: (path: string) => string; // base64
  readonly write: (path: string, base64: string) => void;
  readonly remove: (path: string) => void;
  readonly exists: (path: string) => boolean;
  readonly makeFolder: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Everything in it that is not hidden, folders before what they hold; `modified` in ms since 1970. */
  readonly list: () => readonly { path: string; isFolder: boolean; modified: number }[];
  /** Bytes of a file. */
  readonly size: (path: string) => number;
}

/** One request of UrlFetchApp, checked already against its limits. */
export interface FetchRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBase64: string | null;
  readonly followRedirects: boolean;
  readonly validateHttpsCertificates: boolean;
  readonly timeoutMs: number;
}

/** What came of it: an answer, or the kind of failure that Apps Script words. */
export type FetchOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string | readonly string[]>>;
      readonly bodyBase64: string;
    }
  | {
      readonly kind: 'dns' | 'address-unavailable' | 'timeout' | 'certificate' | 'too-large' | 'unexpected';
      readonly detail: string;
    };
