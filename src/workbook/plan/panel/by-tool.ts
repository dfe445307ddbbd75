import { isShapedAsCode } from '../../../domain/model/tool';
import { panelBlocks, panelColours, panelHeaders, panelRemarks } from '../../layout/panel-tab';
import { qualifiedAddress } from '../../place';
import { cellText } from '../../tables/cell-text';
import { columnStyles, type PanelBlock } from './block';
import type { PanelSource } from './current-report';
import { toolTotals } from './tool-totals';

/** @returns compliance of every municipality in each tool that the report has */
export function toolBlock({ catalogue, current: { frame } }: PanelSource): PanelBlock {
  const codes = new Set(catalogue.tools.map(({ code }) => code));
  const rows = catalogue.tools.flatMap(({ code }) => {
    const column = frame.toolColumns.get(code);
    if (column === undefined) return [];
    const header = qualifiedAddress({ tab: frame.tab, row: frame.headerRow, column, rows: 1, columns: 1 });
    const { compliance, blanks } = toolTotals(frame, [column]);
    return [() => [code, { formula: `=IFERROR(${header}&"","")` }, compliance, blanks]];
  });
  return {
    ...panelBlocks.tools,
    remark: panelRemarks.tools,
    columns: [
      { header: panelHeaders.code, style: columnStyles.code },
      { header: panelHeaders.tool, style: columnStyles.name },
      { header: panelHeaders.compliance, style: columnStyles.share },
      { header: panelHeaders.blanks, style: columnStyles.count },
    ],
    isOwnKey: (cell) => codes.has(cellText(cell)) || isShapedAsCode(cellText(cell)),
    rows,
    chart: {
      looks: {
        type: 'bar',
        title: panelBlocks.tools.title,
        colours: [panelColours.compliance],
        valueFormat: '0 %',
        highest: 1,
      },
      categories: 0,
      series: [2],
    },
  };
}
