import { compareDates, formatLongDate } from '../../domain/model/civil-date';
import { isUnmet } from '../../domain/model/legend';
import type { SnapshotState, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { fitted, type View } from './view';

/** @returns what a tool that is not fulfilled lacks, why and until when; of one without a state, only what is asked for */
export function missingBox(tool: SnapshotTool, view: View): Html {
  const proof = html`<p><strong>${texts.proof}</strong> ${fitted(tool.proof, view) || texts.noProof}</p>`;
  if (tool.state === null)
    return html`<h5>${texts.asked}</h5>
      <p>${texts.whyBlank}</p>
      ${proof}`;
  if (!isUnmet(tool.state)) return noHtml;
  return html`<div class="missing">
    <h5>${texts.missing}</h5>
    <p>${reason(tool.state, view)}</p>
    ${proof}
    <p>${deadlineSentence(view)}</p>
  </div>`;
}

function reason(state: SnapshotState, view: View): string {
  const why = state.weight === 0 ? texts.why : texts.whyInPart;
  return why(fitted(state.name, view), fitted(state.letter, view));
}

/** @returns until when what is missing can be completed, as of the visitor's day */
export function deadlineSentence({ snapshot: { deadline }, today }: View): string {
  if (deadline === null) return texts.noDeadline;
  const date = formatLongDate(deadline);
  if (compareDates(today, deadline) > 0) return texts.deadlinePassed(date);
  return today === deadline ? texts.deadlineToday(date) : texts.deadline(date);
}
