import type { CivilDate } from '../../domain/model/civil-date';
import type { Letterhead } from '../../domain/model/letterhead';
import type { PlaceablePicture } from '../../domain/pictures/placed-pictures';

/** What a report says, piece by piece, before anything is decided about how it looks. */

/** A stretch of text with one appearance. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Web address or mail address that the text opens. */
  readonly link?: string;
  /** Text on a coloured ground: a state letter. */
  readonly chip?: Chip;
}

/** The colours of a state's letter, "#RRGGBB". */
export interface Chip {
  readonly background: string;
  readonly text: string;
}

/** 1 and 2 appear in the table of contents; 3 and 4 only divide the text. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** A seal or a logo that can be placed, and what it is for those who do not see it. */
export interface PlacedEmblem {
  readonly kind: 'placed';
  readonly words: string;
  readonly picture: PlaceablePicture;
}

/** The same, or what stands in its place and says why it is not there. */
export type Emblem = PlacedEmblem | { readonly kind: 'missing'; readonly words: string };

export interface Cover {
  readonly kind: 'cover';
  readonly institution: string;
  readonly overline: string;
  readonly title: string;
  readonly municipality: string;
  /** The institution's; left out: none is asked for. */
  readonly logo?: Emblem;
  /** The municipality's; left out: nobody says where it is to be had. */
  readonly seal?: Emblem;
  /** What stands where the seal goes while nobody says where it is to be had. */
  readonly sealPlace: string;
  readonly lines: readonly string[];
}

export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  /** A chapter begins a page, so that a small difference between programs cannot add up over the document. */
  readonly newPage: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Never the last thing on its page: what follows belongs to it. */
  readonly keepWithNext?: boolean;
  /** Left out: as texts run, along both margins. */
  readonly aligned?: 'right';
  /** Says the day it is made; left out of what tells versions apart. */
  readonly ofTheDay?: boolean;
}

/** To whom a letter goes: lines one under the other, as near as those of a text. */
export interface Addressee {
  readonly kind: 'addressee';
  readonly lines: readonly string[];
}

export interface Bullet {
  readonly kind: 'bullet';
  readonly runs: readonly Run[];
}

/** A remark that must not pass unnoticed: demonstration data, a missing photograph. */
export interface Notice {
  readonly kind: 'notice';
  readonly runs: readonly Run[];
}

/** A picture and what it shows. Its bytes are elsewhere: its key stands for them, also in what tells versions apart. */
export interface Picture {
  readonly kind: 'picture';
  /** From 1, through the document. */
  readonly number: number;
  /** What it shows, for those who do not see it too. */
  readonly caption: string;
  readonly picture: PlaceablePicture;
}

export interface MatrixColumn {
  readonly code: string;
  readonly name: string;
}

export interface MatrixBand {
  readonly title: string;
  /** How many of the columns, in order, it covers. */
  readonly span: number;
}

export interface MatrixLine {
  readonly number: number;
  readonly municipality: string;
  /** The municipality that the report is about. */
  readonly own: boolean;
  /** A state for each column. */
  readonly cells: readonly MatrixCell[];
}

/** A state's letter and its colours; a blank cell has the blank mark and no chip. */
export interface MatrixCell {
  readonly letter: string;
  readonly chip: Chip | null;
}

export interface Matrix {
  readonly kind: 'matrix';
  readonly title: string;
  readonly numberHeader: string;
  readonly municipalityHeader: string;
  readonly bands: readonly MatrixBand[];
  readonly columns: readonly MatrixColumn[];
  readonly lines: readonly MatrixLine[];
}

/** Which tool each code of the matrix stands for. */
export interface ToolKey {
  readonly kind: 'tool-key';
  readonly title: string;
  readonly columns: readonly MatrixColumn[];
}

export interface LegendEntry {
  readonly letter: string;
  readonly label: string;
  readonly chip: Chip | null;
  /** Cells of the whole matrix in that state. */
  readonly count: number;
}

export interface LegendBlock {
  readonly kind: 'legend';
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** One header cell of a table: a title over one column, or over several that have titles of their own. */
export interface HeaderGroup {
  readonly title: string;
  /** Titles of the second level; empty: the title stands alone over one column. */
  readonly columns: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly title: string;
  readonly headers: readonly HeaderGroup[];
  /** Of the width, what each column takes, 1 in all; left out: as much as its texts ask for. */
  readonly shares?: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** One record as labels and values. */
export interface Card {
  readonly kind: 'card';
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
}

/** One bar of a chart: what it is about, how long it is, and the same in figures. */
export interface Bar {
  readonly label: string;
  /** From 0 to 1; null: nothing counts, and there is no bar. */
  readonly share: number | null;
  readonly figures: string;
}

/** Bars side by side, drawn as a table: sharp at any size, and read aloud with its figures. */
export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  /** Headers of what it is about, of the bars and of the figures. */
  readonly headers: readonly [label: string, bar: string, figures: string];
  readonly bars: readonly Bar[];
}

export interface EvidenceItem {
  readonly title: string;
  /** Lines below the title, such as the council session. */
  readonly details: readonly (readonly Run[])[];
}

export interface EvidenceList {
  readonly kind: 'evidence';
  readonly items: readonly EvidenceItem[];
}

export interface Signature {
  readonly kind: 'signature';
  readonly closing: string;
  readonly name: string;
  readonly post: string;
  /** With less room above it and for the hand's signature, as short letters have it. */
  readonly compact?: boolean;
}

export type Block =
  | Cover
  | Contents
  | Heading
  | Paragraph
  | Addressee
  | Bullet
  | Notice
  | Picture
  | Matrix
  | ToolKey
  | LegendBlock
  | TableBlock
  | Card
  | BarChart
  | EvidenceList
  | Signature;

/** Pages of one orientation. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** The cover bears neither phrase nor page number. */
  readonly framed: boolean;
  readonly blocks: readonly Block[];
}

/** What every page bears at its head and foot. */
export interface Frame {
  /** The phrase of the year, in quotes. */
  readonly phrase: string;
  /** Such as "Ayuntamiento Constitucional de Luvianos 2022-2024". */
  readonly administration: string;
  /** Beside them; left out: there is none, or it cannot be placed. */
  readonly seal?: PlacedEmblem;
  /** Says that the statuses are not real; empty: they are. */
  readonly notice: string;
  /** Address, telephone and mail. */
  readonly contact: string;
  /** Goes before the page number. */
  readonly pageLabel: string;
}

export interface ReportContent {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** "YYYY-MM-DD": the date the document's properties bear, so that the same content gives the same bytes. */
  readonly madeOn: string;
  /** Last day on which what it says still holds; left out where no term runs out. */
  readonly standsUntil?: CivilDate;
  /** The institution's own colour, letters and paper. */
  readonly look: Letterhead;
  readonly frame: Frame;
  readonly sections: readonly Section[];
}
