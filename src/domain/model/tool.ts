/** One of the five areas of the Model. */
export interface Dimension {
  readonly number: number;
  readonly name: string;
  /** What it is about, as printed under its heading; empty when the Model does not say. */
  readonly definition: string;
}

/** One instrument of the Model that a municipality carries out. */
export interface Tool {
  /** Code such as "1.1": dimension, then place in it. */
  readonly code: string;
  /** Number of the dimension it belongs to. */
  readonly dimension: number;
  readonly name: string;
  /** Other wordings met in the headers of real reports. */
  readonly aliases: readonly string[];
  /** "Medio de verificación": what proves it done. */
  readonly means: string;
}

/** Every dimension and tool that the workbook follows, in order. */
export interface Catalogue {
  readonly dimensions: readonly Dimension[];
  readonly tools: readonly Tool[];
}

/** Codes as the Model writes them: "1.2". */
const codeShape = /^\d+(?:\.\d+)+$/;

/** @returns whether a text has the shape of a tool's code, so that one that is gone from the catalogue is known too */
export function isShapedAsCode(text: string): boolean {
  return codeShape.test(text);
}
