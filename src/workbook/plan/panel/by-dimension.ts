import { panelBlocks, panelColours, panelHeaders, panelRemarks } from '../../layout/panel-tab';
import { columnStyles, isNumberKey, type PanelBlock } from './block';
import type { PanelSource } from './current-report';
import { toolTotals } from './tool-totals';

/** @returns compliance in the tools of each dimension of which the report has any */
export function dimensionBlock({ catalogue, current: { frame } }: PanelSource): PanelBlock {
  const rows = catalogue.dimensions.flatMap(({ number, name }) => {
    const tools = catalogue.tools.filter(({ dimension }) => dimension === number);
    const columns = tools.flatMap(({ code }) => frame.toolColumns.get(code) ?? []);
    if (columns.length === 0) return [];
    const { compliance, blanks } = toolTotals(frame, columns);
    return [() => [number, `${number}. ${name}`, compliance, blanks]];
  });
  return {
    ...panelBlocks.dimensions,
    remark: panelRemarks.dimensions,
    columns: [
      { header: panelHeaders.number, style: columnStyles.key },
      { header: panelHeaders.dimension, style: columnStyles.name },
      { header: panelHeaders.compliance, style: columnStyles.share },
      { header: panelHeaders.blanks, style: columnStyles.count },
    ],
    isOwnKey: isNumberKey,
    rows,
    chart: {
      looks: {
        type: 'bar',
        title: panelBlocks.dimensions.title,
        colours: [panelColours.compliance],
        valueFormat: '0 %',
        highest: 1,
      },
      categories: 1,
      series: [2],
    },
  };
}
