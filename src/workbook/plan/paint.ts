import { textColourOn } from '../../domain/model/colour';
import type { Legend, Theme } from '../../domain/model/legend';
import type { TextRule, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { legendLetterArea, statusAreas, statusBox, type MatrixFrame } from './matrix-frame';

/** What the drop-down of a status cell says when it is pointed at or refuses a letter. */
function choicesHelp(legend: Legend): string {
  const states = legend.states.map(({ letter, label }) => `${letter} = ${label}`).join(' · ');
  return `Reporte ${legend.report}: ${states}. Vacía: sin dato.`;
}

/** @returns the edits that offer the legend's letters as the only choices of a matrix's cells */
export function stateChoicesEdits(frame: MatrixFrame, legend: Legend): WorkbookEdit[] {
  const choices = legend.states.map(({ letter }) => letter);
  const help = choicesHelp(legend);
  return statusAreas(frame).map((area) => ({ kind: 'choices', area, choices, help, strict: true }));
}

/** @returns what each of the legend's letters is painted with in those areas */
export function paintRules(areas: readonly Area[], legend: Legend, theme: Theme): TextRule[] {
  return legend.states.map(({ letter, colour, accessibleColour }): TextRule => {
    const background = theme === 'infoem' ? colour : accessibleColour;
    return { areas, text: letter, background, fontColour: textColourOn(background) };
  });
}

/** @returns the edits that paint a matrix and its legend's letters with that theme, and offer those letters */
export function paintEdits(frame: MatrixFrame, legend: Legend, theme: Theme): WorkbookEdit[] {
  const areas = [...statusAreas(frame), legendLetterArea(frame)];
  const rules = paintRules(areas, legend, theme);
  return [{ kind: 'paint', area: statusBox(frame), rules }, ...stateChoicesEdits(frame, legend)];
}
