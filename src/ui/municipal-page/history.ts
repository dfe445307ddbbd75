import { formatLongDate } from '../../domain/model/civil-date';
import type { SnapshotRound } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { amount, percent } from '../../texts/numbers';
import { html, noHtml, type Html } from '../html';
import { historyChart } from './history-chart';
import { chartedRounds, shownRounds } from './room';
import type { View } from './view';

/** @returns compliance in each report, as a chart and as a table; nothing where there is none */
export function historySection({ snapshot: { rounds } }: View): Html {
  if (rounds.length === 0) return noHtml;
  const shown = rounds.slice(-shownRounds);
  const left = rounds.length - shown.length;
  return html`<section id="como-ha-ido" aria-labelledby="como-ha-ido-t">
    <h2 id="como-ha-ido-t">${texts.history}</h2>
    ${historyChart(rounds.slice(-chartedRounds))}
    <table>
      <caption>
        ${texts.historyTable}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.roundHeaders.report}</th>
          <th scope="col">${texts.roundHeaders.share}</th>
          <th scope="col">${texts.roundHeaders.met}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(roundRow)}
      </tbody>
    </table>
    ${left === 0 ? noHtml : html`<p><em>${texts.earlierRounds(left)}</em></p>`}
    ${rounds.length === 1 ? noHtml : html`<p class="quiet">${texts.notComparable}</p>`}
  </section>`;
}

function roundRow({ report, cutOff, updated, compliance }: SnapshotRound): Html {
  const { share, met, counted, blanks } = compliance;
  const dates = texts.roundDates(formatLongDate(cutOff), updated === null ? '' : formatLongDate(updated));
  return html`<tr>
    <th scope="row">${texts.report(report)} <span class="dates">${dates}</span></th>
    <td>${percent(share)}</td>
    <td>${texts.withBlanks(texts.metOf(amount(met), counted), blanks)}</td>
  </tr> `;
}
