import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type ICommandInfo,
  type Workbook,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalTexts from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import { IEditorBridgeService, SheetsSelectionsService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/es-ES';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/es-ES';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { SheetModel } from '../../../model/book';
import type { DeskResult } from '../../protocol';
import { a1Of, personEdit, type Block, type ChangedCells } from './person-edit';
import { cellData } from './cell-data';
import { cellAt, cellsOf } from './cells-of';
import { noteData } from './notes';
import { extras, sheetKey, workbookData } from './workbook-data';

/** What a person did in the grid. */
export interface GridListener {
  readonly edited: (edit: NonNullable<ReturnType<typeof personEdit>>) => void;
  /** The host has nothing for it, so that it is not done. */
  readonly refused: () => void;
  readonly turnedTo: (sheet: SheetModel) => void;
}

const setValues = 'sheet.mutation.set-range-values';

/** Commands that change more than the contents of cells, which the host would not hear of. */
const refusedCommands =
  /^(?:sheet|note|conditional-formatting|data-validation)\.command\.(?:insert|remove|delete|add|copy-sheet|copy-worksheet|move-range|move-rows|move-cols|set-(?:style|border|worksheet|tab|frozen|row|col|range-(?:bold|italic|underline|stroke|fontsize|font|text|background))|set-(?:bold|italic|underline|stroke|font|text|background|horizontal|vertical)|cancel-frozen|update|numfmt)/;

interface MutationParams {
  readonly subUnitId: string;
  readonly cellValue?: ChangedCells;
}

/** The book in the spreadsheet component: it shows what the host says, and tells what a person does. */
export class Grid {
  private readonly univer: Univer;
  private sheets: readonly SheetModel[] = [];
  private unitId = '';
  private version = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly name: string,
    private readonly listener: GridListener,
  ) {
    this.univer = new Univer({
      theme: defaultTheme,
      locale: LocaleType.ES_ES,
      locales: { [LocaleType.ES_ES]: mergeLocales(coreTexts, conditionalTexts, validationTexts, noteTexts) },
      logLevel: LogLevel.ERROR,
    });
    this.register();
    this.watch();
  }

  /** The range that is selected, with its tab. */
  get selection(): string {
    const active = this.activeSheet;
    const range = this.univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (active === undefined) return '';
    const { startRow = 0, startColumn = 0, endRow = startRow, endColumn = startColumn } = range ?? {};
    return a1Of(active.name, { top: startRow, left: startColumn, bottom: endRow, right: endColumn });
  }

  get activeSheet(): SheetModel | undefined {
    const id = this.workbook?.getActiveSheet()?.getSheetId();
    return this.sheets.find((sheet) => sheetKey(sheet) === id);
  }

  /**
   * Shows what the host says now.
   * @param typed cells that a person changed meanwhile: they are shown as the host has them, whatever they show
   */
  apply({ changed, order }: DeskResult, typed: (Block & { readonly sheetId: number }) | null = null): void {
    const news = new Map(changed.map((sheet) => [sheet.id, sheet]));
    const before = this.sheets;
    const known = new Map(before.map((sheet) => [sheet.id, sheet]));
    this.sheets = order.flatMap((id) => news.get(id) ?? known.get(id) ?? []);
    const isSameFrame = this.unitId !== '' && frameOf(before) === frameOf(this.sheets);
    if (!isSameFrame) this.rebuild();
    else
      this.sheets.forEach((sheet) => {
        this.update(known.get(sheet.id), sheet, typed?.sheetId === sheet.id ? typed : null);
      });
  }

  /** Shows cells as the host has them, where what a person did there was refused. */
  putBack(block: Block & { readonly sheetId: number }): void {
    const sheet = this.sheets.find(({ id }) => id === block.sheetId);
    if (sheet) this.update(sheet, sheet, block);
  }

  private get workbook(): Workbook | null {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    return instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private register(): void {
    const presets = [
      UniverSheetsCorePreset({
        container: this.container,
        header: false,
        toolbar: false,
        contextMenu: false,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
    ];
    for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
  }

  private watch(): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((info) => {
      if (info.type !== CommandType.MUTATION && refusedCommands.test(info.id)) {
        this.listener.refused();
        throw new CustomCommandExecutionError('not at the desk');
      }
    });
    commands.onCommandExecuted((info, options) => {
      if (info.id === 'sheet.operation.set-worksheet-active' && this.activeSheet)
        this.listener.turnedTo(this.activeSheet);
      if (info.id === setValues && options?.fromCollab !== true && options?.onlyLocal !== true) this.hear(info);
    });
  }

  private hear({ params }: Readonly<ICommandInfo>): void {
    const { subUnitId, cellValue } = params as MutationParams;
    const sheet = this.sheets.find((each) => sheetKey(each) === subUnitId);
    const edit = sheet && cellValue ? personEdit(sheet, cellValue) : null;
    if (edit !== null) this.listener.edited(edit);
  }

  /** An open editor is waited for: what is being typed is not to be lost. */
  private rebuild(): void {
    if (this.unitId !== '' && this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible) {
      setTimeout(() => {
        this.rebuild();
      }, 300);
      return;
    }
    const kept = this.unitId === '' ? null : this.leave();
    this.version += 1;
    this.unitId = `libro-${this.version}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(this.unitId, this.name, this.sheets));
    if (kept && this.sheets.some((sheet) => sheetKey(sheet) === kept.sheet)) this.turnTo(kept.sheet, kept.selections);
  }

  /** Takes the book away. @returns where the person was in it */
  private leave(): { readonly sheet: string; readonly selections: readonly object[] } {
    const injector = this.univer.__getInjector();
    const sheet = this.workbook?.getActiveSheet()?.getSheetId() ?? '';
    const selections = injector.get(SheetsSelectionsService).getCurrentSelections();
    injector.get(IUniverInstanceService).disposeUnit(this.unitId);
    return { sheet, selections };
  }

  /** Where the person was before the book was built anew. */
  private turnTo(subUnitId: string, selections: readonly object[]): void {
    this.execute('sheet.operation.set-worksheet-active', { subUnitId });
    // The component selects by itself once it has drawn.
    setTimeout(() => {
      this.execute('sheet.operation.set-selections', { subUnitId, selections, reveal: true });
    }, 300);
  }

  private update(before: SheetModel | undefined, after: SheetModel, typed: Block | null): void {
    if (before === after && typed === null) return;
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const { row, column } of placesOf(before, after, typed)) {
      const [one, other] = [before && cellAt(before, row, column), cellAt(after, row, column)];
      const isTyped = typed !== null && isWithin(typed, row, column);
      if (isTyped || JSON.stringify(one) !== JSON.stringify(other)) (cellValue[row] ??= {})[column] = cellData(other);
      if (one?.note !== other.note) this.updateNote(sheetKey(after), row, column, other.note);
    }
    if (Object.keys(cellValue).length > 0) this.execute(setValues, { subUnitId: sheetKey(after), cellValue });
  }

  private updateNote(sheetId: string, row: number, column: number, note: string | undefined): void {
    const place = { sheetId, row, col: column, silent: true };
    if (note === undefined) this.execute('sheet.mutation.remove-note', place);
    else this.execute('sheet.mutation.update-note', { ...place, note: noteData(row, column, note) });
  }

  private execute(id: string, params: object): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, { fromCollab: true });
  }
}

function isWithin({ top, left, bottom, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function placesOf(before: SheetModel | undefined, after: SheetModel, typed: Block | null) {
  const places = [...(before ? cellsOf(before) : []), ...cellsOf(after)];
  if (typed === null) return places;
  const rows = Array.from({ length: typed.bottom - typed.top + 1 }, (_, down) => typed.top + down);
  const columns = Array.from({ length: typed.right - typed.left + 1 }, (_, across) => typed.left + across);
  return [...places, ...rows.flatMap((row) => columns.map((column) => ({ row, column })))];
}

/** Everything of the tabs but what their cells hold, say and look like: where it is the same, cells alone are set anew. */
function frameOf(sheets: readonly SheetModel[]): string {
  const frames = sheets.map((sheet) => ({ ...sheet, cells: null, charts: null }));
  const rules = { ...extras(sheets), SHEET_NOTE_PLUGIN: null };
  return JSON.stringify([frames, rules]);
}
