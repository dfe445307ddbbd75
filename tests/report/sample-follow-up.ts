import { sampleFollowUp } from '../../scripts/demo/follow-up';
import type { CivilDate } from '../../src/domain/model/civil-date';
import { parseIsoDate } from '../../src/domain/model/civil-date';
import type { FollowUp } from '../../src/domain/model/follow-up';

export { sampleFollowUp };

/** A day written in a test. */
export function day(iso: string): CivilDate {
  return parseIsoDate(iso)!;
}

/** A follow-up of one municipality and one tool without reports, for what needs no more. */
export function smallFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    ...sampleFollowUp,
    catalogue: {
      dimensions: [{ number: 1, name: 'Estrategia', definition: '' }],
      tools: [{ code: '1.1', dimension: 1, name: 'Convenio de colaboración', aliases: [], means: '' }],
    },
    municipalities: sampleFollowUp.municipalities.filter(({ name }) => name === 'Luvianos'),
    rounds: [],
    advances: [],
    evidence: [],
    photos: [],
    annexes: [],
    settings: new Map(),
    ...changes,
  };
}
