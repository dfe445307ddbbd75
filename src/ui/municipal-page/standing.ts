import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import { formatLongDate } from '../../domain/model/civil-date';
import { isUnmet } from '../../domain/model/legend';
import type { SnapshotRound, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { amount, percent } from '../../texts/numbers';
import { html, noHtml, type Html } from '../html';
import { bar } from './bar';
import { byState } from './by-state';
import { entry, toolId } from './contents';
import { deadlineSentence } from './missing';
import { currentRound, fitted, toolTitle, type View } from './view';

/** @returns how it stands in the current report: in a sentence, a number, beside the rest, and by state */
export function standingSection(view: View): Html {
  const current = currentRound(view);
  const content = current ? standing(current, view) : html`<p>${texts.noReports}</p>`;
  return html`<section id="como-va" aria-labelledby="como-va-t">
    <h2 id="como-va-t">${texts.standing}</h2>
    ${content}
  </section>`;
}

function standing(current: SnapshotRound, view: View): Html {
  const { share, met, counted, blanks } = current.compliance;
  const name = fitted(view.snapshot.municipality, view);
  const lead = texts.lead(name, masculineOrdinal(current.report), formatLongDate(current.cutOff));
  const outcome = share === null ? texts.nothingApplies : texts.complies(amount(met), counted);
  return html`<p class="lead">${lead} ${outcome} ${texts.blanks(blanks)}</p>
    ${share === null ? noHtml : besideOthers(share, view)} ${byState(view)}${pending(view)}`;
}

/** Its own compliance, large, and the median of the rest, or why there is none. */
function besideOthers(share: number, { snapshot: { medianOfOthers } }: View): Html {
  const median =
    medianOfOthers === null
      ? html`<p>${texts.noMedian}</p>`
      : html`<p>${texts.medianMeans(percent(medianOfOthers))}</p>`;
  const others =
    medianOfOthers === null
      ? noHtml
      : html`<div>
          <dt>${texts.median}</dt>
          <dd>${percent(medianOfOthers)}${bar(medianOfOthers)}</dd>
        </div>`;
  return html`<dl class="figures">
      <div class="own">
        <dt>${texts.compliance}</dt>
        <dd>${percent(share)}${bar(share)}</dd>
      </div>
      ${others}
    </dl>
    ${median}`;
}

/** Which tools are not fulfilled, with the way to each, and until when they can be completed. */
function pending(view: View): Html {
  const tools = view.snapshot.dimensions.flatMap((dimension, place) =>
    dimension.tools.flatMap((tool, index) => (isPending(tool) ? [{ tool, place, index }] : [])),
  );
  if (tools.length === 0) return html`<p>${texts.nothingPending}</p>`;
  const shown = tools.filter(({ place, index }) => place < view.room.dimensions && index < view.room.tools);
  const entries = shown.map(({ tool, place, index }) => entry(toolId(place, index), toolTitle(tool, view)));
  return html`<div class="pending">
    <p><strong>${texts.pending(tools.length)}</strong></p>
    <ul>
      ${entries}
    </ul>
    <p>${deadlineSentence(view)}</p>
  </div>`;
}

function isPending({ state }: SnapshotTool): boolean {
  return state !== null && isUnmet(state);
}
