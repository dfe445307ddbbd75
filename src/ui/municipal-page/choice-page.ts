import { choicePageTexts as texts } from '../../texts/municipal-page';
import { Html, html } from '../html';
import { plainPage } from './plain-page';

/** A municipality whose page can be opened. */
interface Choice {
  readonly key: string;
  readonly municipality: string;
}

/**
 * @param address of the web app: within Google's frame an address of its own would lead elsewhere
 * @returns the page for whoever may see several municipalities
 */
export function choicePage(choices: readonly Choice[], address: string): string {
  const items = choices.map(
    ({ key, municipality }) => html`<li><a href="${address}?m=${key}" target="_top">${municipality}</a></li>`,
  );
  return plainPage(
    texts.heading,
    new Html(
      html`<p>${texts.lead}</p>
        <ul>
          ${items}
        </ul>`.source,
    ),
  );
}
