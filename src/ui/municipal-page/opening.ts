import { dayOf, type CivilMoment } from '../../domain/model/civil-moment';
import { formatLongDate } from '../../domain/model/civil-date';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { currentRound, fitted, type View } from './view';

/** @returns whose page it is, who publishes it, of what day, and whether its data are made up */
export function pageHeader(view: View): Html {
  const { municipality, institution, notice } = view.snapshot;
  const said = fitted(notice, view);
  return html`<header>
    <p class="kind">${texts.kind}</p>
    <h1>${fitted(municipality, view)}</h1>
    <p class="institution">${fitted(institution, view)}</p>
    <p class="model">${texts.model}</p>
    ${said === '' ? noHtml : html`<p class="notice"><strong>${texts.notice}</strong> ${said}</p>`}
    <dl class="dates-of">${dates(view)}</dl>
  </header>`;
}

function dates(view: View): Html {
  const current = currentRound(view);
  const updated = current?.updated ? texts.updated(formatLongDate(current.updated)) : '';
  const cutOff =
    current &&
    html`<div>
      <dt>${texts.cutOff}</dt>
      <dd>${formatLongDate(current.cutOff)}${updated}</dd>
    </div>`;
  return html`<div>
      <dt>${texts.published}</dt>
      <dd>${momentText(view.snapshot.publishedAt)}</dd>
    </div>
    ${cutOff ?? noHtml}`;
}

/** @returns who publishes it, and that nothing of it is newer than its publication */
export function pageFooter(view: View): Html {
  const { institution, publishedAt } = view.snapshot;
  return html`<footer>
    <p>${texts.publisher(fitted(institution, view))}</p>
    <p>${texts.asPublished(momentText(publishedAt))}</p>
  </footer>`;
}

function momentText(moment: CivilMoment): string {
  return texts.moment(formatLongDate(dayOf(moment)), moment.slice(11, 16));
}
