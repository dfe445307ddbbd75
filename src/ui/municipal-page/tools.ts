import type { SnapshotDimension, SnapshotState, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
import { html, noHtml, type Html } from '../html';
import { dimensionContents, dimensionId, toolId } from './contents';
import { evidenceList } from './evidence';
import { markedText } from './marked-text';
import { missingBox } from './missing';
import { chip } from './state-chip';
import { fitted, toolTitle, type View } from './view';

/** @returns the municipality's row: each tool with its state, its Avance, its evidence and what it lacks */
export function toolsSection(view: View): Html {
  const { dimensions } = view.snapshot;
  const shown = dimensions.slice(0, view.room.dimensions);
  const left = dimensions.length - shown.length;
  return html`<section id="herramientas" aria-labelledby="herramientas-t">
    <h2 id="herramientas-t">${texts.tools}</h2>
    ${dimensionContents(view)}
    <p class="quiet on-screen">${texts.newTabs}</p>
    ${shown.map((dimension, index) => dimensionPart(dimension, index, view))}
    ${left === 0 ? noHtml : html`<p><em>${texts.cut.dimensions(left)}</em></p>`}
  </section>`;
}

function dimensionPart({ number, name, tools }: SnapshotDimension, index: number, view: View): Html {
  const shown = tools.slice(0, view.room.tools);
  const left = tools.length - shown.length;
  return html`<h3 id="${dimensionId(index)}">${texts.dimension(number, fitted(name, view))}</h3>
    ${shown.map((tool, place) => toolArticle(tool, toolId(index, place), view))}
    ${left === 0 ? noHtml : html`<p><em>${texts.cut.tools(left)}</em></p>`}`;
}

function toolArticle(tool: SnapshotTool, id: string, view: View): Html {
  const advance =
    tool.advance.trim() === '' ? html`<p class="quiet">${texts.blank}</p>` : markedText(tool.advance, view);
  return html`<article id="${id}" aria-labelledby="${id}-t">
    <h4 id="${id}-t">${toolTitle(tool, view)}</h4>
    <p class="state with-chip">
      <span class="sr">${texts.state}</span> ${chip(tool.state, view.chips)}
      <span>${stateWords(tool.state, view)}</span>
    </p>
    <h5>${texts.advance}</h5>
    ${advance}
    <h5>${texts.evidence}</h5>
    ${evidenceList(tool, view)} ${missingBox(tool, view)}
  </article> `;
}

function stateWords(state: SnapshotState | null, view: View): string {
  if (state === null) return texts.blank;
  return fitted(state.name, view) + (state.isUnconfirmed ? texts.unconfirmed : '');
}
