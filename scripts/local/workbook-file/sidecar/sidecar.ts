import type { BookModel, ChartModel, NamedRangeModel } from '../../model/book';
import type { HostState } from '../../runtime/run-state';
import type { SheetFrame } from '../xlsx/read-frame';
import type { CellPatch } from './cell-patches';

/** A field of the book that the .xlsx tells otherwise: what it tells, and what it should. */
export interface FieldPatch {
  readonly from: unknown;
  readonly to: unknown;
}

export interface SheetSidecar {
  /** The tab's name in the file. */
  readonly tab: string;
  readonly id: number;
  readonly name: string;
  readonly frame: Partial<Record<keyof SheetFrame, FieldPatch>>;
  /** Charts with the series by which each is known in the file; null: the file does not have it. */
  readonly charts: readonly { readonly signature: string | null; readonly chart: ChartModel }[];
  readonly cells: readonly CellPatch[];
}

/** What a book has and its .xlsx cannot hold, with the state of the local host. */
export interface Sidecar {
  readonly version: 1;
  /** SHA-256 of the .xlsx it was written with, hexadecimal. */
  readonly fingerprint: string;
  readonly book: Omit<BookModel, 'sheets' | 'namedRanges'>;
  readonly namedRanges: { readonly from: readonly NamedRangeModel[]; readonly to: readonly NamedRangeModel[] } | null;
  readonly sheets: readonly SheetSidecar[];
  readonly state: HostState;
}

/** @returns where the sidecar of a workbook file is: beside it */
export function sidecarPath(bookPath: string): string {
  return `${bookPath}.local.json`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSidecar(value: unknown): value is Sidecar {
  if (!isRecord(value) || value['version'] !== 1 || typeof value['fingerprint'] !== 'string') return false;
  return isRecord(value['book']) && isRecord(value['state']) && Array.isArray(value['sheets']);
}

/**
 * @param text of a sidecar file
 * @returns its content, or null where it is damaged or another program's
 */
export function parseSidecar(text: string): Sidecar | null {
  try {
    const value: unknown = JSON.parse(text);
    return isSidecar(value) ? value : null;
  } catch {
    return null;
  }
}
