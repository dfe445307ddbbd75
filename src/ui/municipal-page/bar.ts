import { html, type Html } from '../html';

/** @returns a share as a bar; it only repeats the figure beside it, so that nobody needs to be told of it */
export function bar(share: number | null): Html {
  const filled = Math.round((share ?? 0) * 1000) / 10;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" width="100" height="10" />
    <rect class="fill" width="${filled}" height="10" />
  </svg>`;
}
