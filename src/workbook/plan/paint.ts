import { textColourOn } from '../../domain/model/colour';
import type { Legend, Theme } from '../../domain/model/legend';
import type { TextRule, WorkbookEdit } from '../edits';
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

/** @returns the edits that paint a matrix and its legend's letters with that theme, and offer those letters */
export function paintEdits(frame: MatrixFrame, legend: Legend, theme: Theme): WorkbookEdit[] {
  const areas = [...statusAreas(frame), legendLetterArea(frame)];
  const rules = legend.states.map(({ letter, colour, accessibleColour }): TextRule => {
    const background = theme === 'infoem' ? colour : accessibleColour;
    return { areas, text: letter, background, fontColour: textColourOn(background) };
  });
  return [{ kind: 'paint', area: statusBox(frame), rules }, ...stateChoicesEdits(frame, legend)];
}
