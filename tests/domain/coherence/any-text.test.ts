import fc from 'fast-check';
import { coherenceFacts } from '../../../src/domain/coherence/facts';
import { reviewCoherence } from '../../../src/domain/coherence/rules';
import { wordedFinding } from '../../../src/texts/findings';
import { advance, annex, evidence, followUpOf } from './facts-of';

/** Everything that a person can type, in every place where text is read. */
function reviewOf(text: string): void {
  const followUp = followUpOf(
    {
      advances: [advance(text)],
      evidence: [evidence({ description: text, session: text, annex: text, link: text, detail: text })],
      annexes: [annex('Ficha Proyecto', ['Estado', 'Porcentaje'], [text, text])],
    },
    { '1.1': 'C' },
  );
  const municipalities = followUp.municipalities.map((each) => ({ ...each, email: text, period: text }));
  reviewCoherence(coherenceFacts({ ...followUp, municipalities }, [])).forEach(wordedFinding);
}

const pieces = [
  ...['Sesión de Cabildo No. 027/2022', 'Trigésima ', 'Anexo 8', 'anexos 1, 2 y ', 'se publicará el ', 'UIPE '],
  ...[
    '31 de agosto de dos mil ',
    ' de ',
    'https://',
    'a@b.',
    '230509092423',
    '/2023/05/',
    '**',
    '\\_',
    'no ',
    '\n',
    'ñ',
  ],
];

test('whatever is typed is reviewed, and nothing throws', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces)).map((each) => each.join('')),
  );
  fc.assert(fc.property(typed, reviewOf), { numRuns: 300 });
});

// A rule whose time grows faster than its text would not end here.
test.each([...pieces, 'a', 'A', '1', ' ', '.', 'a.', 'a@', '1/', 'AB '])(
  'a whole cell of %j is reviewed in no time',
  (piece) => {
    reviewOf(piece.repeat(Math.floor(32_767 / piece.length)));
  },
);
