import type { StyleLook, StyleLooks } from './style-looks';
import type { FlowCell, FlowParagraph, FlowRow, FlowSection, FlowTable, LineSpacing, Stretch } from './flow';
import { attributeOf, childOf, childrenNamed, childrenOf, isOn, numberOf, ownText } from './tree';

/**
 * What fills the pages of a document's body.
 *
 * @param furniture heights of the head and foot of a section, by their order, where they reach past the margins.
 */
export function readFlow(body: unknown, furniture: Furniture, looks: StyleLooks): FlowSection[] {
  const sections: FlowSection[] = [];
  let items: (FlowParagraph | FlowTable)[] = [];
  for (const { name, content } of blocksOf(childOf([body], 'w:body'))) {
    if (name !== 'w:sectPr') items.push(name === 'w:tbl' ? readTable(content, looks) : readParagraph(content, looks));
    const properties = name === 'w:sectPr' ? content : childOf(childOf(content, 'w:pPr'), 'w:sectPr');
    if (properties === undefined) continue;
    sections.push(readSection(properties, items, furniture, sections.length));
    items = [];
  }
  return sections;
}

/** How far down a section's head reaches from the paper's edge, and how far up its foot, given the text's width. */
export type Furniture = (
  section: number,
  width: number,
  distances: { readonly header: number; readonly footer: number },
) => { readonly top: number; readonly bottom: number };

interface NamedBlock {
  readonly name: string;
  readonly content: unknown;
}

/** Paragraphs, tables and section marks in order; a table of contents is the paragraphs inside it. */
function blocksOf(body: unknown): NamedBlock[] {
  return childrenOf(body).flatMap((child) =>
    Object.entries(child).flatMap(([name, content]) =>
      name === 'w:sdt' ? blocksOf(childOf(content, 'w:sdtContent')) : [{ name, content }],
    ),
  );
}

function readSection(
  properties: unknown,
  items: FlowSection['items'],
  furniture: Furniture,
  place: number,
): FlowSection {
  const size = childOf(properties, 'w:pgSz');
  const margin = childOf(properties, 'w:pgMar');
  const side = (name: string) => numberOf(margin, name, 0);
  const textWidth = numberOf(size, 'w:w', 0) - side('w:left') - side('w:right');
  const reach = furniture(place, textWidth, { header: side('w:header'), footer: side('w:footer') });
  const top = Math.max(side('w:top'), reach.top);
  const bottom = Math.max(side('w:bottom'), reach.bottom);
  return { textWidth, textHeight: numberOf(size, 'w:h', 0) - top - bottom, items };
}

