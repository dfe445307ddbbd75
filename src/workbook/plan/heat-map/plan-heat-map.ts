import type { Theme } from '../../../domain/model/legend';
import type { WorkbookEdit } from '../../edits';
import { dashboardTitles, heatMapSizes, heatMapTabName } from '../../layout/panel-tab';
import type { WorkbookProblem } from '../../problems';
import { locateHeatMap, type HeatMapPlace } from '../../read/locate-heat-map';
import { headEdits, newHeadEdits } from '../panel/head';
import type { PanelSource } from '../panel/current-report';
import { afterReports, requireOwnTab } from '../panel/own-tab';
import { runsOf } from '../runs';
import { isMapLegendCurrent, legendLines, mapLegendEdits } from './legend';
import { paintMapEdit } from './paint';
import { freshMap, grownMap, type GrownMap } from './place';
import { mapEdits, mapLookEdits } from './write';

/** The codes of the tools that the current report has, in the Model's order. */
function codesOf({ catalogue, current }: PanelSource): string[] {
  return catalogue.tools.map(({ code }) => code).filter((code) => current.frame.toolColumns.has(code));
}

function widthEdits({ tab, toolColumns }: HeatMapPlace): WorkbookEdit {
  const { number, name, tool, total, gap, code, toolName } = heatMapSizes;
  const tools = Array<number>(toolColumns.size).fill(tool);
  return { kind: 'widths', tab, column: 1, pixels: [number, name, ...tools, total, gap, code, toolName] };
}

function newMapEdits(tab: string, source: PanelSource, theme: Theme): WorkbookEdit[] {
  const { current, columnOf } = source;
  const place = freshMap(tab, current, codesOf(source));
  return [
    widthEdits(place),
    ...newHeadEdits(tab, dashboardTitles.heatMap, current, columnOf),
    ...mapLookEdits(source, place),
    ...mapEdits(source, place),
    ...mapLegendEdits(tab, { ...place.legend, count: 0 }, current.legend),
    { kind: 'freeze', tab, rows: place.headerRow, columns: place.municipalityColumn },
    paintMapEdit(place, current.legend, theme),
  ];
}

/** Lines and columns of letters that the report no longer has are emptied, and nothing beside them. */
function blankEdits({ place, spareRows, spareColumns }: GrownMap): WorkbookEdit[] {
  const { tab, numberColumn, municipalityColumn, complianceColumn, toolColumns, headerRow, rows } = place;
  const all = [numberColumn, municipalityColumn, ...toolColumns.values(), ...spareColumns, complianceColumn];
  const blank = (lines: readonly number[], columns: readonly number[]): WorkbookEdit[] =>
    runsOf(lines).flatMap((down) =>
      runsOf(columns).map((across) => ({
        kind: 'write' as const,
        at: { tab, row: down.first, column: across.first },
        cells: Array.from({ length: down.count }, () => Array<string>(across.count).fill('')),
      })),
    );
  return [...blank(spareRows, all), ...blank([headerRow, ...rows], spareColumns)];
}

/** @param pushed rows that are pushed in above the map */
function movedDown(place: HeatMapPlace, pushed: number): HeatMapPlace {
  const down = (rows: readonly number[]): number[] => rows.map((row) => row + pushed);
  return {
    ...place,
    headerRow: place.headerRow + pushed,
    rows: down(place.rows),
    codeRows: down(place.codeRows),
    legend: { ...place.legend, row: place.legend.row + pushed },
  };
}

/**
 * Plans the tab "Mapa de calor": the current report's letters on a page, made where it is not there,
 * else brought up to date where its parts stand.
 * @param problems receives a person's own tab of that name, and headers that someone removed
 */
export function planHeatMap(source: PanelSource, theme: Theme, problems: WorkbookProblem[]): WorkbookEdit[] {
  const own = requireOwnTab(source.content, heatMapTabName, dashboardTitles.heatMap, problems);
  if (!own) return [];
  if (own.kind === 'undrawn') return newMapEdits(own.tab.name, source, theme);
  if (own.kind === 'absent') {
    const size = { rows: source.current.frame.rows.length + 40, columns: codesOf(source).length + 12 };
    const position = afterReports(source.content) + 1;
    const add: WorkbookEdit = { kind: 'add-tab', tab: heatMapTabName, position, ...size };
    return [add, ...newMapEdits(heatMapTabName, source, theme)];
  }
  const { tab } = own;
  const found = locateHeatMap(tab, source.catalogue, problems);
  if (!found) return [];
  if (found.rows.length === 0 || found.toolColumns.size === 0) {
    problems.push({ kind: 'no-rows', tab: tab.name });
    return [];
  }
  const { current, columnOf } = source;
  const head = headEdits(tab, dashboardTitles.heatMap, current, columnOf);
  const grown = grownMap(movedDown(found, head.added), current, codesOf(source));
  const { place, room, hasGrown } = grown;
  const isCurrent = isMapLegendCurrent(tab, found.legend, current.legend);
  const whole = { ...place, legend: { ...place.legend, count: legendLines(current.legend) } };
  return [
    ...head.edits,
    ...room,
    ...(hasGrown ? mapLookEdits(source, place) : []),
    ...mapEdits(source, place),
    ...blankEdits(grown),
    ...(isCurrent ? [] : mapLegendEdits(tab.name, place.legend, current.legend)),
    paintMapEdit(whole, current.legend, theme),
  ];
}
