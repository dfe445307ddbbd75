import { readColour, textColourOn } from '../../domain/model/colour';
import type { MunicipalSnapshot, SnapshotState } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { oneLine } from '../../texts/one-line';
import { html, type Html } from '../html';
import type { Room } from './room';

/** The class of each colour that a letter is painted with. */
export type ChipStyles = ReadonlyMap<string, string>;

/** Letters are one or two characters; whatever else a legend has. */
const longestLetter = 6;

/** @returns a class for each colour of the states of the tools that are shown; what is no colour has none */
export function chipStylesOf({ dimensions }: MunicipalSnapshot, room: Room): ChipStyles {
  const tools = dimensions.slice(0, room.dimensions).flatMap((each) => each.tools.slice(0, room.tools));
  const states = tools.flatMap(({ state }) => (state === null ? [] : [state]));
  const found = new Set(states.flatMap(({ colour }) => readColour(colour) ?? []));
  return new Map([...found].map((colour, index) => [colour, `c${index}`]));
}

/** @returns the style of those classes, with the text that reads on each colour */
export function chipCss(chips: ChipStyles): string {
  return [...chips].map(([colour, name]) => `.${name}{background:${colour};color:${textColourOn(colour)}}`).join('\n');
}

/** @returns a state's letter on its colour; its name goes beside it, for colour alone says nothing */
export function chip(state: SnapshotState | null, chips: ChipStyles): Html {
  if (state === null) return html`<span class="chip">${texts.blankMark}</span>`;
  const painted = chips.get(readColour(state.colour) ?? '') ?? '';
  return html`<span class="chip ${painted}">${oneLine(state.letter, longestLetter)}</span>`;
}
