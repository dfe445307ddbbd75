import type { Comparison } from '../../../domain/model/comparison';
import { regionalTexts } from '../../../texts/regional';
import { summaryTexts } from '../../../texts/report-summary';
import type { Block, Bullet } from '../blocks';
import { plain } from '../runs';
import { movementHeading, type Movement } from '../movement';
import { namesInWords } from './names-in-words';

/** Names told of those that share the most: the summary is one page. */
const told = 6;

/** Who advanced and who fell back most between the last two reports; nothing where there are not two. */
export function mostMoved(movement: Movement): Block[] {
  if (movement.kind === 'too-few-reports') return [];
  const heading = movementHeading(movement);
  if (movement.kind === 'no-map') return [heading, plain(summaryTexts.noMap)];
  return [heading, mostOf('advance', movement.comparison), mostOf('setback', movement.comparison)];
}

function mostOf(change: 'advance' | 'setback', { byMunicipality }: Comparison): Bullet {
  const { lead, none } = regionalTexts.most[change];
  const counts = Array.from(byMunicipality, ([name, tally]) => ({ name, count: tally[change] }));
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 0);
  if (most === 0) return { kind: 'bullet', runs: [{ text: none }] };
  const names = counts.filter(({ count }) => count === most).map(({ name }) => name);
  const sentence = regionalTexts.mostOf(namesInWords(names, told), names.length, most);
  return { kind: 'bullet', runs: [{ text: lead, bold: true }, { text: ` ${sentence}` }] };
}
