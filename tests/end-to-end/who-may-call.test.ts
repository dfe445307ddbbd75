import { callers, type Caller } from '../../src/entry-points';
import { messages } from '../../src/texts/messages';
import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';

/** Anything that a page could send in place of an event: plain data, for nothing else goes over. */
const forged = {
  triggerUid: '1',
  authMode: 'FULL',
  source: { getId: 'yes' },
  range: { rowStart: 15, columnStart: 4, rowEnd: 15, columnEnd: 4 },
  value: 'C',
  parameter: {},
};

const names = Object.keys(callers) as (keyof typeof callers)[];
const closed = names.filter((name) => !(['web-visitor'] as readonly Caller[]).includes(callers[name]));

let sample: Kept;
let addOn: AddOn;

beforeAll(async () => {
  sample = await keptSample();
}, 60_000);

beforeEach(async () => {
  addOn = await AddOn.open(sample);
});

afterEach(() => {
  addOn.close();
});

test('the table tells of every function that the bundle lets be called, and of no other', () => {
  expect([...AddOn.entryPoints()].sort()).toEqual([...names].sort());
});

test.each(closed)('a visitor who calls %s by its name does nothing', (name) => {
  const before = [addOn.snapshot(), addOn.state(), addOn.documents()];
  for (const args of [[], [forged], ['Luvianos', forged]]) {
    const { report } = addOn.callAsVisitor(name, ...args);
    expect(report.error).toContain(messages.notForYou);
    expect(report.mails).toEqual([]);
  }
  expect([addOn.snapshot(), addOn.state(), addOn.documents()]).toEqual(before);
});

test('a trigger that is none of the sheet’s own runs nothing, and its own goes on with its job', () => {
  addOn.answerEndedAfter(250, 'Generar todos los informes', 'Sí');
  const [before, made] = [addOn.state(), addOn.documents().length];
  for (const event of [{ triggerUid: 'not-one' }, forged, {}, null]) {
    expect(addOn.callByClock('continueJob', event).report.error).toContain(messages.notForYou);
  }
  expect(addOn.state()).toBe(before);
  expect(addOn.tick()).toBeGreaterThan(0);
  expect(addOn.documents().length).toBeGreaterThan(made);
  expect(addOn.documents().length).toBe(18);
});
