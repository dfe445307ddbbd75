import { blocksOf, reportOf } from '../made-report';
import { readable } from '../readable';
import { sampleFollowUp } from '../sample-follow-up';

function withSettings(...settings: readonly (readonly [string, string])[]) {
  return reportOf({ ...sampleFollowUp, settings: new Map(settings) });
}

test("the institution's conclusion takes the place of the usual one, with the names in theirs", () => {
  const own = 'Concluye **{municipio}** ante el {institución} ({siglas}).\n\nSe archiva {así}.';
  const text = readable(
    withSettings(['Institución', 'Instituto {siglas}'], ['Siglas', 'IT'], ['Conclusión del informe', own]),
  );
  expect(text).toContain(
    '### Conclusión\n\nConcluye **Luvianos** ante el Instituto {siglas} (IT).\n\nSe archiva {así}.',
  );
  expect(text).not.toContain('ha presentado un avance significativo');
});

test('without it, the conclusion says what the follow-up allows', () => {
  expect(readable(withSettings(['Conclusión del informe', ' \n ']))).toContain('ha presentado un avance significativo');
});

test("the last line of the institution's closing stands over the signature, the others before it", () => {
  const content = withSettings(['Cierre del informe', 'Se entrega a {municipio}.\nRESPETUOSAMENTE']);
  expect(blocksOf(content, 'signature')[0]?.closing).toBe('RESPETUOSAMENTE');
  expect(readable(content)).toContain('Se entrega a Luvianos.\n\nRESPETUOSAMENTE\n________');
  const paragraph = blocksOf(content, 'paragraph').find(({ runs }) => runs[0]?.text === 'Se entrega a Luvianos.');
  expect(paragraph?.keepWithNext).toBe(true);
});

test('a closing of one line is the word over the signature, and the usual one is ATENTAMENTE', () => {
  expect(blocksOf(withSettings(['Cierre del informe', 'CORDIALMENTE']), 'signature')[0]?.closing).toBe('CORDIALMENTE');
  expect(blocksOf(withSettings(), 'signature')[0]?.closing).toBe('ATENTAMENTE');
});
