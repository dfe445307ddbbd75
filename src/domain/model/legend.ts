/** What a state is worth in the compliance of a row: a share of 1, or left out of the count. */
export type StateWeight = number | 'not-applicable';

/** One line of a report's legend ("simbología"). */
export interface LegendState {
  /** The letter that the cell holds: the state itself, colour only repeats it. */
  readonly letter: string;
  readonly label: string;
  /** "#RRGGBB", in the institute's own colours. */
  readonly colour: string;
  /** "#RRGGBB", in the colours measured for colour blindness. */
  readonly accessibleColour: string;
  readonly weight: StateWeight;
}

/** @returns whether a state says that all of it is done */
export function isFulfilled({ weight }: Pick<LegendState, 'weight'>): boolean {
  return weight === 1;
}

/** @returns whether a state says that something is left to do; one that does not apply asks for nothing */
export function isUnmet({ weight }: Pick<LegendState, 'weight'>): boolean {
  return weight !== 'not-applicable' && weight < 1;
}

/** The legend of one report; legends differ from report to report. */
export interface Legend {
  readonly report: number;
  readonly states: readonly LegendState[];
}

/** Which of the two colours of each state is painted. */
export type Theme = 'infoem' | 'accessible';
