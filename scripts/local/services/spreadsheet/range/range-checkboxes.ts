import type { CellModel, CellValue, RuleArgument, ValidationModel } from '../../../model/book';
import { withCell } from '../book-access';
import { enterValue, textOf } from '../cells/enter-cell';
import { RangeFormulas } from './range-formulas';

/** The values that stand for checked and unchecked; both absent means TRUE and FALSE. */
interface CheckboxValues {
  readonly checked: CellValue;
  readonly unchecked: CellValue;
}

/** Check boxes: a validation of kind CHECKBOX and one of its two values. */
export class RangeCheckboxes extends RangeFormulas {
  /** Puts an unchecked box in each cell, with the given values or TRUE and FALSE. */
  insertCheckboxes(...values: unknown[]): this {
    const validation = checkboxRule(values);
    const { unchecked } = checkboxValues(validation);
    this._update(
      (cell) => withCell({ ...enterValue(cell, unchecked, this._entryContext()), value: unchecked }, { validation }),
      'values',
    );
    return this;
  }

  /** Takes boxes away, and with them the values that stood for their state. */
  removeCheckboxes(): this {
    this._update((cell) => {
      const { validation } = cell;
      if (validation?.criteria !== 'CHECKBOX') return cell;
      const bare = withCell(cell, { validation: undefined });
      return stateOf(cell, validation) === null ? bare : withCell(bare, { value: null, formula: undefined });
    }, 'values');
    return this;
  }

  check(): this {
    return this._tick('checked');
  }

  uncheck(): this {
    return this._tick('unchecked');
  }

  /** @returns null where some are checked and some not, or a cell has no box */
  isChecked(): boolean | null {
    const states = this._values((cell) => (cell.validation ? stateOf(cell, cell.validation) : null)).flat();
    if (states.every((state) => state === 'checked')) return true;
    return states.every((state) => state === 'unchecked') ? false : null;
  }

  /** Cells that hold neither of their box's values are left alone, as documented. */
  private _tick(state: keyof CheckboxValues): this {
    this._update((cell) => {
      if (!cell.validation || stateOf(cell, cell.validation) === null) return cell;
      return withCell(cell, { value: checkboxValues(cell.validation)[state], formula: undefined });
    }, 'values');
    return this;
  }
}

function checkboxRule(values: readonly unknown[]): ValidationModel {
  return { criteria: 'CHECKBOX', args: values.map(argument), allowInvalid: false };
}

function argument(value: unknown): RuleArgument {
  const kept = typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
  return { kind: 'value', value: kept };
}

function checkboxValues(rule: ValidationModel): CheckboxValues {
  const [checked, unchecked] = rule.args.map((one) => (one.kind === 'value' ? one.value : null));
  if (checked === undefined) return { checked: true, unchecked: false };
  // One custom value only: unchecked is the empty cell (reference: Range.insertCheckboxes).
  return { checked, unchecked: unchecked ?? null };
}

function stateOf(cell: CellModel, rule: ValidationModel): keyof CheckboxValues | null {
  if (rule.criteria !== 'CHECKBOX') return null;
  const { checked, unchecked } = checkboxValues(rule);
  if (cell.value === checked) return 'checked';
  return cell.value === unchecked || (cell.value === null && unchecked === false) ? 'unchecked' : null;
}
