import { editCells } from '../../../scripts/local/runtime/triggers/edit';
import type { PersonEdit } from '../../../scripts/local/services/run/person-edit';
import { sessionOf, useSandbox } from './in-sandbox';

useSandbox();

const script = `
  function onEdit(e) {
    console.log(JSON.stringify([e.range.getA1Notation(), 'value' in e, 'oldValue' in e, e.user.getEmail(), e.range.getValues()]));
  }
  function prepare() {
    const strict = SpreadsheetApp.newDataValidation().requireValueInList(['C', 'P']).setAllowInvalid(false).build();
    SpreadsheetApp.getActiveSheet().getRange('B2:D20').setDataValidation(strict);
    SpreadsheetApp.getActiveSheet().getRange('B2').setValue('C').setBackground('#ff0000');
  }`;

/** A tab with a strict drop-down of C and P in B2:D20. */
function prepared() {
  const session = sessionOf(script);
  session.run({ kind: 'call', name: 'prepare', args: [] }, { context: 'editor' });
  return session;
}

type Session = ReturnType<typeof prepared>;

function edit(session: Session, made: PersonEdit, user?: string) {
  const done = editCells(session, made, user);
  if (done === null) throw new Error('no such range');
  return done;
}

/** What onEdit was told: range, whether a value, whether an old one, by whom, and what the range holds. */
function heard(session: Session, made: PersonEdit, user?: string): unknown {
  const [line = 'null'] = edit(session, made, user).runs.flatMap(({ report }) => report.logs);
  return JSON.parse(line);
}

const ana = 'ana@institucion.example';

describe('typing', () => {
  test('one cell tells its value and the one before', () => {
    expect(heard(prepared(), { kind: 'type', a1: 'Hoja 1!B2', text: 'P' })).toEqual(['B2', true, true, ana, [['P']]]);
  });

  test('clearing tells no value', () => {
    expect(heard(prepared(), { kind: 'type', a1: 'Hoja 1!B2', text: '' })).toEqual(['B2', false, true, ana, [['']]]);
  });

  test('what a strict drop-down refuses is not typed, and nobody hears of it', () => {
    const session = prepared();
    const done = edit(session, { kind: 'type', a1: 'Hoja 1!B2', text: 'Z' });
    expect(done.runs.map(({ report }) => report.error ?? '')).toEqual([
      'La celda B2 no admite ese dato: elija uno de su lista.',
    ]);
    expect(done.undo).toBeNull();
  });

  test('several lines stay in one cell, and are a block over several', () => {
    const text = 'una\ndos';
    expect(heard(prepared(), { kind: 'type', a1: 'Hoja 1!F1', text })).toMatchObject({ 0: 'F1', 4: [[text]] });
    expect(heard(prepared(), { kind: 'type', a1: 'Hoja 1!F1:F2', text })).toMatchObject({ 4: [['una'], ['dos']] });
  });

  test('each person is told as who they are', () => {
    const beto = 'beto@institucion.example';
    expect(heard(prepared(), { kind: 'type', a1: 'Hoja 1!B2', text: 'P' }, beto)).toMatchObject({ 3: beto });
  });
});

describe('pasting', () => {
  const block = [
    ['C', 'P'],
    ['P', 'C'],
  ];

  test('goes from the first cell on, whatever a drop-down offers, and tells the range alone', () => {
    const rows = [['Z', '2'], ['P']];
    expect(heard(prepared(), { kind: 'paste', a1: 'Hoja 1!B2', rows })).toEqual([
      'B2:C3',
      false,
      false,
      ana,
      [
        ['Z', 2],
        ['P', ''],
      ],
    ]);
  });

  test.each([
    ['B2:D5', 'B2:C5', [...block, ...block]],
    ['B2:B3', 'B2:C3', block],
  ])('a block into %s fills %s', (a1, filled, values) => {
    expect(heard(prepared(), { kind: 'paste', a1: `Hoja 1!${a1}`, rows: block })).toMatchObject({
      0: filled,
      4: values,
    });
  });

  test('one cell fills the whole selection, and looks stay', () => {
    const session = prepared();
    expect(heard(session, { kind: 'paste', a1: 'Hoja 1!B2:C3', rows: [['C']] })).toMatchObject({ 0: 'B2:C3' });
    expect(session.book.sheets[0]?.cells[1]?.[1]?.style?.background).toBe('#ff0000');
  });

  test('rows are added where it reaches beyond the last one', () => {
    const session = prepared();
    const rows = [['a'], ['b']];
    expect(heard(session, { kind: 'paste', a1: 'Hoja 1!A1000', rows })).toMatchObject({ 0: 'A1000:A1001' });
    expect(session.book.sheets[0]?.rowCount).toBe(1001);
  });

  test('text with tabs is a block, with quotation marks as spreadsheets copy them', () => {
    const text = 'a\t"b\nc ""d"""\r\n\t2\n';
    expect(heard(prepared(), { kind: 'type', a1: 'Hoja 1!F1', text })).toMatchObject({
      0: 'F1:G2',
      4: [
        ['a', 'b\nc "d"'],
        ['', 2],
      ],
    });
  });
});

test('undoing is an edit that gives back what was there', () => {
  const session = prepared();
  const { undo } = edit(session, { kind: 'paste', a1: 'Hoja 1!B2', rows: [['P', '=1+1']] });
  if (undo === null) throw new Error('nothing to undo');
  expect(heard(session, undo)).toEqual(['B2:C2', false, false, ana, [['C', '']]]);
});

test('a simple trigger may use what needs no consent, and nothing else', () => {
  const allowed = `
    LockService.getDocumentLock().tryLock(1000);
    PropertiesService.getDocumentProperties().setProperty('clave', 'valor');
    CacheService.getDocumentCache().put('clave', 'valor');
    e.source.toast('aviso');
    e.source.getRangeList(['A1', 'C3']).setNote('nota').setNumberFormat('0').setValue(1);
    e.source.insertSheet('Otra').hideSheet();
    e.range.protect().setWarningOnly(true);
    e.range.setNote('nota').setNumberFormat('@').setBackground('#00ff00');
    console.log(Session.getActiveUser().getEmail());`;
  const session = sessionOf(`function onEdit(e) { ${allowed} }`);
  const done = edit(session, { kind: 'type', a1: 'Hoja 1!B2', text: 'x' });
  expect(done.runs.map(({ report }) => [report.error, report.logs, report.toasts.length])).toEqual([
    [undefined, [], 0],
    [undefined, [ana], 1],
  ]);
  const refused = sessionOf("function onEdit() { UrlFetchApp.fetch('https://institucion.example'); }");
  const { runs } = edit(refused, { kind: 'type', a1: 'Hoja 1!B2', text: 'x' });
  expect(runs.at(-1)?.report.error).toContain('You do not have permission to call UrlFetchApp.fetch');
});
