import fc from 'fast-check';
import { coherenceFacts } from '../../../src/domain/coherence/facts';
import type { Finding } from '../../../src/domain/coherence/finding';
import { coherenceRules, reviewCoherence } from '../../../src/domain/coherence/rules';
import type { FollowUp } from '../../../src/domain/model/follow-up';
import { ruleNames, wordedFinding } from '../../../src/texts/findings';
import { findingText } from '../../../src/workbook/findings/finding-row';
import { DEMO_NOTICE } from '../../../scripts/demo/data/demo-statuses';
import { gravityNames } from '../../../src/workbook/layout/tabs';
import { approved } from '../../support/approval';
import { sampleFollowUp } from '../../report/sample-follow-up';

const review = (followUp: FollowUp): Finding[] => reviewCoherence(coherenceFacts(followUp, []));
const ofLuvianos = review(sampleFollowUp).filter(({ municipality }) => ['', 'Luvianos'].includes(municipality));

/** What tells a finding from another, as text. */
function identity(finding: Finding): string {
  const { rule, sentence } = wordedFinding(finding);
  return [rule, finding.municipality, finding.toolCode, sentence].join(' | ');
}

const has = (rule: Finding['rule'], toolCode: string, facts: object): void => {
  const found = ofLuvianos.filter((finding) => finding.rule === rule && finding.toolCode === toolCode);
  expect(found.map((finding) => finding.facts)).toContainEqual(expect.objectContaining(facts));
};

test('the real inconsistencies of the seed are found', () => {
  has('file-older-than-act', '2.1', { fileDate: '2023-05-09', actDate: '2023-08-24' });
  has('future-already-done', '1.2', { words: 'se publicará', date: '2023-08-31' });
  has('foreign-domain', '4.2', { found: 'titular.transparencia@luvianos.org.mx', own: 'luvianos.gob.mx' });
  has('foreign-domain', '4.2', { found: 'luvianos@itaipem.org.mx' });
  has('other-term-address', '5.3', { words: 'ayuntamiento-2018', period: '2022-2024' });
  has('closed-project-unfinished', '1.4', { closed: 'CERRADA', percent: 95.3 });
  has('misspelt-acronym', '2.2', { found: 'UIPE', meant: 'UIPPE' });
  has('misspelt-acronym', '5.2', { found: 'UIPE', meant: 'UIPPE' });
  has('misspelt-acronym', '4.2', { found: 'IINFOEM', meant: 'INFOEM' });
  has('pasted-means', '3.2', { from: ['1.1', '2.4'] });
});

test('its healthy case is not: sessions 27 to 34 of 2022, cited annexes, forms and gazettes', () => {
  const rules = new Set(ofLuvianos.map(({ rule }) => rule));
  for (const rule of ['ordinal-unlike-number', 'session-year-unlike-act', 'sessions-out-of-order'] as const) {
    expect(rules.has(rule)).toBe(false);
  }
  for (const rule of ['session-on-two-days', 'unlisted-annex', 'approval-after-gazette'] as const) {
    expect(rules.has(rule)).toBe(false);
  }
});

test('every finding of the sample, as people read it', () => {
  const lines = ofLuvianos.map((finding) => {
    const { rule, sentence } = wordedFinding(finding);
    const remark = 'judgesStates' in coherenceRules[finding.rule] ? DEMO_NOTICE : '';
    const gravity = gravityNames[coherenceRules[finding.rule].gravity];
    return `${rule} · ${gravity} · ${[finding.municipality, finding.toolCode].filter(Boolean).join(' ')}\n${findingText({ sentence, remark })}`;
  });
  const text = `${Array.from(new Set(lines)).join('\n\n')}\n`;
  expect(text).toBe(approved('luvianos-findings.txt', text));
});

test('every rule has a name of its own', () => {
  const names = Object.keys(coherenceRules).length;
  expect(new Set(ruleNames).size).toBe(names + 5);
});

test('the order of the rows changes no finding, wherever they stand', () => {
  const { evidence, advances } = sampleFollowUp;
  const doubled = [...evidence, ...evidence.map((each) => ({ ...each, actDate: each.gazetteDate, toolCode: '5.4' }))];
  const withRows = (rows: typeof doubled, texts: typeof advances): string[] =>
    Array.from(new Set(review({ ...sampleFollowUp, evidence: rows, advances: texts }).map(identity))).sort();
  const expected = withRows(doubled, advances);
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  fc.assert(
    fc.property(shuffled(doubled), shuffled(advances), (rows, texts) => {
      const moved = rows.map((each, place) => ({ ...each, row: place + 2 }));
      expect(withRows(moved, texts)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});
