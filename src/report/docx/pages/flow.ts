import type { Letters } from './letters/letters';

/** A document as what fills its pages. Lengths in twips, font sizes in half points. */

export interface Stretch {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface LineSpacing {
  /** Of the font's own line, or a height whatever the font. */
  readonly rule: 'multiple' | 'exact';
  readonly value: number;
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly stretches: readonly Stretch[];
  readonly letters: Letters;
  /** Of a paragraph without text. */
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly line: LineSpacing;
  /** Both indents together. */
  readonly indent: number;
  /** Room that a border above and below takes. */
  readonly borders: number;
  readonly newPage: boolean;
  /** On the page of what follows, and in one piece. */
  readonly keepNext: boolean;
  readonly bookmarks: readonly string[];
  /** Height of the picture that it holds instead of text. */
  readonly picture?: number;
}

export interface FlowCell {
  /** Between the cell's paddings. */
  readonly width: number;
  readonly paragraphs: readonly FlowParagraph[];
  /** The cell belongs to one that spans several rows, and adds nothing to the height of its own. */
  readonly merged: boolean;
}

export interface FlowRow {
  readonly cells: readonly FlowCell[];
  /** Of the paddings and borders, above and below together. */
  readonly padding: number;
  /** Height whatever it holds, or at least; null: as tall as its tallest cell. */
  readonly height: { readonly rule: 'exact' | 'at-least'; readonly value: number } | null;
  readonly repeated: boolean;
  readonly whole: boolean;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
}

export interface FlowSection {
  readonly textWidth: number;
  readonly textHeight: number;
  readonly items: readonly (FlowParagraph | FlowTable)[];
}
