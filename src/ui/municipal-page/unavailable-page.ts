import { unavailablePageTexts as texts } from '../../texts/municipal-page';
import { html } from '../html';
import { plainPage } from './plain-page';

/** @returns the page for a good link that opens nothing now: nothing is published yet, or Drive does not give it */
export function unavailablePage(): string {
  return plainPage(texts.heading, html`<p>${texts.ask}</p>`);
}
