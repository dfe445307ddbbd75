import { Desk, local, localJson } from './command-line';

const desk = new Desk();
const book = desk.book();
const script = desk.write(
  'web.js',
  `function doGet(e) {
    if (e.parameter.kind === 'json')
      return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON);
    if (e.parameter.kind === 'ui') SpreadsheetApp.getUi();
    if (e.parameter.kind === 'nothing') return 'texto';
    const page = HtmlService.createTemplate('<p><?= who ?></p>');
    page.who = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join(',');
    return page.evaluate().setTitle('Consulta');
  }`,
);
const get = (query: string, ...options: string[]) => localJson('get', book, query, '--script', script, ...options);

test('prints the page', () => {
  const { exit, stdout } = local('get', book, '?m=Luvianos', '--script', script);
  expect([exit, stdout]).toEqual([0, '<p>,responsable@institucion.example</p>\n']);
});

test('a visitor may be known', () => {
  const { report } = get('', '--user', 'eva@institucion.example');
  expect(report.result).toMatchObject({
    mimeType: 'text/html',
    content: '<p>eva@institucion.example,responsable@institucion.example</p>',
  });
});

test('tells the parameters as the live service does', () => {
  const result = get('?kind=json&m=San%20Antonio&m=dos&vacío=').report.result as { mimeType: string; content: string };
  expect(result.mimeType).toBe('application/json');
  expect(JSON.parse(result.content)).toEqual({
    parameter: { kind: 'json', m: 'San Antonio', vacío: '' },
    parameters: { kind: ['json'], m: ['San Antonio', 'dos'], vacío: [''] },
    queryString: 'kind=json&m=San%20Antonio&m=dos&vacío=',
    contextPath: '',
    contentLength: -1,
  });
});

test.each([
  ['?kind=ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['?kind=nothing', 'not a supported return type'],
  ['?sid=1', '405'],
])('%s fails', (query, message) => {
  const { exit, report } = get(query);
  expect(exit).toBe(1);
  expect(report.error).toContain(message);
});
