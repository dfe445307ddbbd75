import { formatLongDate } from '../../domain/model/civil-date';
import type { CivilDate } from '../../domain/model/civil-date';
import type { Evidence } from '../../domain/model/follow-up';
import type { Tool } from '../../domain/model/tool';
import { reportTexts } from '../../texts/report';
import type { Block, EvidenceItem, Run } from './blocks';
import type { Subject } from './subject';

/** What proves a tool's advance: session, act, gazette, annex, link and the link's verdict. Nothing where there is none. */
export function evidenceBlocks({ followUp, municipality }: Subject, tool: Tool): Block[] {
  const items = followUp.evidence
    .filter((each) => each.municipality === municipality.name && each.toolCode === tool.code)
    .map(evidenceItem);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 4, text: reportTexts.evidence, newPage: false },
    { kind: 'evidence', items },
  ];
}

function evidenceItem(evidence: Evidence): EvidenceItem {
  const labels = reportTexts.evidenceLabels;
  const { link, linkVerdict, checkedOn, detail } = evidence;
  const verdict = linkVerdict && linkVerdict + (checkedOn ? reportTexts.checkedOn(formatLongDate(checkedOn)) : '');
  const details = [
    line(labels.session, evidence.session),
    line(labels.actDate, dateText(evidence.actDate)),
    line(labels.gazetteDate, dateText(evidence.gazetteDate)),
    line(labels.annex, evidence.annex),
    link === '' ? null : [label(labels.link), { text: link, link }],
    line(labels.verdict, [verdict, detail].filter(Boolean).join('. ')),
  ];
  return {
    title: evidence.description || reportTexts.untitledEvidence,
    details: details.filter((each) => each !== null),
  };
}

function line(text: string, value: string): Run[] | null {
  return value === '' ? null : [label(text), { text: value }];
}

function label(text: string): Run {
  return { text: `${text} `, bold: true };
}

function dateText(date: CivilDate | null): string {
  return date === null ? '' : formatLongDate(date);
}
