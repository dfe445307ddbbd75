import type { PdfPage } from '../../scripts/render/convert';
import { contentsFaults, headFaults, placeFaults, textFaults } from '../../scripts/render/page-checks';

function page(lines: readonly string[], words: PdfPage['words'] = []): PdfPage {
  return { width: 612, height: 792, lines, words };
}

const cover = page(['INFORME']);
const contents = page(['“2023. Año”', '1.1 Convenio........3', '2.4 Diagnóstico de la', 'infraestructura.......3']);
const third = page(['“2023. Año”', '1.1  Convenio', 'texto', '2.4 Diagnóstico de la', 'infraestructura']);

test('an entry is right when its heading stands on that page, even over two lines', () => {
  const entries = [
    { heading: '1.1 Convenio', page: 3 },
    { heading: '2.4 Diagnóstico de la infraestructura', page: 3 },
  ];
  expect(contentsFaults([cover, contents, third], entries)).toEqual([]);
});

test('an entry with another page, without one, or without its heading is told', () => {
  const entries = [
    { heading: '1.1 Convenio', page: 4 },
    { heading: '2.4 Diagnóstico de la infraestructura', page: null },
    { heading: '9.9 Nada', page: 1 },
  ];
  expect(contentsFaults([cover, contents, third], entries)).toEqual([
    '"1.1 Convenio" is on page 3, the contents say 4',
    '"2.4 Diagnóstico de la infraestructura" is on page 3, the contents say nothing',
    '"9.9 Nada" is in the contents but on no page',
  ]);
  expect(contentsFaults([cover], [])).toHaveLength(1);
});

test('a paragraph is whole when it runs on past the foot and the head of a page, and told when a word of it lacks', () => {
  const frames = [['“2023. Año”', 'Luvianos'], ['Calle 1', 'Página'], []];
  const pages = [page(['Se', 'informa']), page(['“2023. Año” Luvianos', 'que se firmó el', 'Calle 1', 'Página 12'])];
  const next = page(['“2023. Año”', 'Luvianos', 'convenio.', 'Calle 1', 'Página 13']);
  const texts = (paragraphs: string[]) => textFaults([...pages, next], { frames, paragraphs });
  expect(texts(['que se firmó el convenio.'])).toEqual([]);
  expect(texts(['que se firmó y publicó el convenio.'])).toEqual([
    '"que se firmó y publicó el convenio." (35 characters) is not whole on the pages',
  ]);
});

test('a page without phrase or notice is told; the cover needs no phrase', () => {
  const promises = { phrase: '“2023. Año”', notice: 'Demostración' };
  expect(headFaults([page(['Demostración']), page(['“2023. Año”'])], promises)).toEqual([
    'page 2 lacks the demonstration notice',
  ]);
  expect(headFaults([cover, cover], { ...promises, notice: null })).toEqual(['page 2 lacks the phrase']);
  expect(headFaults([cover], { ...promises, phrase: null })).toHaveLength(1);
});

test('words off the margins or over each other are told', () => {
  const word = { text: 'a', left: 100, top: 100, right: 150, bottom: 112 };
  expect(placeFaults(page([], [word, { ...word, text: 'b', top: 112, bottom: 124 }]))).toEqual([]);
  expect(placeFaults(page([], [word, { ...word, text: 'b', left: 120, right: 170 }]))).toEqual([
    '"a" is printed over "b"',
  ]);
  expect(placeFaults(page([], [{ ...word, right: 610 }]))).toEqual(['"a" lies outside the margins']);
});
