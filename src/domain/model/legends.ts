import type { CivilDate } from './civil-date';
import type { Legend, LegendState } from './legend';
import type { ReportRound } from './round';

/** A published follow-up report: when it was cut and the legend it was painted with. */
export interface PublishedRound {
  readonly round: ReportRound;
  readonly legend: Legend;
  /** False where the seed lost the colours, so that those of the legend are this project's choice. */
  readonly coloursKnown: boolean;
}

/*
 * Green, yellow and red are those of report 3, the only ones that the seed kept (L175-177). S and X existed in report 1
 * alone and their colours are lost: orange and purple are chosen here, so that no two letters share a colour across
 * reports. The accessible colours were measured for colour blindness and for grey (domain.md, legends).
 */
const FULFILLED: LegendState = {
  letter: 'C',
  label: 'Cumplido',
  colour: '#008000',
  accessibleColour: '#005A43',
  weight: 1,
};
const PROJECT: LegendState = {
  letter: 'P',
  label: 'Se cuenta con el proyecto, falta conclusión del mismo',
  colour: '#FF0000',
  accessibleColour: '#7FC8F8',
  weight: 0,
};
const IN_PROCESS: LegendState = {
  letter: 'E',
  label: 'No se tiene - en proceso',
  colour: '#FFFF00',
  accessibleColour: '#FFF7BC',
  weight: 0,
};
const WITHOUT_EVIDENCE: LegendState = {
  letter: 'S',
  label: 'Pendiente sin evidencia',
  colour: '#FFA500',
  accessibleColour: '#D4762C',
  weight: 0,
};
const WRONG: LegendState = {
  letter: 'X',
  label: 'Información errónea',
  colour: '#800080',
  accessibleColour: '#33104A',
  weight: 0,
};

/** The three reports of the seed with the states of each legend in its own order (L78-107, 111-139, 147-177). */
export const PUBLISHED_ROUNDS: readonly PublishedRound[] = [
  published(1, '2023-01-23', null, [FULFILLED, WITHOUT_EVIDENCE, IN_PROCESS, WRONG], false),
  published(2, '2023-04-05', '2023-05-17', [FULFILLED, IN_PROCESS, PROJECT], false),
  published(3, '2023-06-09', '2023-07-05', [FULFILLED, IN_PROCESS, PROJECT], true),
];

function published(
  number: number,
  cutOff: string,
  updated: string | null,
  states: readonly LegendState[],
  coloursKnown: boolean,
): PublishedRound {
  return {
    // The dates above are written as ISO days; a test reads each of them back.
    round: {
      number,
      cutOff: cutOff as CivilDate,
      updated: updated as CivilDate | null,
      situation: situationOf(number),
      fingerprint: '',
      isSealed: false,
    },
    legend: { report: number, states },
    coloursKnown,
  };
}

/** Only the last report still takes corrections. */
function situationOf(report: number): ReportRound['situation'] {
  return report === 3 ? 'open' : 'closed';
}
