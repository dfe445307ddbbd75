import { REGIONAL_MODEL } from '../../../src/domain/model/catalogue';
import { toolFinder } from '../../../src/domain/model/find-tool';

const find = toolFinder(REGIONAL_MODEL);
const codeOf = (header: string) => find(header)?.code ?? null;

describe('the Model', () => {
  test('has five dimensions of 4, 4, 2, 4 and 4 tools, in order', () => {
    const sizes = REGIONAL_MODEL.dimensions.map(
      ({ number }) => REGIONAL_MODEL.tools.filter((tool) => tool.dimension === number).length,
    );
    expect(sizes).toEqual([4, 4, 2, 4, 4]);
    const codes = REGIONAL_MODEL.tools.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(REGIONAL_MODEL.tools.every(({ code, dimension }) => code.startsWith(`${dimension}.`))).toBe(true);
  });

  test('says how each tool is verified, without the numbers that strayed in from a list', () => {
    for (const { means } of REGIONAL_MODEL.tools) {
      expect(means).not.toBe('');
      expect(means).not.toMatch(/\b\d+\.\s/);
    }
  });
});

describe('a header means the tool', () => {
  test.each(REGIONAL_MODEL.tools.map(({ code, name }) => [code, name]))('%s %s', (code, name) => {
    expect([codeOf(code), codeOf(name), codeOf(`${code} ${name}:`), codeOf(`${code}. ${name}`)]).toEqual(
      Array(4).fill(code),
    );
  });

  test.each([
    ['Revisión de cuentas', '5.3'],
    ['Indicador de cuentas', '5.3'],
    ['Satisfacción ciudadana', '5.1'],
    ['Plan anual de capacitación interna a ciudadanía pública', '2.3'],
    ['Plan anual de capacitación interna a ciudadanía públicos', '2.3'],
    ['Plan anual de capacitación interna a funcionarios público', '2.2'],
    ['Política de Acceso a la Información Pública', '1.2'],
    ['  politica de DATOS abiertos ', '4.4'],
    ['4.1\nPlan anual de difusión a la ciudadanía', '4.1'],
  ])('%s', (header, code) => {
    expect(codeOf(header)).toBe(code);
  });
});

test.each(['', 'Cumplimiento', '6.1', '1', 'Planes', '1.1 Rendición de cuentas', '1.1 Otra cosa'])(
  'no tool is guessed from "%s"',
  (header) => {
    expect(codeOf(header)).toBeNull();
  },
);

test('of two tools with one name the first is meant, unless the code says which', () => {
  const tool = { dimension: 1, name: 'Repetida', aliases: [], means: '' };
  const twice = toolFinder({
    dimensions: [],
    tools: [
      { ...tool, code: '1.1' },
      { ...tool, code: '1.2' },
    ],
  });
  expect([twice('repetida')?.code, twice('1.2')?.code, twice('1.2 Repetida')?.code]).toEqual(['1.1', '1.2', undefined]);
});
