import type { BookModel, CellModel, RuleArgument, SheetModel } from '../../../model/book';
import { adjustFormula, type StructureChange } from '../../../formulas';
import { withCell } from '../book-access';

/**
 * Rewrites every reference of a book after a change of its structure: in formulas, in the
 * arguments of validations and conditional formats, in the sources of charts.
 * @param book changed
 * @param change what happened to which tab
 */
export function adjustReferences(book: BookModel, change: StructureChange): void {
  for (const sheet of book.sheets) {
    adjustCells(sheet, change);
    sheet.conditionalRules = sheet.conditionalRules.map((rule) =>
      rule.boolean
        ? { ...rule, boolean: { ...rule.boolean, args: adjustArguments(rule.boolean.args, sheet.name, change) } }
        : rule,
    );
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((a1) => adjustReference(a1, sheet.name, change)),
    }));
  }
}

function adjustCells(sheet: SheetModel, change: StructureChange): void {
  for (const line of sheet.cells)
    line?.forEach((cell, column) => {
      if (cell?.formula !== undefined || cell?.validation) line[column] = adjustCell(cell, sheet.name, change);
    });
}

/** @returns the cell itself where nothing of it points at what changed */
function adjustCell(cell: CellModel, tab: string, change: StructureChange): CellModel {
  const formula = cell.formula === undefined ? undefined : adjustFormula(cell.formula, tab, change);
  const args = cell.validation && adjustArguments(cell.validation.args, tab, change);
  if (formula === cell.formula && args === cell.validation?.args) return cell;
  return withCell(cell, { formula, validation: cell.validation && args && { ...cell.validation, args } });
}

/** @returns the arguments themselves where none is another */
function adjustArguments(args: readonly RuleArgument[], tab: string, change: StructureChange): readonly RuleArgument[] {
  const adjusted = args.map((argument) => adjustArgument(argument, tab, change));
  return adjusted.some((argument, index) => argument !== args[index]) ? adjusted : args;
}

function adjustArgument(argument: RuleArgument, tab: string, change: StructureChange): RuleArgument {
  if (argument.kind === 'range') {
    const a1 = adjustReference(argument.a1, tab, change);
    return a1 === argument.a1 ? argument : { ...argument, a1 };
  }
  if (argument.kind !== 'value' || typeof argument.value !== 'string' || !argument.value.startsWith('='))
    return argument;
  const value = adjustFormula(argument.value, tab, change);
  return value === argument.value ? argument : { ...argument, value };
}

/** A bare reference is adjusted as the formula that consists of it. */
function adjustReference(a1: string, tab: string, change: StructureChange): string {
  return adjustFormula(`=${a1}`, tab, change).slice(1);
}