function readParagraph(content: unknown, looks: StyleLooks): FlowParagraph {
  const properties = childOf(content, 'w:pPr');
  const look = looks(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'));
  const spacing = childOf(properties, 'w:spacing');
  return {
    kind: 'paragraph',
    stretches: stretchesOf(content, look),
    letters: look.letters,
    size: look.size,
    before: numberOf(spacing, 'w:before', look.before),
    after: numberOf(spacing, 'w:after', look.after),
    line: lineOf(spacing, look),
    indent: indentOf(properties, look),
    borders: bordersOf(childOf(properties, 'w:pBdr')),
    newPage: isOn(properties, 'w:pageBreakBefore'),
    keepNext: look.keepNext || isOn(properties, 'w:keepNext'),
    bookmarks: childrenNamed(content, 'w:bookmarkStart').map((mark) => attributeOf(mark, 'w:name') ?? ''),
    ...pictureOf(content),
  };
}

/** Pictures are measured in EMU, of which 635 are a twip. */
function pictureOf(content: unknown): { readonly picture?: number } {
  const inlines = childrenNamed(content, 'w:r').map((run) => childOf(childOf(run, 'w:drawing'), 'wp:inline'));
  const heights = inlines.map((inline) => numberOf(childOf(inline, 'wp:extent'), 'cy', 0) / 635);
  const picture = Math.max(0, ...heights);
  return picture > 0 ? { picture } : {};
}

function lineOf(spacing: unknown, look: StyleLook): LineSpacing {
  const value = numberOf(spacing, 'w:line', look.line);
  return attributeOf(spacing, 'w:lineRule') === 'exact'
    ? { rule: 'exact', value }
    : { rule: 'multiple', value: value / 240 };
}

/** A bullet's text begins where its paragraph's indent says, so its hanging mark takes no more room. */
function indentOf(properties: unknown, look: StyleLook): number {
  const indent = childOf(properties, 'w:ind');
  const left = isOn(properties, 'w:numPr') ? look.bulletIndent : look.indent;
  return numberOf(indent, 'w:left', left) + numberOf(indent, 'w:right', 0);
}

/** A border's distance from the text is in points, its thickness in eighths of one. */
function bordersOf(borders: unknown): number {
  const room = (side: string) => {
    const border = childOf(borders, side);
    return numberOf(border, 'w:space', 0) * 20 + thickness(borders, side);
  };
  return room('w:top') + room('w:bottom');
}

function stretchesOf(content: unknown, look: StyleLook): Stretch[] {
  return childrenOf(content).flatMap((child) => {
    if ('w:hyperlink' in child) return stretchesOf(child['w:hyperlink'], look);
    return 'w:r' in child ? stretchOf(child['w:r'], look) : [];
  });
}

function stretchOf(run: unknown, look: StyleLook): Stretch[] {
  const text = childrenNamed(run, 'w:t').map(ownText).join('');
  if (text === '') return [];
  const properties = childOf(run, 'w:rPr');
  const size = numberOf(childOf(properties, 'w:sz'), 'w:val', look.size);
  const bold = childOf(properties, 'w:b') === undefined ? look.bold : isOn(properties, 'w:b');
  return [{ text, size, bold }];
}

function readTable(content: unknown, looks: StyleLooks): FlowTable {
  const properties = childOf(content, 'w:tblPr');
  const margins = childOf(properties, 'w:tblCellMar');
  const margin = (side: string) => numberOf(childOf(margins, side), 'w:w', 0);
  const border = thickness(childOf(properties, 'w:tblBorders'), 'w:top');
  const padding = margin('w:top') + margin('w:bottom') + border;
  const sides = margin('w:left') + margin('w:right');
  const rows = childrenNamed(content, 'w:tr');
  const readOwn = eachOnce(readCell(sides, looks));
  return { kind: 'table', rows: rows.map((row) => readRow(row, padding + heavierBorders(row, border), readOwn)) };
}

/** A cell that stands in many places of a table is the same object in all of them, and read once. */
function eachOnce<T>(read: (content: unknown) => T): (content: unknown) => T {
  const known = new Map<unknown, T>();
  return (content) => {
    const value = known.get(content) ?? read(content);
    known.set(content, value);
    return value;
  };
}

/** What borders of a row's own add to those of its table. */
function heavierBorders(row: unknown, usual: number): number {
  const borders = childrenNamed(row, 'w:tc').map((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders'));
  const excess = (side: string) => Math.max(0, ...borders.map((border) => thickness(border, side) - usual));
  return excess('w:top') + excess('w:bottom');
}

/** A border's thickness, written in eighths of a point, in twips. */
function thickness(borders: unknown, side: string): number {
  return numberOf(childOf(borders, side), 'w:sz', 0) * 2.5;
}

function readRow(content: unknown, padding: number, readOwn: (cell: unknown) => FlowCell): FlowRow {
  const properties = childOf(content, 'w:trPr');
  const height = childOf(properties, 'w:trHeight');
  return {
    cells: childrenNamed(content, 'w:tc').map(readOwn),
    padding,
    height: height === undefined ? null : readHeight(height),
    repeated: isOn(properties, 'w:tblHeader'),
    whole: isOn(properties, 'w:cantSplit'),
  };
}

function readHeight(height: unknown): FlowRow['height'] {
  const rule = attributeOf(height, 'w:hRule') === 'exact' ? 'exact' : 'at-least';
  return { rule, value: numberOf(height, 'w:val', 0) };
}

/** How the cells of a table are read whose paddings left and right are that wide together. */
function readCell(sides: number, looks: StyleLooks): (content: unknown) => FlowCell {
  return (content) => {
    const properties = childOf(content, 'w:tcPr');
    return {
      width: numberOf(childOf(properties, 'w:tcW'), 'w:w', 0) - sides,
      paragraphs: childrenNamed(content, 'w:p').map((paragraph) => readParagraph(paragraph, looks)),
      merged: childOf(properties, 'w:vMerge') !== undefined,
    };
  };
}
