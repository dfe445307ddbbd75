import fc from 'fast-check';
import type { Evidence, FollowUp, OpenFinding } from '../../../src/domain/model/follow-up';
import { renderReport } from '../../../src/report';
import { letterOf } from '../made-letter';
import { day, sampleFollowUp } from '../sample-follow-up';

const latest = sampleFollowUp.rounds[2]!;
const tools = sampleFollowUp.catalogue.tools;
const words = fc
  .integer({ min: 3, max: 60 })
  .map((count) =>
    Array.from(
      { length: count },
      (_, place) => ['revisar', 'la', 'evidencia', 'de', 'transparencia,', 'que', 'no'][place % 7],
    ).join(' '),
  );
const codes = fc.constantFrom(...tools.map(({ code }) => code));

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  row: fc.constant(2),
  municipality: fc.constant('Luvianos'),
  toolCode: codes,
  description: words.map((text) => text.slice(0, 120)),
  link: fc
    .integer({ min: 1, max: 150 })
    .map((length) => `https://luvianos.gob.mx/${'archivo-'.repeat(19).slice(0, length)}`),
  linkVerdict: fc.constantFrom('No encontrada', 'Página de error', 'Vigente'),
  checkedOn: fc.constant(day('2023-09-01')),
  ...{ session: fc.constant(''), actDate: fc.constant(null), gazetteDate: fc.constant(null) },
  ...{ annex: fc.constant(''), detail: fc.constant('') },
});

const anyFinding: fc.Arbitrary<OpenFinding> = fc.record({
  row: fc.constant(2),
  municipality: fc.constant('Luvianos'),
  toolCode: codes,
  gravity: fc.constantFrom('high', 'medium', 'low'),
  text: words,
});

const anyFollowUp: fc.Arbitrary<FollowUp> = fc
  .record({
    letters: fc.array(fc.constantFrom('C', 'E', 'P', ''), { minLength: tools.length, maxLength: tools.length }),
    evidence: fc.array(anyEvidence, { maxLength: 12 }),
    openFindings: fc.array(anyFinding, { minLength: 1, maxLength: 20 }),
    means: fc.option(fc.array(words, { minLength: tools.length, maxLength: tools.length })),
  })
  .map(({ letters, evidence, openFindings, means }) => {
    const states = new Map(tools.map(({ code }, place) => [code, letters[place]!]));
    const matrix = { ...latest.matrix, rows: [{ municipality: 'Luvianos', states }] };
    const own = tools.map((tool, place) => ({ ...tool, means: means?.[place]?.repeat(2) ?? tool.means }));
    const catalogue = { ...sampleFollowUp.catalogue, tools: own };
    return { ...sampleFollowUp, catalogue, rounds: [{ ...latest, matrix }], evidence, openFindings };
  });

test('whatever is open, and however long its means, the letter has two pages at most', () => {
  fc.assert(
    fc.property(anyFollowUp, (followUp) => {
      expect(renderReport(letterOf(followUp)).pages).toBeLessThanOrEqual(2);
    }),
    { numRuns: 25 },
  );
});
