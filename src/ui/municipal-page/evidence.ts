import { formatLongDate, type CivilDate } from '../../domain/model/civil-date';
import type { SnapshotEvidence, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { ownAddress } from './links';
import { fitted, type View } from './view';

/** @returns what proves a tool's advance, one by one; what there is no room for is counted */
export function evidenceList({ evidence }: SnapshotTool, view: View): Html {
  if (evidence.length === 0) return html`<p class="quiet">${texts.blank}</p>`;
  const shown = evidence.slice(0, view.room.evidence);
  const left = evidence.length - shown.length;
  return html`${
    shown.length === 0
      ? noHtml
      : html`<ul class="evidence">
          ${shown.map((each) => item(each, view))}
        </ul>`
  }
  ${left === 0 ? noHtml : html`<p><em>${texts.cut.evidence(left)}</em></p>`}`;
}

function item(evidence: SnapshotEvidence, view: View): Html {
  const labels = texts.evidenceLabels;
  const details = [
    detail(labels.session, fitted(evidence.session, view)),
    detail(labels.actDate, longDate(evidence.actDate)),
    detail(labels.gazetteDate, longDate(evidence.gazetteDate)),
    detail(labels.annex, fitted(evidence.annex, view)),
    ...linkDetails(evidence, view),
  ].filter((each) => each !== noHtml);
  return html`<li>
    <p class="what">${fitted(evidence.description, view) || texts.untitledEvidence}</p>
    ${details.length === 0 ? noHtml : html`<dl>${details}</dl>`}
  </li>`;
}

function linkDetails({ link, linkVerdict, checkedOn }: SnapshotEvidence, view: View): Html[] {
  if (link === '') return [];
  const verdict = texts.verdict(fitted(linkVerdict, view), longDate(checkedOn));
  return [detail(texts.evidenceLabels.link, ownAddress(link, view)), detail(texts.evidenceLabels.verdict, verdict)];
}

function detail(label: string, value: string | Html): Html {
  return value === ''
    ? noHtml
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

function longDate(date: CivilDate | null): string {
  return date === null ? '' : formatLongDate(date);
}
