import { zipSync } from 'fflate';
import { utf8Bytes } from '../../../../../src/report/docx/utf8';
import type { BlobContent } from '../../blob/blob';
import { extensionByContentType, extensionOf, isGoogleType, mimeTypes } from '../../blob/content-types';
import { DriveProblem } from './problem';

/** What Drive turns into its own documents; the first is what stands for a blank one. */
const importable: Readonly<Record<string, readonly string[]>> = {
  [mimeTypes.GOOGLE_DOCS]: ['docx', 'doc', 'odt', 'rtf', 'html', 'txt'],
  [mimeTypes.GOOGLE_SHEETS]: ['xlsx', 'xls', 'ods', 'csv', 'tsv'],
  [mimeTypes.GOOGLE_SLIDES]: ['pptx', 'ppt', 'odp'],
};

/**
 * How a new file is kept on disk: a Google document as the file that it was imported from.
 * @param mimeType of the file in Drive
 * @param content what was uploaded; null for none
 * @returns the extension, with its dot ('' to keep the name as it is); throws where Drive cannot convert
 */
export function storedExtension(mimeType: string, content: BlobContent | null): string {
  if (!isGoogleType(mimeType)) return '';
  const accepted = importable[mimeType];
  if (accepted === undefined) throw new Error(`local host: files of type ${mimeType} are not implemented`);
  const given = content === null ? accepted[0] : uploadedExtension(content);
  if (given === undefined || !accepted.includes(given))
    throw new DriveProblem(400, 'badRequest', 'The requested conversion is not supported.');
  return `.${given}`;
}

function uploadedExtension(content: BlobContent): string {
  return extensionByContentType(content.contentType ?? '') ?? extensionOf(content.name ?? '');
}

/**
 * @param mimeType of a new file without content
 * @returns the smallest file that opens as such; no bytes for a plain file
 */
export function blankContent(mimeType: string): Uint8Array {
  if (mimeType === mimeTypes.GOOGLE_DOCS)
    return officeFile('word/document.xml', 'wordprocessingml.document', blankDocument);
  if (mimeType === mimeTypes.GOOGLE_SHEETS)
    return officeFile('xl/workbook.xml', 'spreadsheetml.sheet', blankWorkbook, blankSheet);
  if (isGoogleType(mimeType)) throw new Error(`local host: a blank ${mimeType} is not implemented`);
  return new Uint8Array();
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const officeRelations = `${schemas}/officeDocument/2006/relationships`;
const blankDocument = `${xml}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>`;
const blankWorkbook = `${xml}<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${officeRelations}"><sheets><sheet name="Hoja 1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** A part that the main one refers to as rId1. */
interface ExtraPart {
  readonly path: string;
  readonly target: string;
  readonly type: string;
  readonly relation: string;
  readonly text: string;
}

const blankSheet: ExtraPart = {
  path: 'xl/worksheets/sheet1.xml',
  target: 'worksheets/sheet1.xml',
  type: 'spreadsheetml.worksheet',
  relation: 'worksheet',
  text: `${xml}<worksheet xmlns="${schemas}/spreadsheetml/2006/main"><sheetData/></worksheet>`,
};

function officeFile(path: string, type: string, text: string, extra?: ExtraPart): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes([{ path, type: `${type}.main` }, ...(extra === undefined ? [] : [extra])]),
    '_rels/.rels': relations('officeDocument', path),
    [path]: text,
  };
  if (extra !== undefined) {
    parts[path.replace(/([^/]+)$/, '_rels/$1.rels')] = relations(extra.relation, extra.target);
    parts[extra.path] = extra.text;
  }
  const files = Object.entries(parts).map(([name, content]) => [name, utf8Bytes(content)] as const);
  // Zip dates begin in 1980; a fixed one keeps blank files equal.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 2) });
}

function contentTypes(parts: readonly { path: string; type: string }[]): string {
  const office = 'application/vnd.openxmlformats-officedocument';
  const overrides = parts.map(
    ({ path, type }) => `<Override PartName="/${path}" ContentType="${office}.${type}+xml"/>`,
  );
  return `${xml}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
}

function relations(type: string, target: string): string {
  return `${xml}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelations}/${type}" Target="${target}"/></Relationships>`;
}
