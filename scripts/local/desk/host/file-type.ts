import { extname } from 'node:path';

/** What the desk gives out; of anything else it says nothing. */
const types: Readonly<Partial<Record<string, string>>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** @returns what a browser is told that a file is; '' for what is not given out */
export function fileType(path: string): string {
  return types[extname(path).toLowerCase()] ?? '';
}
