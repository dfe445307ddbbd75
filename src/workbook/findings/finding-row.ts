import type { Gravity } from '../../domain/model/gravity';
import { normalise } from '../../domain/model/same-text';
import type { FoundCell } from '../cell-finder';

/** A finding as a row of the tab "Hallazgos" tells it. */
export interface FindingRow {
  readonly rule: string;
  readonly gravity: Gravity;
  readonly municipality: string;
  readonly tool: string;
  readonly sentence: string;
  /** Said after the sentence, between brackets, and no part of what the finding is known by; '' for nothing. */
  readonly remark: string;
  /** null where it is no cell's. */
  readonly place: FoundCell | null;
}

const REMARK = /\s\[[^]*\]\s*$/;

/** @returns the text of the column "Hallazgo" */
export function findingText({ sentence, remark }: Pick<FindingRow, 'sentence' | 'remark'>): string {
  return remark === '' ? sentence : `${sentence} [${remark}]`;
}

/**
 * What a finding is known by from one review to the next, in memory and in the sheet: its rule, whose it is, its tool
 * and its sentence.
 * @param text of the column "Hallazgo", with or without a remark
 */
export function findingKey(rule: string, municipality: string, tool: string, text: string): string {
  return [rule, municipality, tool, text.replace(REMARK, '')].map(normalise).join('\n');
}
