import { textColourOn } from '../../domain/model/colour';
import type { Legend, Theme } from '../../domain/model/legend';
import type { TextRule, WorkbookEdit } from '../edits';
import { legendLetterArea, statusArea, type MatrixFrame } from './matrix-frame';

/** What the drop-down of a status cell says when it is pointed at or refuses a letter. */
function choicesHelp(legend: Legend): string {
  const states = legend.states.map(({ letter, label }) => `${letter} = ${label}`).join(' · ');
  return `Reporte ${legend.report}: ${states}. Vacía: sin dato.`;
}

/** @returns the edit that offers the legend's letters as the only choices of a matrix's cells */
export function stateChoicesEdit(frame: MatrixFrame, legend: Legend): WorkbookEdit {
  const choices = legend.states.map(({ letter }) => letter);
  return { kind: 'choices', area: statusArea(frame), choices, help: choicesHelp(legend), strict: true };
}

/** @returns the edits that paint a matrix and its legend's letters with that theme, and offer those letters */
export function paintEdits(frame: MatrixFrame, legend: Legend, theme: Theme): WorkbookEdit[] {
  const area = statusArea(frame);
  const areas = [area, { ...legendLetterArea(frame), rows: legend.states.length }];
  const rules = legend.states.map(({ letter, colour, accessibleColour }): TextRule => {
    const background = theme === 'infoem' ? colour : accessibleColour;
    return { areas, text: letter, background, fontColour: textColourOn(background) };
  });
  return [{ kind: 'paint', area, rules }, stateChoicesEdit(frame, legend)];
}
