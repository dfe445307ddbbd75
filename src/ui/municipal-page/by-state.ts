import { groupedBy } from '../../domain/model/grouped-by';
import type { SnapshotState, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { shownStates } from './room';
import { chip } from './state-chip';
import { fitted, type View } from './view';

/** @returns how many tools are in each state, what is done first; it tells what the letters mean, too */
export function byState(view: View): Html {
  const groups = statesOf(view);
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
      ${groups.slice(0, shownStates).map((tools) => row(tools, view))}
      ${
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

function statesOf({ snapshot }: View): SnapshotTool[][] {
  const tools = snapshot.dimensions.flatMap((dimension) => dimension.tools);
  const groups = [...groupedBy(tools, ({ state }) => state?.letter ?? '').values()];
  return groups.sort(([one], [other]) => rank(other?.state) - rank(one?.state));
}

/** What is worth most comes first; then what is not asked for, and what has no state. */
function rank(state: SnapshotState | null | undefined): number {
  if (!state) return -2;
  return state.weight === 'not-applicable' ? -1 : state.weight;
}

function row(tools: readonly SnapshotTool[], view: View): Html {
  const state = tools[0]?.state ?? null;
  const name = state === null ? texts.blank : fitted(state.name, view);
  return html`<tr>
    <th scope="row">
      <span class="with-chip">${chip(state, view.chips)} <span>${name}</span></span>
    </th>
    <td>${tools.length}</td>
  </tr> `;
}
