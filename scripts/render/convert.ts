import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A word of a PDF page and the box it is drawn in, in points from the top left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page of a PDF: its lines as they lie on it, and its words with their places. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly words: readonly PlacedWord[];
}

/**
 * Has LibreOffice make a PDF of each file, with a profile of its own that is thrown away.
 *
 * @returns the path of each PDF, or null where LibreOffice could not open the file.
 */
export function convertToPdf(files: readonly string[], folder: string): (string | null)[] {
  const profile = mkdtempSync(join(tmpdir(), 'soffice-'));
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  try {
    execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return files.map((file) => {
    const pdf = join(folder, `${basename(file, extname(file))}.pdf`);
    return existsSync(pdf) ? pdf : null;
  });
}

/** Writes each page of a PDF as a picture, NAME-01.png and so on, beside it. */
export function drawPages(pdf: string): void {
  execFileSync('pdftoppm', ['-png', '-r', '70', pdf, pdf.replace(/\.pdf$/, '')]);
}

/** The pages of a PDF with their text. */
export function readPages(pdf: string): PdfPage[] {
  const texts = pdftotext('-layout', pdf).split('\f');
  const boxes = pdftotext('-bbox', pdf).split('<page ').slice(1);
  return boxes.map((page, place) => ({
    ...sizeOf(page),
    lines: (texts[place] ?? '').split('\n').map((line) => line.trim()),
    words: [...page.matchAll(WORD)].map(wordOf),
  }));
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;

function wordOf([, left, top, right, bottom, text = '']: RegExpMatchArray): PlacedWord {
  return { text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
}

function sizeOf(page: string): Pick<PdfPage, 'width' | 'height'> {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
  return { width: Number(width), height: Number(height) };
}

function pdftotext(mode: string, pdf: string): string {
  return execFileSync('pdftotext', [mode, pdf, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
}
