import fc from 'fast-check';
import type { MunicipalSnapshot, SnapshotTool } from '../../../src/domain/publication/municipal-snapshot';
import { municipalPage } from '../../../src/ui/municipal-page/municipal-page';
import { pageLimit } from '../../../src/ui/municipal-page/room';
import { day, sampleFollowUp } from '../../report/sample-follow-up';
import { published } from '../../use-cases/publication/published';
import { articleOf, wordsOf } from './opened-page';
import { dimensionOf, evidence, pageOf, sampleSnapshot, tool } from './sample-page';

const cutNotice = 'no cabe completo en esta página';

function bytesOf(page: string): number {
  return Buffer.byteLength(page);
}

/** A page of tools that are all the same but for what is given. */
function pageOfTools(count: number, changes: Partial<SnapshotTool>, rest: Partial<MunicipalSnapshot> = {}): string {
  const tools = Array.from({ length: count }, (_, index) => ({ ...changes, code: `1.${index + 1}` }));
  return pageOf({ dimensions: [dimensionOf(tools)], ...rest });
}

test.each(sampleFollowUp.municipalities.map(({ name }) => name))('the page of %s is whole and small', (name) => {
  const page = municipalPage(published(sampleFollowUp, name), day('2023-09-20'));
  expect(bytesOf(page)).toBeLessThan(50_000);
  expect(wordsOf(page)).not.toContain('en el informe');
});

test('1,500 characters and two evidences for each of 18 tools are whole', () => {
  const advance = 'Se aprobó en sesión de cabildo. '.repeat(47);
  const page = pageOfTools(18, { advance, evidence: [evidence, evidence] });
  expect(bytesOf(page)).toBeLessThanOrEqual(pageLimit);
  expect(wordsOf(page)).not.toContain(cutNotice);
});

test('Avances of 100,000 characters go on in the report, each of them as far, and a short one is whole', () => {
  const long = 'palabra '.repeat(12_500);
  const codes = Array.from({ length: 17 }, (_, index) => `1.${index + 2}`);
  const tools = [{ advance: 'Corto.' }, ...codes.map((code) => ({ code, advance: long }))];
  const page = pageOf({ dimensions: [dimensionOf(tools)] });
  expect(bytesOf(page)).toBeLessThanOrEqual(pageLimit);
  expect(wordsOf(page)).toContain(cutNotice);
  const lengths = codes.map((code) => articleOf(page, `${code} `).text.length - code.length);
  expect(new Set(lengths).size).toBe(1);
  expect(lengths[0]).toBeGreaterThan(2_000);
  expect(articleOf(page, '1.2 ').text).toMatch(/palabra ?… continúa en el informe\./);
  expect(articleOf(page, '1.1 ').text).toContain('Avance Corto. Evidencia');
});

test('hundreds of evidences are counted where they are not shown', () => {
  const page = pageOfTools(18, { evidence: Array.from({ length: 300 }, () => evidence) });
  expect(bytesOf(page)).toBeLessThanOrEqual(pageLimit);
  const { text } = articleOf(page, '1.1 ');
  const shown = text.split('Primera Sesión').length - 1;
  expect(shown).toBeGreaterThan(0);
  expect(text).toContain(`${300 - shown} evidencias más están en el informe.`);
});

test('an address that is longer than there is room for is left out whole', () => {
  const long = `https://luvianos.gob.mx/${'a'.repeat(5_000)}`;
  const page = pageOfTools(18, { advance: `Vea ${long}`, evidence: [{ ...evidence, link: long }] });
  expect(bytesOf(page)).toBeLessThanOrEqual(pageLimit);
  expect(page).not.toContain('href="https://luvianos.gob.mx/aaa');
  expect(articleOf(page, '1.1 ').text).toContain('La dirección es muy larga para esta página: está en el informe.');
});

test('documents and reports of many years are told as far as the newest, and the rest counted', () => {
  const [round] = sampleSnapshot.rounds;
  const rounds = Array.from({ length: 200 }, (_, index) => ({ ...round!, report: index + 1 }));
  const documents = Array.from({ length: 200 }, (_, index) => ({
    name: `Informe ${index}`,
    url: 'https://a.mx/',
    madeOn: null,
  }));
  const words = wordsOf(pageOf({ rounds, documents }));
  expect(words).toContain('Los 188 reportes anteriores no caben aquí');
  expect(words).toContain('Hay 188 informes anteriores más');
  expect(words).toContain('Reporte 200');
});

test('whatever the sizes, the page fits and is whole HTML', () => {
  const filler = fc.constantFrom('a', '"', '&', 'ñ', '😀', '<', 'ab ', '**', '- x\n', 'https://a.mx/b ');
  const text = fc.tuple(filler, fc.constantFrom(0, 10, 300, 4_000, 30_000)).map(([each, times]) => each.repeat(times));
  const sizes = fc.record({
    dimensions: fc.integer({ min: 0, max: 40 }),
    tools: fc.integer({ min: 0, max: 60 }),
    evidence: fc.constantFrom(0, 1, 30),
  });
  fc.assert(
    fc.property(sizes, text, text, text, (count, advance, name, other) => {
      const each = { ...evidence, description: other, session: other, annex: other, link: other, linkVerdict: other };
      const tools = Array.from({ length: count.tools }, (_, index) => ({
        ...{ ...tool, code: `${index}${name}`, name, proof: other, advance },
        state: {
          letter: `${index}${name}`,
          name: other,
          colour: `#${String(100_000 + index)}`,
          weight: 0,
          isUnconfirmed: true,
        },
        evidence: Array.from({ length: count.evidence }, () => each),
      }));
      const dimensions = Array.from({ length: count.dimensions }, (_, number) => ({ number, name, tools }));
      const documents = Array.from({ length: 30 }, () => ({ name, url: other, madeOn: null }));
      const page = pageOf({
        municipality: name,
        institution: other,
        acronym: name,
        notice: other,
        dimensions,
        documents,
      });
      expect(bytesOf(page)).toBeLessThanOrEqual(pageLimit);
      expect(page.trimEnd().endsWith('</html>')).toBe(true);
    }),
    { numRuns: 25 },
  );
});
