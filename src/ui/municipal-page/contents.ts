import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { currentRound, fitted, type View } from './view';

/*
 * Links within the page open no other tab: they stay in the frame that Apps Script shows the page in.
 */

/** @returns links to the page's sections */
export function contents(view: View): Html {
  const figures = currentRound(view)
    ? html`${entry('como-ha-ido', texts.history)}${entry('por-dimension', texts.dimensions)}`
    : noHtml;
  return html`<nav aria-label="${texts.contents}">
    <ul>
      ${entry('como-va', texts.standing)}${figures}
      ${entry('herramientas', texts.tools)}${entry('informes', texts.documents)}
    </ul>
  </nav>`;
}

/** @returns links to the dimensions' tools */
export function dimensionContents(view: View): Html {
  const dimensions = view.snapshot.dimensions.slice(0, view.room.dimensions);
  if (dimensions.length < 2) return noHtml;
  const entries = dimensions.map(({ number, name }, index) =>
    entry(dimensionId(index), texts.numbered(number, fitted(name, view))),
  );
  return html`<nav aria-label="${texts.toDimension}">
    <ul>
      ${entries}
    </ul>
  </nav>`;
}

/** Names of the sheet are no names for a page's parts: they may hold anything, and twice. */
export function dimensionId(dimension: number): string {
  return `d${dimension}`;
}

export function toolId(dimension: number, tool: number): string {
  return `h${dimension}-${tool}`;
}

export function entry(id: string, text: string): Html {
  return html`<li><a href="#${id}">${text}</a></li>`;
}
