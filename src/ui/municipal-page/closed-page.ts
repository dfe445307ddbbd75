import { closedPageTexts as texts } from '../../texts/municipal-page';
import { html } from '../html';
import { plainPage } from './plain-page';

/** @returns the page for any link that cannot be used: always the same, so that it tells nobody which links there are */
export function closedPage(): string {
  return plainPage(texts.heading, html`<p>${texts.ask}</p>`);
}
