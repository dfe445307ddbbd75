import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import { isUnconfirmed } from '../../domain/model/follow-up';
import type { Tool } from '../../domain/model/tool';
import { reportTexts } from '../../texts/report';
import { annexBlocks } from './annexes';
import type { Block, Paragraph, Run } from './blocks';
import { evidenceBlocks } from './evidence';
import { photoBlocks } from './photos';
import { labelled, markedText } from './runs';
import { chipOf, stateOf } from './state-chip';
import type { Subject } from './subject';
import { rowIn } from './subject';

/** A tool: its name, what proves it, how it stands, what has been done, and everything that backs it. */
export function toolSection(subject: Subject, tool: Tool): Block[] {
  return [
    { kind: 'heading', level: 2, text: `${tool.code} ${tool.name}`, newPage: false },
    labelled(reportTexts.means, [{ text: tool.means || reportTexts.noRecord }]),
    ...currentState(subject, tool),
    ...advanceBlocks(subject, tool),
    ...annexBlocks(subject, tool),
    ...evidenceBlocks(subject, tool),
    ...photoBlocks(subject, tool),
  ];
}

/** Letter and words of the tool's state in the latest report. */
function currentState({ followUp, municipality, settings }: Subject, tool: Tool): Paragraph[] {
  const latest = followUp.rounds[followUp.rounds.length - 1];
  if (!latest) return [];
  const letter = rowIn(latest, municipality.name).states.get(tool.code) ?? '';
  const state = stateOf(latest.legend, letter);
  const doubt = isUnconfirmed(latest, municipality.name, tool.code) ? reportTexts.unconfirmedState : '';
  const runs: Run[] = state
    ? [{ text: ` ${letter} `, bold: true, chip: chipOf(state, settings.theme) }, { text: ` ${state.label}${doubt}` }]
    : [{ text: reportTexts.blankLabel }];
  return [labelled(reportTexts.state(masculineOrdinal(latest.round.number)), runs)];
}

/** "**Avance:**" and the text whole; the label shares the first line unless that is a bullet. */
function advanceBlocks({ followUp, municipality }: Subject, tool: Tool): Block[] {
  const blocks = followUp.advances
    .filter((advance) => advance.municipality === municipality.name && advance.toolCode === tool.code)
    .flatMap((advance) => markedText(advance.text));
  const [first, ...rest] = blocks;
  if (!first) return [labelled(reportTexts.advance, [{ text: reportTexts.noRecord, italic: true }])];
  if (first.kind === 'paragraph') return [labelled(reportTexts.advance, first.runs), ...rest];
  return [labelled(reportTexts.advance, []), ...blocks];
}
