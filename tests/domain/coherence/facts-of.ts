import { coherenceFacts } from '../../../src/domain/coherence/facts';
import type { CoherenceRule, FindingFacts, RuleId } from '../../../src/domain/coherence/finding';
import { coherenceRules, reviewCoherence } from '../../../src/domain/coherence/rules';
import { REGIONAL_MODEL } from '../../../src/domain/model/catalogue';
import type { Advance, Annex, Evidence, FollowUp } from '../../../src/domain/model/follow-up';
import { PUBLISHED_ROUNDS } from '../../../src/domain/model/legends';
import { sampleFollowUp } from '../../report/sample-follow-up';

/** An Avance of Luvianos. */
export function advance(text: string, toolCode = '1.1', row = 2): Advance {
  return { municipality: 'Luvianos', toolCode, row, text };
}

/** A row of evidence of Luvianos, with nothing in it but what is said. */
export function evidence(says: Partial<Evidence>): Evidence {
  return {
    ...{ municipality: 'Luvianos', toolCode: '1.1', row: 2, description: '', session: '', actDate: null },
    ...{ gazetteDate: null, annex: '', link: '', linkVerdict: '', checkedOn: null, detail: '' },
    ...says,
  };
}

/** A tab of Luvianos's, about tool 1.4. */
export function annex(tab: string, headers: readonly string[], ...rows: readonly (readonly string[])[]): Annex {
  const [first = '', ...rest] = tab.split(' ');
  const kind = first === 'Ficha' ? 'card' : 'table';
  const owner = { municipality: 'Luvianos', toolCode: '1.4' };
  return {
    kind,
    tab,
    title: rest.join(' '),
    headers,
    rows: rows.map((cells, place) => ({ ...owner, row: place + 2, cells })),
  };
}

/** A follow-up of Luvianos alone: report 3 with these states, and what is said. */
export function followUpOf(says: Partial<FollowUp>, states: Readonly<Record<string, string>> = {}): FollowUp {
  const { round, legend } = PUBLISHED_ROUNDS[2]!;
  const row = { municipality: 'Luvianos', states: new Map(Object.entries(states)) };
  return {
    catalogue: { ...REGIONAL_MODEL, tools: REGIONAL_MODEL.tools.filter(({ code }) => code !== '3.2') },
    municipalities: sampleFollowUp.municipalities.filter(({ name }) => name === 'Luvianos'),
    rounds: [{ round, legend, matrix: { report: 3, rows: [row] }, unconfirmed: new Map() }],
    advances: [],
    evidence: [],
    photos: [],
    annexes: [],
    phrases: sampleFollowUp.phrases,
    equivalences: sampleFollowUp.equivalences,
    openFindings: [],
    settings: new Map(),
    ...says,
  };
}

/** The facts of what one rule finds. */
export function found<Rule extends RuleId>(rule: Rule, followUp: FollowUp): FindingFacts[Rule][] {
  const rules: { readonly [Id in RuleId]: CoherenceRule<Id> } = coherenceRules;
  return rules[rule].find(coherenceFacts(followUp, [])).map(({ facts }) => facts);
}

/** The names of the rules that find anything. */
export function rulesThatFind(followUp: FollowUp): RuleId[] {
  return Array.from(new Set(reviewCoherence(coherenceFacts(followUp, [])).map(({ rule }) => rule)));
}
