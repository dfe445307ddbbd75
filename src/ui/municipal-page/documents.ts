import { formatLongDate } from '../../domain/model/civil-date';
import type { SnapshotDocument } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { webLink } from './links';
import { shownDocuments } from './room';
import { fitted, type View } from './view';

/** @returns the municipality's documents, to be opened where they are kept */
export function documentsSection(view: View): Html {
  const { documents } = view.snapshot;
  const list = documents.length === 0 ? html`<p>${texts.noDocuments}</p>` : listOf(documents, view);
  return html`<section id="informes" aria-labelledby="informes-t">
    <h2 id="informes-t">${texts.documents}</h2>
    ${list}
  </section>`;
}

function listOf(documents: readonly SnapshotDocument[], view: View): Html {
  const left = Math.max(0, documents.length - shownDocuments);
  return html`<ul class="documents">
      ${documents.slice(0, shownDocuments).map((document) => item(document, view))}
    </ul>
    ${left === 0 ? noHtml : html`<p><em>${texts.cut.documents(left)}</em></p>`}
    <p class="quiet">${texts.documentsHelp(fitted(view.snapshot.acronym, view))}</p>`;
}

function item({ name, url, madeOn }: SnapshotDocument, view: View): Html {
  const title = fitted(name, view) || texts.untitledDocument;
  const address = url.length > view.room.address ? '' : url;
  return html`<li>${webLink(address, title)}${madeOn === null ? '' : `, ${texts.madeOn(formatLongDate(madeOn))}`}</li>`;
}
