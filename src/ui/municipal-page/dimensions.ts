import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import type { SnapshotDimension, SnapshotRound } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { amount, percent } from '../../texts/numbers';
import { html, noHtml, type Html } from '../html';
import { bar } from './bar';
import { currentRound, fitted, type View } from './view';

/** @returns compliance of the current report in each dimension; nothing where there is no report */
export function dimensionsSection(view: View): Html {
  const current = currentRound(view);
  if (!current) return noHtml;
  const { dimension, share, met } = texts.dimensionHeaders;
  const shown = view.snapshot.dimensions.slice(0, view.room.dimensions);
  return html`<section id="por-dimension" aria-labelledby="por-dimension-t">
    <h2 id="por-dimension-t">${texts.dimensions}</h2>
    <table>
      <caption>
        ${texts.dimensionTable(masculineOrdinal(current.report))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${dimension}</th>
          <th scope="col">${share}</th>
          <th scope="col">${met}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((each, index) => row(each, current.byDimension[index], view))}
      </tbody>
    </table>
  </section>`;
}

function row(
  { number, name }: SnapshotDimension,
  compliance: SnapshotRound['compliance'] | undefined,
  view: View,
): Html {
  const { met, counted, blanks, share } = compliance ?? { met: 0, counted: 0, blanks: 0, share: null };
  return html`<tr>
    <th scope="row">${texts.numbered(number, fitted(name, view))}</th>
    <td>${percent(share)}${bar(share)}</td>
    <td>${texts.withBlanks(texts.metOf(amount(met), counted), blanks)}</td>
  </tr> `;
}
