/**
 * How much the page shows of what has no length of its own. Every tool has the same room, so that a short Avance stays whole
 * however long another one is.
 */
export interface Room {
  /** Characters of an Avance. */
  readonly advance: number;
  /** Evidences of a tool. */
  readonly evidence: number;
  /** Characters of any other text. */
  readonly text: number;
  /** Characters of an address: a longer one is not shown, for half an address leads elsewhere. */
  readonly address: number;
  /** Tools of a dimension. */
  readonly tools: number;
  readonly dimensions: number;
}

const all = Infinity;
/** Far more than any Model has. */
const manyTools = { tools: 30, dimensions: 10 } as const;

/** Bytes that a page has at most: it opens in seconds over the slowest of mobile networks. */
export const pageLimit = 100_000;

/** Room in which any page fits: 24 tools, a line of words for each. */
export const tightest: Room = { advance: 0, evidence: 0, text: 30, address: 200, tools: 4, dimensions: 6 };

/**
 * From all to almost nothing: the page is made with the first room in which it fits. All of the sample's municipalities,
 * and any with some 1,500 characters and two evidences for each of the 18 tools, fit in the first one.
 */
export const rooms: readonly Room[] = [
  { advance: all, evidence: all, text: all, address: all, tools: all, dimensions: all },
  { advance: 8_000, evidence: 40, text: 2_000, address: 2_000, ...manyTools },
  { advance: 4_000, evidence: 20, text: 1_000, address: 2_000, ...manyTools },
  { advance: 2_000, evidence: 10, text: 600, address: 1_000, ...manyTools },
  { advance: 1_000, evidence: 5, text: 300, address: 600, ...manyTools },
  { advance: 500, evidence: 3, text: 200, address: 400, ...manyTools },
  { advance: 250, evidence: 1, text: 150, address: 300, ...manyTools },
  { advance: 120, evidence: 0, text: 100, address: 200, ...manyTools },
  { advance: 60, evidence: 0, text: 60, address: 200, tools: 6, dimensions: 6 },
];

/** Rows of the lists that grow with the years, whatever the room: the last ones. */
export const shownRounds = 12;
export const chartedRounds = 6;
export const shownDocuments = 12;
/** States told apart in the count of tools by state. */
export const shownStates = 10;
