import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import { isUnmet } from '../../../domain/model/legend';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import type { Block, Bullet, Run } from '../blocks';
import { deadlineSentence } from '../missing-tools';
import { plain } from '../runs';
import { chipOf } from '../state-chip';
import { findingsSentence } from './findings';
import { linksSentence } from './links';
import type { Region, RegionRound } from './region';

/** What is still to be done: cells, links, findings; and until when. */
export function openMatters(region: Region): Block[] {
  const { latest, followUp, settings } = region;
  return [
    { kind: 'heading', level: 4, text: regionalTexts.open, newPage: false },
    ...(latest === null ? [] : unmetBullets(region, latest)),
    labelledBullet(regionalTexts.openLinks, [{ text: linksSentence(followUp) }]),
    labelledBullet(regionalTexts.openFindings, [{ text: findingsSentence(followUp) }]),
    plain([...stillOpen(latest), deadlineSentence(settings)].join(' ')),
  ];
}

function stillOpen(latest: RegionRound | null): string[] {
  if (latest === null || latest.followed.round.situation !== 'open') return [];
  return [regionalTexts.stillOpen(masculineOrdinal(latest.followed.round.number))];
}

/** Cells that are not fulfilled, by their state in the report's own legend, the blanks apart. */
function unmetBullets({ settings, followUp }: Region, { followed, lines, whole }: RegionRound): Bullet[] {
  const unmet = followed.legend.states.filter(isUnmet);
  const letters = lines.flatMap(({ row }) => followUp.catalogue.tools.map(({ code }) => row.states.get(code)));
  const groups = unmet
    .map((state) => ({ state, count: letters.filter((letter) => letter === state.letter).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }): Run[] => [
      { text: ` ${state.letter}\u00a0`, bold: true, chip: chipOf(state, settings.theme) },
      // A letter at the end of a line, far from its words, would be read with those before it.
      { text: `\u00a0${regionalTexts.unmetState(state.label, count)}` },
    ]);
  const blanks = whole.blanks === 0 ? [] : [[{ text: regionalTexts.unmetState(reportTexts.blankLabel, whole.blanks) }]];
  const told = [...groups, ...blanks];
  if (told.length === 0) return [{ kind: 'bullet', runs: [{ text: regionalTexts.nothingUnmet }] }];
  return [labelledBullet(regionalTexts.unmet, [...joined(told), { text: '.' }])];
}

/** The groups in one line, with something to part them. */
function joined(groups: readonly (readonly Run[])[]): Run[] {
  return groups.flatMap((runs, place) => (place === 0 ? runs : [{ text: '; ' }, ...runs]));
}

function labelledBullet(label: string, runs: readonly Run[]): Bullet {
  return { kind: 'bullet', runs: [{ text: `${label} `, bold: true }, ...runs] };
}
