import type { Finding, RuleId } from '../../src/domain/coherence/finding';
import { coherenceRules } from '../../src/domain/coherence/rules';
import type { CivilDate } from '../../src/domain/model/civil-date';
import { judgedReport, wordedFinding } from '../../src/texts/findings';

const day = (text: string) => text as CivilDate;
const others = 'Minuta, después del corte del reporte 2';
const dates = { actDate: day('2023-07-01'), gazetteDate: null };

/** What is found of report 3, with another report named in what is quoted. */
const findings: Partial<Record<RuleId, Finding['facts']>> = {
  'fulfilled-without-evidence': { report: 3, state: 'Como en el reporte 2' },
  'fulfilled-without-advance': { report: 3, state: 'Como en el reporte 2' },
  'fulfilled-but-denied': { report: 3, state: 'Como en el reporte 2', words: 'aún no' },
  'evidence-without-fulfilment': { report: 3, state: 'Como en el reporte 2' },
  'after-cut-off': { ...dates, evidence: others, report: 3, cutOff: day('2023-06-09') },
  'year-without-phrase': { year: 2023, report: 3 },
};

function worded(rule: string, facts: Finding['facts'] | undefined) {
  const place = { municipality: '', toolCode: '', subject: { kind: 'round', number: 3 } };
  return wordedFinding({ rule, facts, ...place } as Finding);
}

const ofLatest = Object.values(coherenceRules).filter(({ judgesLatestReport }) => judgesLatestReport);

test.each(ofLatest.map(({ id }) => id))('%s: its sentence tells the report that it judges', (id) => {
  expect(judgedReport(worded(id, findings[id]))).toBe(3);
});

test('every rule of the latest report has a case here, and those that judge states are among them', () => {
  expect(ofLatest.map(({ id }) => id).sort()).toEqual(Object.keys(findings).sort());
  expect(ofLatest).toEqual(expect.arrayContaining(Object.values(coherenceRules).filter((rule) => rule.judgesStates)));
});

test('a rule that does not depend on the latest report judges none in particular', () => {
  expect(judgedReport(worded('closed-report-changed', { report: 3 }))).toBeNull();
});
