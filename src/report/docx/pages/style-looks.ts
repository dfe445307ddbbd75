import type { IStylesOptions } from 'docx';
import { BULLET_INDENT, type Look } from '../look';
import { documentStyles } from '../styles';
import type { Letters } from './letters/letters';

/** What a paragraph style says of the room its text takes. */
export interface StyleLook {
  readonly letters: Letters;
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
  readonly after: number;
  /** In 240ths of a line. */
  readonly line: number;
  readonly indent: number;
  readonly bulletIndent: number;
  readonly keepNext: boolean;
}

/** The parts of docx's style options that are read here. */
interface WrittenStyle {
  readonly run?: { readonly size?: unknown; readonly bold?: boolean };
  readonly paragraph?: {
    readonly spacing?: { readonly before?: unknown; readonly after?: unknown; readonly line?: unknown };
    readonly indent?: { readonly left?: unknown; readonly right?: unknown };
    readonly keepNext?: boolean;
  };
}

/** The look of a paragraph style; without a name or with one that is unknown, that of plain text. */
export type StyleLooks = (style: string | null) => StyleLook;

/** @returns the look of every style by the name that paragraphs call it, from the very styles that are written into the document */
export function styleLooks(look: Look): StyleLooks {
  const styles = documentStyles(look);
  const normal = lookOf(styles.default?.document ?? {}, {
    ...{ letters: look.letters, size: 20, bold: false, before: 0, after: 0, line: 240 },
    ...{ indent: 0, bulletIndent: BULLET_INDENT, keepNext: false },
  });
  const looks = new Map<string, StyleLook>([
    ...headings(styles).map(([name, style]): [string, StyleLook] => [name, lookOf(style, normal)]),
    ...(styles.paragraphStyles ?? []).map((style): [string, StyleLook] => [style.id, lookOf(style, normal)]),
  ]);
  return (style) => (style === null ? undefined : looks.get(style)) ?? normal;
}

function headings(styles: IStylesOptions): [string, WrittenStyle][] {
  const { heading1, heading2, heading3, heading4 } = styles.default ?? {};
  return [heading1, heading2, heading3, heading4].map((style, place) => [`Heading${place + 1}`, style ?? {}]);
}

function lookOf({ run, paragraph }: WrittenStyle, base: StyleLook): StyleLook {
  const { spacing, indent } = paragraph ?? {};
  return {
    letters: base.letters,
    size: numberOr(run?.size, base.size),
    bold: run?.bold ?? base.bold,
    before: numberOr(spacing?.before, base.before),
    after: numberOr(spacing?.after, base.after),
    line: numberOr(spacing?.line, base.line),
    indent: numberOr(indent?.left, 0) + numberOr(indent?.right, 0),
    bulletIndent: base.bulletIndent,
    keepNext: paragraph?.keepNext ?? base.keepNext,
  };
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}
