import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { currentRound, fitted, type View } from './view';

/** @returns links to the page's parts; those lead within the page, and so open no other tab */
export function contents(view: View): Html {
  const { dimensions } = view.snapshot;
  const parts = dimensions
    .slice(0, view.room.dimensions)
    .map(({ number, name }, index) => entry(`d${index}`, texts.numbered(number, fitted(name, view))));
  const figures = currentRound(view)
    ? html`${entry('como-ha-ido', texts.history)}${entry('por-dimension', texts.dimensions)}`
    : noHtml;
  return html`<nav aria-labelledby="contenido-t">
    <h2 id="contenido-t">${texts.contents}</h2>
    <ul>
      ${entry('como-va', texts.standing)}${figures}
      <li>
        <a href="#herramientas">${texts.tools}</a>
        <ul>
          ${parts}
        </ul>
      </li>
      ${entry('informes', texts.documents)}
    </ul>
  </nav>`;
}

function entry(id: string, text: string): Html {
  return html`<li><a href="#${id}">${text}</a></li>`;
}
