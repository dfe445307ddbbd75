import type { FollowUp } from '../../../domain/model/follow-up';
import { linkVerdictNames } from '../../../texts/link-verdicts';
import { otherLinkNames, regionalTexts } from '../../../texts/regional';
import type { Block, TableBlock } from '../blocks';
import { grouped } from '../../../texts/numbers';
import { plain } from '../runs';
import { citedLinks, countOf, deadVerdicts, isLost, linkVerdicts, type CitedLink } from './link-counts';
import { byOwner } from './owners';
import { plainHeaders } from '../plain-headers';

/** The links of all the evidence by verdict, those never checked apart, and whose are those that are lost. */
export function linksBlocks(followUp: FollowUp): Block[] {
  const links = citedLinks(followUp);
  const heading: Block = { kind: 'heading', level: 2, text: regionalTexts.linksHeading, newPage: false };
  if (links.length === 0) return [heading, plain(regionalTexts.noLinks)];
  return [
    heading,
    plain(`${regionalTexts.linksLead(links.length)} ${sentenceOf(links)}`),
    verdictTable(links),
    ...lostBlocks(links, followUp),
  ];
}

/** The links in a sentence: how many are lost, and how many nobody opened. */
export function linksSentence(followUp: FollowUp): string {
  const links = citedLinks(followUp);
  return links.length === 0 ? regionalTexts.noLinks : sentenceOf(links);
}

function sentenceOf(links: readonly CitedLink[]): string {
  const unchecked = countOf('unchecked', links);
  const checked = links.length - unchecked;
  const lost = links.filter(isLost).length;
  return [
    ...(checked > 0 ? [regionalTexts.dead(lost, links.length)] : []),
    ...(unchecked > 0 ? [regionalTexts.unchecked(unchecked)] : []),
  ].join(' ');
}

function verdictTable(links: readonly CitedLink[]): TableBlock {
  const { verdict, links: header } = regionalTexts.linkHeaders;
  const rows = [
    ...linkVerdicts.map((each) => [linkVerdictNames[each], countOf(each, links)] as const),
    [otherLinkNames.otherWord, countOf('other-word', links)] as const,
    [otherLinkNames.unchecked, countOf('unchecked', links)] as const,
  ];
  return {
    kind: 'table',
    title: regionalTexts.linksTable,
    headers: plainHeaders([verdict, header]),
    rows: rows.filter(([, count]) => count > 0).map(([word, count]) => [word, grouped(count)]),
  };
}

function lostBlocks(links: readonly CitedLink[], followUp: FollowUp): Block[] {
  const owners = byOwner(links, followUp).filter(({ items }) => items.some(isLost));
  if (owners.length === 0) return [];
  const { municipality, dead, links: all } = regionalTexts.deadHeaders;
  const table: TableBlock = {
    kind: 'table',
    title: regionalTexts.deadTable,
    headers: plainHeaders([municipality, ...deadVerdicts.map((each) => linkVerdictNames[each]), dead, all]),
    rows: owners.map(({ name, items }) => [
      name,
      ...deadVerdicts.map((each) => grouped(countOf(each, items))),
      grouped(items.filter(isLost).length),
      grouped(items.length),
    ]),
  };
  return [table, plain(regionalTexts.deadRemark)];
}
