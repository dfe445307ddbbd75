import { parseIsoDate } from '../../../src/domain/model/civil-date';
import { contrastRatio, readColour, textColourOn } from '../../../src/domain/model/colour';
import { PUBLISHED_ROUNDS } from '../../../src/domain/model/legends';

test('each report has its own states, in the order of its own legend', () => {
  const legends = PUBLISHED_ROUNDS.map(({ legend }) => legend.states.map(({ letter }) => letter).join(''));
  expect(legends).toEqual(['CSEX', 'CEP', 'CEP']);
});

test('cut-off and update dates are days of the calendar', () => {
  const dates = PUBLISHED_ROUNDS.map(({ round }) => [round.cutOff, round.updated]);
  expect(dates).toEqual([
    ['2023-01-23', null],
    ['2023-04-05', '2023-05-17'],
    ['2023-06-09', '2023-07-05'],
  ]);
  for (const date of dates.flat()) if (date !== null) expect(parseIsoDate(date)).toBe(date);
});

test('report 3 is green, yellow and red as published; the colours of the others are marked as chosen here', () => {
  expect(PUBLISHED_ROUNDS[2]!.legend.states.map(({ letter, colour }) => [letter, colour])).toEqual([
    ['C', '#008000'],
    ['E', '#FFFF00'],
    ['P', '#FF0000'],
  ]);
  expect(PUBLISHED_ROUNDS.map(({ coloursKnown }) => coloursKnown)).toEqual([false, false, true]);
});

test('a letter has one label, one weight and one pair of colours in every report, and no two letters share a colour', () => {
  const states = PUBLISHED_ROUNDS.flatMap(({ legend }) => legend.states);
  const letters = new Set(states.map(({ letter }) => letter)).size;
  expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(letters);
  expect(new Set(states.map(({ colour }) => colour)).size).toBe(letters);
  expect(new Set(states.map(({ accessibleColour }) => accessibleColour)).size).toBe(letters);
});

test('every state can be read in both themes', () => {
  for (const { colour, accessibleColour } of PUBLISHED_ROUNDS.flatMap(({ legend }) => legend.states)) {
    for (const background of [colour, accessibleColour]) {
      expect(readColour(background)).toBe(background);
      expect(contrastRatio(background, textColourOn(background))).toBeGreaterThanOrEqual(4.5);
    }
  }
});
