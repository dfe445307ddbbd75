import type { CivilDate } from '../../domain/model/civil-date';
import type { MunicipalSnapshot } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { byteLength } from '../byte-length';
import { Html, html, noHtml } from '../html';
import { contents } from './contents';
import { dimensionsSection } from './dimensions';
import { documentsSection } from './documents';
import { historySection } from './history';
import { pageFooter, pageHeader } from './opening';
import { pageStyle } from './page-style';
import { mayFit } from './expected-size';
import { pageLimit, rooms, tightest, type Room } from './room';
import { standingSection } from './standing';
import { chipCss, chipStylesOf } from './state-chip';
import { toolsSection } from './tools';
import { fitted, type View } from './view';

/**
 * What a municipality sees: its own row, as it was published. It has no script and asks for nothing from anywhere.
 *
 * There is no base element: links to other sites name their own tab, and those within the page must stay in the frame that
 * Apps Script shows it in.
 *
 * @param today the visitor's day, by which a deadline has passed or not
 * @returns a page of no more than {@link pageLimit} bytes; what it has no room for is told in its place
 */
export function municipalPage(snapshot: MunicipalSnapshot, today: CivilDate): string {
  for (const room of rooms.filter((each) => mayFit(snapshot, each))) {
    const page = pageIn(room, snapshot, today);
    if (byteLength(page) <= pageLimit) return page;
  }
  return pageIn(tightest, snapshot, today);
}

function pageIn(room: Room, snapshot: MunicipalSnapshot, today: CivilDate): string {
  const view: View = { snapshot, today, room, chips: chipStylesOf(snapshot, room) };
  return documentOf(view, bodyOf(view));
}

function documentOf(view: View, body: Html): string {
  const style = new Html(pageStyle(chipCss(view.chips)));
  return html`<!DOCTYPE html>
    <html lang="es-MX">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${texts.title(fitted(view.snapshot.municipality, view))}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.source;
}

function bodyOf(view: View): Html {
  const cut = view.room === rooms[0] ? noHtml : html`<p class="notice">${texts.cut.page}</p>`;
  return html`<a class="skip" href="#contenido">${texts.skip}</a>
    <div class="page">
      ${pageHeader(view)} ${contents(view)}
      <main id="contenido" tabindex="-1">
        ${cut} ${standingSection(view)} ${historySection(view)} ${dimensionsSection(view)} ${toolsSection(view)}
        ${documentsSection(view)}
      </main>
      ${pageFooter(view)}
    </div>`;
}
