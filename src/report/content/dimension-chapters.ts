import type { Dimension } from '../../domain/model/tool';
import { reportTexts } from '../../texts/report';
import type { Block } from './blocks';
import { enumeration } from './enumeration';
import type { Subject } from './subject';
import { toolSection } from './tool-section';

/** The chapters of the dimensions with their tools (seed L183-571). */
export function dimensionChapters(subject: Subject): Block[] {
  const { dimensions } = subject.followUp.catalogue;
  const names = enumeration(dimensions.map(({ name }) => name));
  return [
    { kind: 'heading', level: 1, text: reportTexts.dimensionsChapter(names), newPage: true },
    ...dimensions.flatMap((dimension, place) => dimensionChapter(subject, dimension, place > 0)),
  ];
}

function dimensionChapter(subject: Subject, dimension: Dimension, newPage: boolean): Block[] {
  const tools = subject.followUp.catalogue.tools.filter((tool) => tool.dimension === dimension.number);
  const lead = { text: reportTexts.dimensionLead(dimension.name), bold: true };
  return [
    { kind: 'heading', level: 1, text: reportTexts.dimensionHeading(dimension.number), newPage },
    { kind: 'paragraph', runs: dimension.definition ? [lead, { text: ` ${dimension.definition}` }] : [lead] },
    ...tools.flatMap((tool) => toolSection(subject, tool)),
  ];
}
