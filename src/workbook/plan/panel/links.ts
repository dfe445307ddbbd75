import type { FormulaCell } from '../../edits';
import { panelBlocks, panelColours, panelHeaders, panelRemarks, uncheckedLink } from '../../layout/panel-tab';
import { linkVerdictNames } from '../../layout/link-verdicts';
import { evidenceTab } from '../../layout/tabs';
import { columnStyles, isNumberKey, type PanelBlock } from './block';
import type { PanelSource } from './current-report';

/** Any text of at least one character. */
const anyText = '"?*"';

/** @returns how many links have each verdict, and how many nobody has opened yet */
export function linksBlock({ columnOf }: PanelSource): PanelBlock {
  const [links, verdicts] = [columnOf(evidenceTab, 'link'), columnOf(evidenceTab, 'linkVerdict')];
  const counts: readonly (readonly [string, FormulaCell])[] = [
    ...Object.values(linkVerdictNames).map(
      (verdict) => [verdict, { formula: `=COUNTIF(${verdicts},"${verdict}")` }] as const,
    ),
    [uncheckedLink, { formula: `=COUNTIFS(${links},${anyText},${verdicts},"")` }],
  ];
  return {
    ...panelBlocks.links,
    remark: panelRemarks.links,
    columns: [
      { header: panelHeaders.number, style: columnStyles.key },
      { header: panelHeaders.verdict, style: columnStyles.name },
      { header: panelHeaders.links, style: columnStyles.count },
      { header: panelHeaders.part, style: columnStyles.share },
    ],
    isOwnKey: isNumberKey,
    rows: counts.map(([word, count], index) => ({ cell, column }) => [
      index + 1,
      word,
      count,
      { formula: `=IFERROR(${cell(2)}/SUM(${column(2)}),"")` },
    ]),
    chart: {
      looks: {
        type: 'bar',
        title: panelBlocks.links.title,
        colours: [panelColours.links],
      },
      categories: 1,
      series: [2],
    },
  };
}
