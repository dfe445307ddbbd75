import type { RunReport } from '../../scripts/local/runtime/run-state';
import { AddOn, type Kept } from '../support/add-on';

const check = 'Validar ligas';

/** What one address answers. */
interface Page {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

/** The network as these pages have it, on a day so many after the first; every other address is not there. */
function where(pages: Readonly<Record<string, Page>>, days = 0, refusedAfter = Infinity): string {
  return `
    const pages = ${JSON.stringify(pages)};
    let waves = 0;
    const response = ({ status = 200, type = 'text/html; charset=utf-8', body = '' }) => ({
      getResponseCode: () => status,
      getAllHeaders: () => ({ 'Content-Type': type }),
      getContentText: () => body,
    });
    Object.defineProperty(globalThis, 'UrlFetchApp', {
      value: {
        fetchAll: (requests) => {
          if (waves++ >= ${refusedAfter === Infinity ? 'Infinity' : refusedAfter})
            throw new Error('Exception: Service invoked too many times for one day: urlfetch.');
          return requests.map(({ url }) => response(pages[url] ?? { status: 404 }));
        },
      },
    });
    const RealDate = Date;
    const later = ${days * 24 * 3_600_000};
    globalThis.Date = class extends RealDate {
      constructor(...parts) { if (parts.length > 0) super(...parts); else super(RealDate.now() + later); }
      static now() { return RealDate.now() + later; }
    };`;
}

const act = 'https://luvianos.gob.mx/acta.html';
const gazette = 'https://luvianos.gob.mx/gaceta.pdf';
const page = (text: string): Page => ({
  body: `<html><head><title>Acta</title></head><body><p>${text}</p></body></html>`,
});
const pdf = (text: string): Page => ({ type: 'application/pdf', body: `%PDF-1.4 ${text}` });
const living = { [act]: page('Acta de cabildo de Luvianos'), [gazette]: pdf('Gaceta') };

/** Rows of "Evidencias": whose, of what, and its link. */
const rows = [
  ['Luvianos', '1.1', 'Acta', act],
  ['Luvianos', '1.2', 'Gaceta', gazette],
  ['Luvianos', '2.1', 'Las dos', `${act}\n${gazette}`],
  ['Luvianos', '2.2', 'Convenio', 'https;//luvianos.gob.mx/convenio'],
  ['Luvianos', '3.1', 'Sin liga', 'pendiente'],
];

let prepared: Kept;
let addOn: AddOn;

beforeAll(async () => {
  const first = await AddOn.open();
  first.click('Preparar hoja');
  first.script(`
    const tab = sheet('Evidencias');
    const headers = tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0];
    const put = (name, values) => tab.getRange(2, headers.indexOf(name) + 1, values.length, 1).setValues(values.map((value) => [value]));
    const rows = ${JSON.stringify(rows)};
    ['Municipio', 'Herramienta', 'Evidencia', 'Liga'].forEach((name, at) => put(name, rows.map((row) => row[at])));`);
  prepared = first.keep();
  first.close();
});

beforeEach(async () => {
  addOn = await AddOn.open(prepared);
});

afterEach(() => {
  addOn.close();
});

interface EvidenceRow {
  readonly verdict: string;
  readonly checkedOn: string;
  readonly detail: string;
}

function evidence(): EvidenceRow[] {
  return addOn.script(`
    const [headers, ...rows] = sheet('Evidencias').getDataRange().getDisplayValues();
    const of = (row, name) => row[headers.indexOf(name)];
    return rows.map((row) => ({ verdict: of(row, 'Estado de la liga'), checkedOn: of(row, 'Revisada el'), detail: of(row, 'Detalle') }));`) as EvidenceRow[];
}

/** The rows of "Ligas" by header, and what is above them. */
function links(): { readonly head: string[][]; readonly rows: Record<string, string>[]; readonly formulas: number } {
  return addOn.script(`
    const range = sheet('Ligas').getDataRange();
    const all = range.getDisplayValues();
    const at = all.findIndex((row) => row.includes('Revisión'));
    const rows = all.slice(at + 1).map((row) => Object.fromEntries(all[at].map((name, column) => [name, row[column]])));
    return { head: all.slice(0, at), rows, formulas: range.getFormulas().flat().filter((formula) => formula !== '').length };`) as ReturnType<
    typeof links
  >;
}

const verdicts = (): string[] => evidence().map(({ verdict }) => verdict);

/** Clicks and ends well. */
function checkWhere(
  circumstances: string,
  ...answers: string[]
): { readonly words: string; readonly report: RunReport } {
  const told = addOn.answerWhere(circumstances, check, ...answers);
  expect(told.report.error).toBeUndefined();
  return told;
}

test('each row gets its verdict, its day and why; each distinct address a row in "Ligas", with where it is used', () => {
  const { words } = checkWhere(where(living));
  expect(words).toContain('Ligas revisadas: 3');
  expect(verdicts()).toEqual(['Vigente', 'Vigente', 'Vigente', 'Mal escrita', '']);
  expect(evidence()[3]?.detail).toBe('▸ Mal escrita: La dirección lleva punto y coma donde van dos puntos.');
  expect(evidence()[0]?.checkedOn).toBe('05/09/2023');
  const { head, rows: listed } = links();
  expect(listed.map((row) => [row['Liga'], row['Estado de la liga'], row['Usada en']])).toEqual([
    [act, 'Vigente', 'Evidencias!H2, Evidencias!H4'],
    [gazette, 'Vigente', 'Evidencias!H3, Evidencias!H4'],
    ['https;//luvianos.gob.mx/convenio', 'Mal escrita', 'Evidencias!H5'],
  ]);
  expect(head[1]?.[0]).toBe('Vigente');
  expect(head[2]?.slice(0, 11)).toEqual(['2', '0', '0', '0', '0', '0', '0', '0', '0', '0', '1']);
});

test('what was visited within a day is visited again only where that is asked for', () => {
  checkWhere(where(living));
  const gone = where({ [gazette]: pdf('Gaceta') });
  expect(checkWhere(gone, 'NO').words).toContain('No hay ligas por revisar');
  expect(verdicts()[0]).toBe('Vigente');
  expect(checkWhere(gone, 'YES').words).toContain('Ligas revisadas: 3');
  expect(verdicts().slice(0, 3)).toEqual(['No encontrada', 'Vigente', 'No encontrada']);
  expect(checkWhere(where(living, 2)).report.alerts).toEqual([]);
  expect(verdicts().slice(0, 3)).toEqual(['Vigente', 'Vigente', 'Vigente']);
});

test('a verdict that a person typed, and what people wrote beside it, stay; what was seen is told', () => {
  checkWhere(where({}));
  addOn.script(`
    const tab = sheet('Evidencias');
    const headers = tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0];
    tab.getRange(2, headers.indexOf('Estado de la liga') + 1).setValue('Vigente');
    const detail = tab.getRange(2, headers.indexOf('Detalle') + 1);
    detail.setValue('La abrí y está bien\\n' + detail.getValue());`);
  checkWhere(where({}, 2));
  expect(evidence()[0]).toMatchObject({ verdict: 'Vigente', checkedOn: '07/09/2023' });
  expect(evidence()[0]?.detail).toBe('La abrí y está bien\n▸ No encontrada: El sitio dice que no existe (código 404).');
});

test('a link that dies tells when it was last good and where a copy may be; it is a finding', () => {
  checkWhere(where(living));
  checkWhere(where({}, 3));
  expect(evidence()[0]?.detail).toBe(
    `▸ No encontrada: El sitio dice que no existe (código 404). Se vio vigente por última vez el 05/09/2023; puede haber copia de archivo: https://web.archive.org/web/20230905/${act}`,
  );
  addOn.click('Revisar coherencia');
  expect(JSON.stringify(addOn.script(`return sheet('Hallazgos').getDataRange().getDisplayValues()`))).toContain(
    'ya no muestra la evidencia (No encontrada)',
  );
});

test('a failure that may pass counts once it is seen on another day', () => {
  const broken = { [act]: { status: 503 }, [gazette]: pdf('Gaceta') };
  const findings = (): string => {
    addOn.click('Revisar coherencia');
    return JSON.stringify(addOn.script(`return sheet('Hallazgos').getDataRange().getDisplayValues()`));
  };
  checkWhere(where(broken));
  expect(evidence()[0]?.verdict).toBe('Error del servidor');
  expect(evidence()[0]?.detail).toContain('Por confirmar: falla desde el 05/09/2023');
  expect(findings()).not.toContain('ya no muestra');
  checkWhere(where(broken, 2));
  expect(evidence()[0]?.detail).toContain('Falla desde el 05/09/2023.');
  expect(findings()).toContain('ya no muestra la evidencia (Error del servidor)');
});

test('a document that is no longer the same is told; a page that changes is not', () => {
  checkWhere(where(living));
  checkWhere(where({ [act]: page('Otra cosa de Luvianos'), [gazette]: pdf('Otra gaceta') }, 2));
  expect(evidence()[0]?.detail).toBe('▸ Vigente.');
  expect(evidence()[1]?.detail).toBe(
    '▸ Vigente: El documento cambió desde la última revisión (07/09/2023): revise que siga probando lo mismo.',
  );
});

test('of the selection, only the links of those rows', () => {
  const item = 'Validar ligas de la selección';
  expect(addOn.clickWhere(where(living), item, 'Reporte 1!C7').words).toContain('Seleccione renglones');
  expect(addOn.clickWhere(where(living), item, 'Evidencias!A3').words).toContain('Ligas revisadas: 1');
  expect(verdicts()).toEqual(['', 'Vigente', 'Vigente', '', '']);
});

test('links of rich text, of HYPERLINK and of the Avances are found; nothing that a site says becomes a formula', () => {
  addOn.script(`
    const tab = sheet('Evidencias');
    const column = tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0].indexOf('Liga') + 1;
    const rich = SpreadsheetApp.newRichTextValue().setText('Ver el acta').setLinkUrl(4, 11, '${act}?a=1').build();
    tab.getRange(6, column).setRichTextValue(rich);
    tab.getRange(5, column).setNumberFormat('General').setFormula('=HYPERLINK("${act}?b=2","el convenio")');
    sheet('Avances').getRange(2, 1, 1, 3).setValues([['Luvianos', '1.1', 'Se publicó en ${act}?c=3.']]);`);
  const evil = { body: '<title>=IMPORTXML("http://malo.mx")</title><p>Página no encontrada</p>' };
  checkWhere(where({ ...living, [`${act}?a=1`]: evil, [`${act}?b=2`]: evil, [`${act}?c=3`]: evil }));
  expect(verdicts()).toEqual(['Vigente', 'Vigente', 'Vigente', 'Página de error', 'Página de error']);
  const { rows: listed, formulas } = links();
  expect(listed.map((row) => row['Usada en'])).toEqual([
    'Evidencias!H2, Evidencias!H4',
    'Evidencias!H3, Evidencias!H4',
    'Evidencias!H5',
    'Evidencias!H6',
    'Avances!C2',
  ]);
  expect(formulas).toBe(0);
});

test('a job that Google refuses waits by itself, tells how far it is, and keeps what it did when it is cancelled', () => {
  const { words, report } = checkWhere(where(living, 0, 0));
  expect(words).toContain('Google no admite más consultas por hoy');
  expect(report.triggers.map(({ handler }) => handler)).toEqual(['continueJob']);
  expect(verdicts()).toEqual(['', '', '', 'Mal escrita', '']);
  expect(addOn.click(check).words).toContain('faltan 2');
  const { report: cancelled, words: told } = addOn.click('Cancelar proceso');
  expect(told).toContain('Se canceló la revisión. Ligas revisadas: 1; sin revisar: 2.');
  expect(cancelled.triggers).toEqual([]);
  expect(addOn.click('Cancelar proceso').words).toContain('No hay ningún proceso en curso');
  expect(checkWhere(where(living), 'YES').words).toContain('Ligas revisadas: 3');
});

test('a protected tab stops the job with a sentence; once it is opened, what was visited is written without being visited again', () => {
  const other = 'beto@institucion.example';
  addOn.script(`
    const lock = sheet('Evidencias').protect().setWarningOnly(false);
    lock.removeEditors(lock.getEditors()).setDomainEdit(false);`);
  const refused = addOn.answerWhereAs(where(living), other, check);
  expect(refused.words).toContain('Una celda o pestaña protegida no admitió los resultados');
  expect(verdicts()).toEqual(['', '', '', '', '']);
  addOn.script(
    `sheet('Evidencias').getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((each) => each.remove());`,
  );
  expect(checkWhere(where({})).words).toContain('Ligas revisadas: 3');
  expect(verdicts().slice(0, 4)).toEqual(['Vigente', 'Vigente', 'Vigente', 'Mal escrita']);
});

test('without its tab a job says so, and the next one makes the tab anew', () => {
  checkWhere(where(living, 0, 0));
  addOn.script(`book.deleteSheet(sheet('Ligas'))`);
  expect(checkWhere(where(living, 1)).words).toContain('La pestaña «Ligas» ya no está');
  expect(checkWhere(where(living, 1)).words).toContain('Ligas revisadas: 3');
});
