import { readCouncilSession } from '../../src/domain/evidence/council-session';
import { readInlineText } from '../../src/domain/evidence/inline-text';
import { REGIONAL_MODEL } from '../../src/domain/model/catalogue';
import { parseIsoDate } from '../../src/domain/model/civil-date';
import { demoTabs } from '../../scripts/demo/data';
import type { DemoCell } from '../../scripts/demo/data/demo-tab';

const tools = REGIONAL_MODEL.tools.map(({ code }) => code);

function tabOf(name: string) {
  const tab = demoTabs.find((candidate) => candidate.tab === name);
  if (!tab) throw new Error(`the sample has no tab ${name}`);
  return tab;
}

function column(name: string, header: string): readonly DemoCell[] {
  const { headers, rows } = tabOf(name);
  expect(headers).toContain(header);
  return rows.map((row) => row[headers.indexOf(header)] ?? '');
}

function texts(cells: readonly DemoCell[]): string[] {
  return cells.filter((cell) => typeof cell === 'string');
}

describe('every tab of the sample', () => {
  test.each(demoTabs.map((tab) => [tab.tab, tab] as const))('%s', (name, { headers, rows }) => {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(new Set(headers).size).toBe(headers.length);
    expect(rows.filter((row) => row.length !== headers.length)).toEqual([]);
    for (const cell of rows.flat()) if (typeof cell === 'object') expect(parseIsoDate(cell.date)).toBe(cell.date);
    if (headers.includes('Herramienta'))
      expect(tools).toEqual(expect.arrayContaining([...column(name, 'Herramienta')]));
  });

  test('names no private person, nor who reacted to the captured post', () => {
    expect(JSON.stringify(demoTabs)).not.toMatch(/Issbella|Iris Portillo|11 personas|compartido/i);
  });
});

describe('Avances', () => {
  test('Luvianos says something of each of the 18 tools, in order', () => {
    expect(column('Avances', 'Herramienta')).toEqual(tools);
    expect(texts(column('Avances', 'Avance')).filter((text) => text.trim().length > 40)).toHaveLength(18);
  });

  test("keeps the seed's slips for a coherence review to find", () => {
    const all = texts(column('Avances', 'Avance')).join('\n');
    for (const slip of [
      '(UIPE)',
      '(UIPPE)',
      'IINFOEM',
      'se publicara',
      'itaipem.org.mx',
      'luvianos.org.mx',
      'ayuntamiento-2018',
    ]) {
      expect(all).toContain(slip);
    }
  });

  test('reads as paragraphs, bullets with a bold head and whole links', () => {
    const blocks = texts(column('Avances', 'Avance')).flatMap((text) => readInlineText(text));
    const bullets = blocks.filter(({ kind }) => kind === 'bullet');
    expect(bullets).toHaveLength(13);
    expect(bullets.filter(({ runs }) => runs[0]?.bold)).toHaveLength(12);
    const links = blocks.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'link' ? [run.address] : [])));
    expect(links).toEqual(texts(column('Evidencias', 'Liga')).filter((link) => link !== ''));
  });
});

describe('Evidencias', () => {
  test('every session is cited in the official form', () => {
    const sessions = texts(column('Evidencias', 'Sesión de cabildo')).filter((text) => text !== '');
    expect(sessions.map((text) => readCouncilSession(text)?.number)).toEqual([32, 34, 32, 27, 32]);
  });

  test('what it cites is said in the Avance of the same tool', () => {
    const advances = new Map(
      column('Avances', 'Herramienta').map((tool, row) => [tool, texts(column('Avances', 'Avance'))[row]]),
    );
    const { headers, rows } = tabOf('Evidencias');
    for (const row of rows) {
      const said = advances.get(row[1] ?? '') ?? '';
      for (const header of ['Anexo', 'Liga']) expect(said).toContain(row[headers.indexOf(header)]);
    }
  });
});

test('the project has its 14 activities and the plan its 10 trainings, numbered', () => {
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
  expect(column('Anexo Actividades registradas', 'No.')).toEqual(upTo(14));
  expect(column('Anexo Plan de capacitación', 'No.')).toEqual(upTo(10));
  expect(column('Ficha Avance del proyecto', 'Porcentaje de Avance')).toEqual(['95.3 %']);
});

test('only Luvianos has contact data: those of the other councils are not in the seed', () => {
  const mails = column('Municipios', 'Correo');
  expect(column('Municipios', 'Municipio')).toHaveLength(18);
  expect(mails.filter((mail) => mail !== '')).toEqual(['titular.transparencia@luvianos.gob.mx']);
});
