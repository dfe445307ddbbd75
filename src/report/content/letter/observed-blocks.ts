import type { OpenFinding } from '../../../domain/model/follow-up';
import { letterTexts as texts } from '../../../texts/letter';
import { reportTexts } from '../../../texts/report';
import { sum } from '../../sum';
import type { Block, Bullet, TableBlock } from '../blocks';
import { gravityWord } from '../open-findings';
import { plainHeaders } from '../plain-headers';
import { keptWithNext, plain } from '../runs';
import { deadLinkBullet } from './dead-links';
import type { Observed } from './observed';
import { COLUMN_SHARES, LIST_FRAME, roomOn, type Room } from './room';
import { shortened } from './shortened';
import { whyOpen } from './why-open';

/** Characters of a means that are tried, longest first, until the table leaves room for the rest. */
const meansLimits = [Infinity, 600, 400, 300, 220, 160, 110];

/** Longest that a finding is told in a letter. */
const findingLimit = 320;

/** Most of a list that a letter tells, also where there is room for more. */
const most = { deadLinks: 5, findings: 8 } as const;

/** The table of what is open, then the links that are dead and the findings, where there are any. */
export function observedBlocks(observed: Observed): Block[] {
  const links = observed.deadLinks.map(deadLinkBullet);
  const findings = observed.findings.map(findingBullet);
  const lists = [links, findings].filter((bullets) => bullets.length > 0).length;
  const room = roomOn(observed.subject.settings.letterhead);
  const rows = rowsThatFit(observed, (tried) => room.under(tried, lists) >= lists * LIST_FRAME);
  const left = room.under(rows, lists);
  const shownLinks = firstOf(links, room, left - frameOf(findings), most.deadLinks);
  const afterLinks = left - frameOf(links) - heightOf(shownLinks, room);
  const shownFindings = firstOf(findings, room, afterLinks, most.findings);
  return [
    ...(rows.length > 0 ? [tableOf(rows)] : []),
    ...listOf(texts.deadLinks, texts.deadLinksLead, links, shownLinks),
    ...listOf(texts.findings, texts.findingsLead, findings, shownFindings),
  ];
}

function tableOf(rows: TableBlock['rows']): TableBlock {
  const { tool, why, proof } = texts.headers;
  const headers = plainHeaders([tool, why, proof]);
  return { kind: 'table', title: texts.table, headers, shares: COLUMN_SHARES, rows };
}

/** The table's rows with as much of what proves each tool as there is room for. */
function rowsThatFit(observed: Observed, fit: (rows: readonly string[][]) => boolean): string[][] {
  const limit = meansLimits.find((each) => fit(rowsOf(observed, each)));
  return rowsOf(observed, limit ?? Math.min(...meansLimits));
}

function rowsOf(observed: Observed, limit: number): string[][] {
  return observed.tools.map((open) => [
    `${open.tool.code} ${open.tool.name}`,
    whyOpen(observed, open),
    shortened(open.tool.means || reportTexts.noRecord, limit),
  ]);
}

function findingBullet({ gravity, toolCode, text }: OpenFinding): Bullet {
  const lead = [gravityWord(gravity), toolCode].filter((word) => word !== '').join(' · ');
  return { kind: 'bullet', runs: [{ text: `${lead}. `, bold: true }, { text: shortened(text, findingLimit) }] };
}

function listOf(title: string, lead: string, all: readonly Bullet[], shown: readonly Bullet[]): Block[] {
  if (all.length === 0) return [];
  const rest = all.length - shown.length;
  const under = plain(rest > 0 ? `${lead} ${texts.inReport(rest, shown.length)}` : lead);
  return [
    { kind: 'heading', level: 3, text: title, newPage: false },
    shown.length > 0 ? keptWithNext(under) : under,
    ...shown,
  ];
}

/** The first bullets that fit under what stands over their list; none where there is room for none. */
function firstOf(bullets: readonly Bullet[], room: Room, height: number, count: number): readonly Bullet[] {
  const left = height - frameOf(bullets);
  return bullets.slice(0, count).filter((_, place) => heightOf(bullets.slice(0, place + 1), room) <= left);
}

/** What stands over a list; a list of nothing has nothing over it. */
function frameOf(bullets: readonly Bullet[]): number {
  return bullets.length === 0 ? 0 : LIST_FRAME;
}

function heightOf(bullets: readonly Bullet[], { ofBullet }: Room): number {
  return sum(bullets.map(({ runs }) => ofBullet(runs.map(({ text }) => text).join(''))));
}
