import { approved } from '../../support/approval';
import { day } from '../../report/sample-follow-up';
import { elementsOf, readable, tagged, wordsOf, articleOf } from './opened-page';
import { evidence, fulfilled, pageOf, pageOfTool, sampleSnapshot } from './sample-page';

const inProcess = { ...fulfilled, letter: 'E', name: 'En proceso', colour: '#FFFF00', weight: 0 };

test('Luvianos’ page reads as approved', () => {
  const page = readable(pageOf());
  expect(page).toBe(approved('luvianos-page.txt', page));
});

describe('how it is built', () => {
  const page = pageOf();

  test('in Spanish, with one h1 and no level of headings left out', () => {
    expect(tagged(page, 'html')[0]?.attributes).toEqual({ lang: 'es-MX' });
    const levels = tagged(page, 'h1', 'h2', 'h3', 'h4', 'h5').map(({ tag }) => Number(tag.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('with landmarks, and a link over to the content', () => {
    expect(tagged(page, 'header', 'main', 'footer')).toHaveLength(3);
    const [skip] = tagged(page, 'a');
    expect(skip).toMatchObject({ attributes: { href: '#contenido' }, text: 'Ir al contenido' });
  });

  test('every link within the page leads to something in it, and no two things bear one name', () => {
    const ids = elementsOf(page).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = tagged(page, 'a').flatMap(({ attributes }) => /^#(.+)/.exec(attributes['href'] ?? '')?.[1] ?? []);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
    expect(inner.length).toBeGreaterThan(10);
  });

  test('tables have a caption, and headers that say what they are of', () => {
    expect(tagged(page, 'caption')).toHaveLength(tagged(page, 'table').length);
    expect(tagged(page, 'th').filter(({ attributes }) => !/^(?:col|row)$/.test(attributes['scope'] ?? ''))).toEqual([]);
  });

  test('nothing runs, and nothing comes from elsewhere', () => {
    expect(tagged(page, 'script', 'link', 'img', 'iframe', 'base', 'form', 'object')).toEqual([]);
    expect(tagged(page, 'style')).toHaveLength(1);
    expect(tagged(page, 'style')[0]?.text).not.toMatch(/@import|url\(/);
    expect(elementsOf(page).filter(({ attributes }) => 'style' in attributes || 'src' in attributes)).toEqual([]);
  });

  test('the chart says its figures, and so does the table below it', () => {
    expect(tagged(page, 'desc')[0]?.text).toBe('Reporte 1: 22.2 %. Reporte 2: 44.4 %. Reporte 3: 77.8 %.');
    const rows = tagged(page, 'tr').map(({ text }) => text);
    for (const share of ['22.2 %', '44.4 %', '77.8 %']) expect(rows.some((row) => row.includes(share))).toBe(true);
  });

  test('on paper there are no links to parts of the page, and letters need no ground', () => {
    const [, print = ''] = (tagged(page, 'style')[0]?.text ?? '').split('@media print');
    expect(print).toContain('nav,.on-screen{display:none}');
    expect(print).toContain('.chip{background:none!important;color:#000!important');
    expect(print).toContain('break-inside:avoid');
    expect(tagged(page, 'details')).toEqual([]);
  });

  test('links to elsewhere open a tab of their own, and give nothing away of this one', () => {
    const outer = tagged(page, 'a').filter(({ attributes }) => !attributes['href']?.startsWith('#'));
    expect(outer.length).toBeGreaterThan(5);
    for (const { attributes } of outer)
      expect(attributes).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });
});

describe('states', () => {
  test('each tool has its letter and its word', () => {
    const articles = tagged(pageOf(), 'article');
    const tools = sampleSnapshot.dimensions.flatMap((dimension) => dimension.tools);
    expect(articles).toHaveLength(18);
    tools.forEach(({ code, name, state }, index) => {
      const said = state === null ? 'Estado: – Sin registro' : `Estado: ${state.letter} ${state.name}`;
      expect(articles[index]?.text).toContain(`${code} ${name} ${said}`);
    });
  });

  test('a letter reads on its colour, whatever the colour', () => {
    const colours = ['#FFFF00', '#33104A', '#777777'];
    for (const colour of colours) {
      const page = pageOfTool({ state: { ...fulfilled, colour } });
      expect(page).toContain(`.c0{background:${colour};color:${colour === '#33104A' ? '#FFFFFF' : '#000000'}}`);
    }
  });

  test('one that nobody confirmed says so', () => {
    const page = pageOfTool({ state: { ...fulfilled, isUnconfirmed: true } });
    expect(articleOf(page, '1.1').text).toContain('Cumplido (traído de un reporte anterior, por confirmar)');
  });

  test('a blank is not a failure', () => {
    const { text } = articleOf(pageOfTool({ state: null, advance: '', evidence: [] }), '1.1');
    expect(text).toContain('Estado: – Sin registro Avance Sin registro Evidencia Sin registro');
    expect(text).toContain(
      'En este reporte no hay un estado registrado: no se juzga. Medio de verificación: Un convenio.',
    );
    expect(text).not.toMatch(/Qué falta|Puede completarse|ya pasó/);
  });

  test('what is fulfilled or not asked for lacks nothing', () => {
    const notApplicable = { ...fulfilled, letter: 'N', name: 'No aplica', weight: 'not-applicable' } as const;
    for (const state of [fulfilled, notApplicable]) {
      expect(wordsOf(pageOfTool({ state }))).not.toContain('Qué falta');
      expect(wordsOf(pageOfTool({ state }))).toContain('No le falta completar ninguna herramienta');
    }
  });
});

describe('what is missing', () => {
  test('is told with its reason and what proves it', () => {
    const page = pageOfTool({ state: inProcess });
    expect(articleOf(page, '1.1').text).toContain(
      'Qué falta Su estado es «En proceso» (E), que todavía no cuenta como herramienta cumplida. Medio de verificación: Un convenio. Puede completarse hasta el 30 de noviembre de 2023.',
    );
    expect(wordsOf(page)).toContain('Falta completar 1 herramienta: 1.1 Convenio de colaboración');
  });

  test('one that counts in part says so', () => {
    const page = pageOfTool({ state: { ...inProcess, weight: 0.5 } });
    expect(articleOf(page, '1.1').text).toContain('que cuenta solo en parte');
  });

  test.each([
    ['2023-11-29', 'Puede completarse hasta el 30 de noviembre de 2023.'],
    ['2023-11-30', 'Puede completarse hasta hoy, 30 de noviembre de 2023.'],
    ['2023-12-01', 'La fecha límite para completarlo, 30 de noviembre de 2023, ya pasó.'],
  ])('on %s the deadline says: %s', (today, said) => {
    const page = pageOfTool({ state: inProcess }, {}, today);
    expect(articleOf(page, '1.1').text).toContain(said);
  });

  test('without a deadline, it says that there is none', () => {
    const page = pageOfTool({ state: inProcess }, { deadline: null });
    expect(articleOf(page, '1.1').text).toContain('Fecha límite para completar lo pendiente: no está fijada.');
  });
});

describe('what has been done', () => {
  test('an Avance’s bullets are one list, its bold is bold, and its addresses can be clicked', () => {
    const page = pageOfTool({ advance: 'Antes\n- uno\n- **dos**\nVea https://luvianos.gob.mx/x.' });
    expect(page.replace(/>\s+/g, '>').replace(/\s+</g, '<')).toContain(
      '<p>Antes</p><ul><li>uno</li><li><strong>dos</strong></li></ul><p>Vea<a ',
    );
    expect(tagged(page, 'a').map(({ attributes }) => attributes['href'])).toContain('https://luvianos.gob.mx/x');
  });

  test('evidence says all that proves it, and what became of its link', () => {
    const { text } = articleOf(pageOfTool({}), '1.1');
    expect(text).toContain(
      'Convenio Sesión de cabildo Primera Sesión Fecha del acto 2 de enero de 2023 Fecha de gaceta 3 de enero de 2023 Anexo Anexo 1 Liga https://luvianos.gob.mx/a.pdf Estado de la liga Vigente (revisada el 1 de agosto de 2023)',
    );
  });

  test('a link that nobody has checked says so', () => {
    const page = pageOfTool({ evidence: [{ ...evidence, linkVerdict: '', checkedOn: null }] });
    expect(articleOf(page, '1.1').text).toContain('Estado de la liga Sin revisar');
  });
});

describe('beside the others', () => {
  test('the median is told, and that nobody’s figure is', () => {
    expect(wordsOf(pageOf({ medianOfOthers: 0.5 }))).toContain('La mitad de los demás municipios tiene 50 % o menos');
  });

  test('where there is none, it is told why', () => {
    const words = wordsOf(pageOf({ medianOfOthers: null }));
    expect(words).toContain('son muy pocos los que tienen datos');
    expect(words).not.toContain('Mediana de los demás municipios');
  });
});

test('demonstration data say so, and real ones say nothing of it', () => {
  expect(wordsOf(pageOf())).toContain('Aviso: Datos de demostración');
  expect(wordsOf(pageOf({ notice: '' }))).not.toContain('Aviso:');
});

test('it says of what day it is, and that nothing later shows', () => {
  expect(wordsOf(pageOf())).toContain('Esta página muestra lo que se publicó el 5 de septiembre de 2023, 13:05 h.');
});

test('documents can be opened; without any, it says so', () => {
  const documents = [{ name: 'Informe 1', url: 'https://docs.google.com/document/d/1', madeOn: day('2023-08-30') }];
  expect(wordsOf(pageOf({ documents }))).toContain('Informe 1, hecho el 30 de agosto de 2023');
  expect(wordsOf(pageOf({ documents: [] }))).toContain('Todavía no hay informes de este municipio.');
});

test('before the first report there is a page already', () => {
  const words = wordsOf(pageOf({ rounds: [], medianOfOthers: null }));
  expect(words).toContain('Todavía no hay reportes de seguimiento publicados.');
  expect(words).not.toMatch(/undefined|null|NaN/);
});
