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

function adjustCell(cell: CellModel, tab: string, change: StructureChange): CellModel {
  const { formula, validation } = cell;
  return withCell(cell, {
    formula: formula === undefined ? undefined : adjustFormula(formula, tab, change),
    validation: validation && { ...validation, args: adjustArguments(validation.args, tab, change) },
  });
}

function adjustArguments(args: readonly RuleArgument[], tab: string, change: StructureChange): RuleArgument[] {
  return args.map((argument) => {
    if (argument.kind === 'range') return { ...argument, a1: adjustReference(argument.a1, tab, change) };
    if (argument.kind !== 'value' || typeof argument.value !== 'string' || !argument.value.startsWith('='))
      return argument;
    return { ...argument, value: adjustFormula(argument.value, tab, change) };
  });
}

/** A bare reference is adjusted as the formula that consists of it. */
function adjustReference(a1: string, tab: string, change: StructureChange): string {
  return adjustFormula(`=${a1}`, tab, change).slice(1);
}
