import { panelBlocks, panelColours, panelHeaders, panelRemarks } from '../../layout/panel-tab';
import { findingSituations, findingsTab, gravityNames } from '../../layout/tabs';
import { columnStyles, isNumberKey, type PanelBlock } from './block';
import type { PanelSource } from './current-report';

/** @returns how many findings of each gravity are open, and how many someone dismissed */
export function findingsBlock({ columnOf }: PanelSource): PanelBlock {
  const [gravities, situations] = [columnOf(findingsTab, 'gravity'), columnOf(findingsTab, 'situation')];
  const count = (gravity: string, situation: string) => ({
    formula: `=COUNTIFS(${gravities},"${gravity}",${situations},"${situation}")`,
  });
  return {
    ...panelBlocks.findings,
    remark: panelRemarks.findings,
    columns: [
      { header: panelHeaders.number, style: columnStyles.key },
      { header: panelHeaders.gravity, style: columnStyles.name },
      { header: panelHeaders.open, style: columnStyles.count },
      { header: panelHeaders.dismissed, style: columnStyles.count },
    ],
    isOwnKey: isNumberKey,
    rows: Object.values(gravityNames).map((gravity, index) => () => [
      index + 1,
      gravity,
      count(gravity, findingSituations.open),
      count(gravity, findingSituations.dismissed),
    ]),
    chart: {
      looks: {
        type: 'column',
        title: panelBlocks.findings.title,
        colours: [panelColours.findings],
      },
      categories: 1,
      series: [2],
    },
  };
}
