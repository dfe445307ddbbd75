import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import { formatLongDate } from '../../domain/model/civil-date';
import { groupedBy } from '../../domain/model/grouped-by';
import { isUnmet } from '../../domain/model/legend';
import type { SnapshotRound, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { amount, percent } from '../../texts/numbers';
import { html, noHtml, type Html } from '../html';
import { bar } from './bar';
import { deadlineSentence } from './missing';
import { shownStates } from './room';
import { chip } from './state-chip';
import { currentRound, fitted, type View } from './view';

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

function toolsOf({ snapshot }: View): SnapshotTool[] {
  return snapshot.dimensions.flatMap(({ tools }) => tools);
}

/** How many tools are in each state: what the letters mean, too. */
function byState(view: View): Html {
  const groups = [...groupedBy(toolsOf(view), ({ state }) => state?.letter ?? '').values()];
  const rows = groups.slice(0, shownStates).map((tools) => stateRow(tools, view));
  const others = groups.slice(shownStates).reduce((sum, tools) => sum + tools.length, 0);
  return html`<table class="states">
    <caption>
      ${texts.byState}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.stateHeaders.state}</th>
        <th scope="col">${texts.stateHeaders.tools}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}${
        others === 0
          ? noHtml
          : html`<tr>
              <th scope="row">${texts.otherStates}</th>
              <td>${others}</td>
            </tr>`
      }
    </tbody>
  </table>`;
}

function stateRow(tools: readonly SnapshotTool[], view: View): Html {
  const state = tools[0]?.state ?? null;
  const name = state === null ? texts.blank : fitted(state.name, view);
  return html`<tr>
    <th scope="row">${chip(state, view.chips)} ${name}</th>
    <td>${tools.length}</td>
  </tr> `;
}

function pending(view: View): Html {
  const count = toolsOf(view).filter(({ state }) => state !== null && isUnmet(state)).length;
  if (count === 0) return html`<p>${texts.nothingPending}</p>`;
  return html`<p><strong>${texts.pending(count)}</strong> ${deadlineSentence(view)}</p>`;
}
