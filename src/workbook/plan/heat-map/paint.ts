import type { Legend, Theme } from '../../../domain/model/legend';
import type { Catalogue } from '../../../domain/model/tool';
import type { WorkbookEdit } from '../../edits';
import type { WorkbookContent } from '../../grid';
import { dashboardTitles, heatMapTabName } from '../../layout/panel-tab';
import { locateHeatMap, type HeatMapPlace } from '../../read/locate-heat-map';
import { legendLetterArea, statusAreas, statusBox } from '../matrix-frame';
import { paintRules } from '../paint';
import { findOwnTab } from '../panel/own-tab';
import { isMapLegendCurrent, legendLines, mapLegendEdits } from './legend';

/** @returns the edit that paints the map's letters and its legend's with that theme, as a report's are */
export function paintMapEdit(place: HeatMapPlace, legend: Legend, theme: Theme): WorkbookEdit {
  const areas = [...statusAreas(place), legendLetterArea(place)];
  return { kind: 'paint', area: statusBox(place), rules: paintRules(areas, legend, theme) };
}

/**
 * @returns the edits that paint the heat map anew with the legend of the report that it shows; none
 *          where there is no map, or where it must be drawn anew first, which "Panel" says
 */
export function repaintMapEdits(
  content: WorkbookContent,
  catalogue: Catalogue,
  legends: readonly Legend[],
  theme: Theme,
): WorkbookEdit[] {
  const own = findOwnTab(content, heatMapTabName, dashboardTitles.heatMap);
  if (own.kind !== 'drawn') return [];
  const place = locateHeatMap(own.tab, catalogue, []);
  const legend = legends.find(({ report }) => report === place?.report);
  if (!place || !legend || place.rows.length === 0 || place.toolColumns.size === 0) return [];
  const isCurrent = isMapLegendCurrent(own.tab, place.legend, legend);
  const whole = { ...place, legend: { ...place.legend, count: legendLines(legend) } };
  return [...(isCurrent ? [] : mapLegendEdits(place.tab, place.legend, legend)), paintMapEdit(whole, legend, theme)];
}
