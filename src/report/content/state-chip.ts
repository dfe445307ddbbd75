import { textColourOn } from '../../domain/model/colour';
import type { Legend, LegendState, Theme } from '../../domain/model/legend';
import type { Chip } from './blocks';

/** The colours of a state's letter in a theme. */
export function chipOf(state: LegendState, theme: Theme): Chip {
  const background = theme === 'accessible' ? state.accessibleColour : state.colour;
  return { background, text: textColourOn(background) };
}

/** The state that a letter means in a report's own legend, if it has it. */
export function stateOf(legend: Legend, letter: string): LegendState | undefined {
  return legend.states.find((state) => state.letter === letter);
}
