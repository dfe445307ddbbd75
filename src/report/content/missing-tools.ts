import { formatLongDate } from '../../domain/model/civil-date';
import type { FollowedRound } from '../../domain/model/follow-up';
import { isUnmet, type LegendState } from '../../domain/model/legend';
import type { Tool } from '../../domain/model/tool';
import { reportTexts } from '../../texts/report';
import { summaryTexts } from '../../texts/report-summary';
import type { Block, Bullet } from './blocks';
import { plain } from './runs';
import type { ReportSettings } from './settings';
import { chipOf } from './state-chip';
import { rowIn, type Subject } from './subject';

/** What is not fulfilled in the latest report, by its state in that report's own legend, the blanks apart; and by when. */
export function missingBlocks(subject: Subject, latest: FollowedRound): Block[] {
  const title: Block = { kind: 'heading', level: 4, text: summaryTexts.missing, newPage: false };
  const groups = missingGroups(subject, latest);
  if (groups.length === 0) return [title, plain(summaryTexts.nothingMissing)];
  return [title, ...groups, plain(deadlineSentence(subject.settings))];
}

function missingGroups(subject: Subject, latest: FollowedRound): Bullet[] {
  const { followUp, municipality } = subject;
  const { states } = rowIn(latest, municipality.name);
  const inState = (letter: string): Tool[] =>
    followUp.catalogue.tools.filter(({ code }) => (states.get(code) ?? '') === letter);
  const unmet = latest.legend.states.filter(isUnmet);
  return [
    ...unmet.flatMap((state) => groupOf(state, inState(state.letter), subject)),
    ...groupOf(null, inState(''), subject),
  ];
}

function groupOf(state: LegendState | null, tools: readonly Tool[], { settings }: Subject): Bullet[] {
  if (tools.length === 0) return [];
  const label = summaryTexts.inState(state?.label ?? reportTexts.blankLabel, tools.length);
  const chip = state
    ? [{ text: ` ${state.letter} `, bold: true, chip: chipOf(state, settings.theme) }, { text: ' ' }]
    : [];
  const names = tools.map(({ code, name }) => `${code} ${name}`).join('; ');
  return [{ kind: 'bullet', runs: [...chip, { text: label, bold: true }, { text: ` ${names}.` }] }];
}

/** By when what is missing can be completed, or that no day is set. */
export function deadlineSentence({ deadline }: ReportSettings): string {
  return deadline === null ? summaryTexts.noDeadline : summaryTexts.deadline(formatLongDate(deadline));
}
