/** Measures and colours of the printed report. Lengths in twips (1/20 pt), font sizes in half points. */

export const FONT = 'Arial';

export const COLOURS = {
  green: '1F5C4D',
  paleGreen: 'E4EEEA',
  rule: 'A9C4BB',
  text: '1A1A1A',
  quiet: '555555',
  grid: '9AA5A1',
  link: '0B5394',
  notice: '9C2A10',
  noticeGround: 'FCEFEA',
  white: 'FFFFFF',
} as const;

/** Letter paper; landscape is the same sheet turned, so that every section has one paper. */
export const PAPER = { width: 12_240, height: 15_840 } as const;

export const MARGINS = {
  portrait: { top: 1_900, bottom: 1_300, left: 1_300, right: 1_300 },
  landscape: { top: 1_560, bottom: 1_060, left: 1_000, right: 1_000 },
  header: 560,
  footer: 480,
} as const;

/** Room for text between the side margins. */
export const TEXT_WIDTH = {
  portrait: PAPER.width - MARGINS.portrait.left - MARGINS.portrait.right,
  landscape: PAPER.height - MARGINS.landscape.left - MARGINS.landscape.right,
} as const;

export const SIZES = {
  body: 21,
  heading1: 28,
  heading2: 23,
  heading3: 23,
  heading4: 21,
  small: 16,
  table: 17,
  matrix: 16,
  key: 14,
  contents: 20,
} as const;

/** Names of the document's own paragraph styles. */
export const STYLES = {
  contentsTitle: 'ContentsTitle',
  tableTitle: 'TableTitle',
  cell: 'Cell',
  notice: 'Notice',
  pictureCaption: 'PictureCaption',
  coverOverline: 'CoverOverline',
  coverTitle: 'CoverTitle',
  coverName: 'CoverName',
  coverLine: 'CoverLine',
  signature: 'Signature',
} as const;

export const BULLETS = 'bullets';

/** Where a bullet's text begins, in twips. */
export const BULLET_INDENT = 560;
