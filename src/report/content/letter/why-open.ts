import { isUnconfirmed } from '../../../domain/model/follow-up';
import { isProof } from '../../../domain/model/proof';
import type { Tool } from '../../../domain/model/tool';
import { letterTexts as texts } from '../../../texts/letter';
import { reportTexts } from '../../../texts/report';
import type { Subject } from '../subject';
import type { Observed } from './observed';
import type { OpenTool } from './open-tools';

/** @returns a tool's state in the words of its report's legend, and what is recorded of it */
export function whyOpen({ subject, latest }: Observed, { tool, state }: OpenTool): string {
  const isDoubted = isUnconfirmed(latest, subject.municipality.name, tool.code);
  const doubt = isDoubted ? reportTexts.unconfirmedState : '';
  const said = state === null ? `${reportTexts.blankLabel}.` : texts.state(state.letter, `${state.label}${doubt}`);
  return `${said} ${recorded(subject, tool)}`;
}

function recorded({ followUp, municipality }: Subject, { code }: Tool): string {
  const isOfTool = (record: { readonly municipality: string; readonly toolCode: string }): boolean =>
    record.municipality === municipality.name && record.toolCode === code;
  const advance = followUp.advances.some((record) => isOfTool(record) && record.text.trim() !== '');
  const evidence = followUp.evidence.some((record) => isOfTool(record) && isProof((field) => record[field]));
  if (advance) return evidence ? texts.recorded.both : texts.recorded.advance;
  return evidence ? texts.recorded.evidence : texts.recorded.neither;
}
