import type { SnapshotRound } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { percent } from '../../texts/numbers';
import { html, noHtml, type Html } from '../html';

/** In the chart's own units, which are those of a narrow telephone's screen. */
const width = 320;
const left = 42;
const top = 20;
const height = 120;
const bottom = top + height;
const widestBar = 56;

/** @returns a column for each report; the same figures are in the table below it */
export function historyChart(rounds: readonly SnapshotRound[]): Html {
  const slot = (width - left) / rounds.length;
  const told = rounds.map(({ report, compliance }) => texts.historyBar(report, percent(compliance.share))).join('. ');
  return html`<svg class="chart" viewBox="0 0 ${width} ${bottom + 24}" role="img" aria-labelledby="grafica-t grafica-d">
    <title id="grafica-t">${texts.historyChart}</title>
    <desc id="grafica-d">${told}.</desc>
    ${[0, 0.5, 1].map(gridLine)}${rounds.map((round, index) => column(round, left + slot * (index + 0.5), slot))}
  </svg>`;
}

function gridLine(share: number): Html {
  const y = bottom - share * height;
  return html`<line class="grid" x1="${left}" x2="${width}" y1="${y}" y2="${y}" />
    <text class="scale" x="${left - 6}" y="${y + 4}">${percent(share)}</text>`;
}

function column({ report, compliance: { share } }: SnapshotRound, middle: number, slot: number): Html {
  const tall = rounded((share ?? 0) * height);
  const wide = rounded(Math.min(widestBar, slot * 0.6));
  const x = rounded(middle);
  const drawn =
    share === null
      ? noHtml
      : html`<rect
          class="fill"
          x="${rounded(middle - wide / 2)}"
          y="${rounded(bottom - tall)}"
          width="${wide}"
          height="${tall}"
        />`;
  return html`${drawn}<text class="figure" x="${x}" y="${rounded(bottom - tall - 5)}">${percent(share)}</text
    ><text x="${x}" y="${bottom + 17}">${texts.report(report)}</text> `;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
