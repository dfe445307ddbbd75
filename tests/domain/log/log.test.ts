import fc from 'fast-check';
import { differences, type CurrentState } from '../../../src/domain/log/differences';
import { judgeStatus } from '../../../src/domain/log/judge-status';
import { replay, type RecordedState } from '../../../src/domain/log/recorded-state';
import { PUBLISHED_ROUNDS } from '../../../src/domain/model/legends';

const tools = ['1.1', '1.2', '2.1'];
const text = fc.constantFrom('', 'C', 'P', 'E', '¿?');
const row = fc.record(Object.fromEntries(tools.map((code) => [code, text])));
const names = ['Ayapango', 'Luvianos', 'Villa Guerrero'];
const matrix = fc.record(Object.fromEntries(names.map((name) => [name, row])));
const proof = fc.record({
  name: fc.constantFrom(...names),
  code: fc.constantFrom(...tools),
  text: fc.constantFrom('Acta', 'Acta', 'Gaceta 12', 'Liga: https://a.mx'),
});

interface Sheet {
  readonly matrix: Record<string, Record<string, string>>;
  readonly proofs: readonly { readonly name: string; readonly code: string; readonly text: string }[];
  readonly situation: string;
}

const sheet: fc.Arbitrary<Sheet> = fc.record({
  matrix,
  proofs: fc.array(proof, { maxLength: 12 }),
  situation: fc.constantFrom('Abierto', 'Cerrado'),
});

function currentOf({ matrix: cells, proofs, situation }: Sheet): CurrentState {
  const filled = (line: Record<string, string>) => new Map(Object.entries(line).filter(([, letter]) => letter !== ''));
  const evidence = new Map<string, Map<string, string[]>>();
  for (const { name, code, text: told } of proofs) {
    const owned = evidence.get(name) ?? new Map<string, string[]>();
    evidence.set(name, owned.set(code, [...(owned.get(code) ?? []), told]));
  }
  const rows = new Map(Object.entries(cells).map(([name, line]) => [name, filled(line)]));
  return {
    statuses: new Map([[3, { toolCodes: new Set(tools), rows }]]),
    evidence,
    situations: new Map([[3, situation]]),
  };
}

/** What is recorded, in a form that two of them can be held against each other. */
function plain({ statuses, evidence, situations }: RecordedState): unknown {
  const cells = [...statuses].flatMap(([report, rows]) =>
    [...rows].flatMap(([name, line]) =>
      [...line].map(([code, { text: letter }]) => [report, name, code, letter].join(' ')),
    ),
  );
  const proofs = [...evidence].flatMap(([name, owned]) =>
    [...owned].flatMap(([code, texts]) => texts.map((told) => [name, code, told].join(' '))),
  );
  return { cells: cells.sort(), proofs: proofs.sort(), situations: [...situations] };
}

function recorded(current: CurrentState, from?: RecordedState): RecordedState {
  const changes = differences(from ?? replay([]), current).map((change) => ({ change, origin: 'reconciled' as const }));
  return replay(changes, from);
}

test('a log of what differs leads from any sheet to any other, and then nothing differs', () => {
  fc.assert(
    fc.property(sheet, sheet, (one, other) => {
      const first = recorded(currentOf(one));
      const second = recorded(currentOf(other), first);
      expect(plain(second)).toEqual(plain(recorded(currentOf(other))));
      expect(differences(second, currentOf(other))).toEqual([]);
    }),
  );
});

test('the order of the rows of evidence is no change', () => {
  fc.assert(
    fc.property(sheet, (one) => {
      const turned = { ...one, proofs: [...one.proofs].reverse() };
      expect(differences(recorded(currentOf(one)), currentOf(turned))).toEqual([]);
    }),
  );
});

test('nothing is told of a tool whose column nobody can read now', () => {
  const full = currentOf({ matrix: { Luvianos: { '1.1': 'C', '1.2': 'P' } }, proofs: [], situation: 'Abierto' });
  const hidden = {
    ...full,
    statuses: new Map([[3, { toolCodes: new Set(['1.1']), rows: new Map([['Luvianos', new Map([['1.1', 'C']])]]) }]]),
  };
  expect(differences(recorded(full), hidden)).toEqual([]);
});

test('a row of evidence that was changed is told as one change, before and after', () => {
  const before = currentOf({
    matrix: {},
    proofs: [{ name: 'Luvianos', code: '1.1', text: 'Acta' }],
    situation: 'Abierto',
  });
  const after = currentOf({
    matrix: {},
    proofs: [{ name: 'Luvianos', code: '1.1', text: 'Acta 32' }],
    situation: 'Abierto',
  });
  expect(differences(recorded(before), after)).toEqual([
    { datum: 'evidence', municipality: 'Luvianos', toolCode: '1.1', before: 'Acta', after: 'Acta 32' },
  ]);
});

test('what was carried is so until anything is written over it', () => {
  const change = {
    datum: 'status',
    report: 4,
    municipality: 'Luvianos',
    toolCode: '1.1',
    before: '',
    after: 'C',
  } as const;
  const carried = replay([{ change, origin: 'carried' }]);
  const status = (state: RecordedState) => state.statuses.get(4)?.get('Luvianos')?.get('1.1');
  expect(status(carried)).toEqual({ text: 'C', isCarried: true });
  expect(status(replay([{ change, origin: 'refused' }], carried))).toEqual({ text: 'C', isCarried: true });
  expect(status(replay([{ change, origin: 'confirmed' }], carried))).toEqual({ text: 'C', isCarried: false });
});

const legend = PUBLISHED_ROUNDS[2]!.legend;
const open = { legend, isClosed: false };

test.each([
  ['C', 'C'],
  [' c ', 'C'],
  ['Cumplido', 'C'],
  ['no se tiene - en proceso', 'E'],
  ['', ''],
])('«%s» is kept as «%s»', (typed, text) => {
  expect(judgeStatus(typed, { text: 'P', isCarried: false }, open)).toEqual({ kind: 'kept', text });
});

test.each(['Z', 'CC', '1', '=C', '09/06/2023', '#REF!'])('«%s» is put back to what was there', (typed) => {
  const refused = { kind: 'refused', reason: 'unknown-letter', text: 'P' };
  expect(judgeStatus(typed, { text: 'P', isCarried: false }, open)).toEqual(refused);
});

test('what nobody knows, or is no state either, is not put back', () => {
  expect(judgeStatus('Z', undefined, open)).toMatchObject({ kind: 'refused', text: null });
  expect(judgeStatus('Z', { text: 'Y', isCarried: false }, open)).toMatchObject({ kind: 'refused', text: null });
});

test('a closed report takes no other letter, not even one of its own', () => {
  const closed = { legend, isClosed: true };
  expect(judgeStatus('C', { text: 'P', isCarried: false }, closed)).toMatchObject({ reason: 'closed', text: 'P' });
  expect(judgeStatus('P', { text: 'P', isCarried: false }, closed)).toEqual({ kind: 'kept', text: 'P' });
});
