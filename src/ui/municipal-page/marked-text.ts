import { readInlineText, type TextBlock, type TextRun } from '../../domain/evidence/inline-text';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { cutBlocks, nearText } from './cut-text';
import { ownAddress } from './links';
import type { View } from './view';

/** @returns an Avance as paragraphs and lists, as far as there is room for it, and where the rest of it is */
export function markedText(text: string, view: View): Html {
  const near = nearText(text, view.room.advance);
  const { blocks, isWhole } = cutBlocks(readInlineText(near), view.room.advance);
  const rest = isWhole && near === text ? noHtml : html`<p><em>${texts.cut.advance}</em></p>`;
  return html`${groupsOf(blocks).map((group) => groupHtml(group, view))}${rest}`;
}

/** Bullets that follow one another are one list. */
function groupsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (block.kind === 'bullet' && last?.[0]?.kind === 'bullet') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupHtml(group: readonly TextBlock[], view: View): Html {
  const lines = group.map(({ runs }) => runs.map((run) => runHtml(run, view)));
  if (group[0]?.kind === 'bullet')
    return html`<ul>
      ${lines.map((runs) => html`<li>${runs}</li>`)}
    </ul>`;
  return html`${lines.map((runs) => html`<p>${runs}</p>`)}`;
}

function runHtml(run: TextRun, view: View): Html {
  const content = run.kind === 'link' ? ownAddress(run.address, view) : html`${run.text}`;
  return run.bold ? html`<strong>${content}</strong>` : content;
}
