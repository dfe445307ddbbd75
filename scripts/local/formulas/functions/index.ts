import type { FormulaFunction, FunctionTable } from '../engine/function';
import { arithmetic } from './arithmetic';
import { arrays } from './arrays';
import { conditionalTotals } from './conditional-totals';
import { counting } from './counting';
import { dateArithmetic } from './date-arithmetic';
import { dateParts } from './date-parts';
import { information } from './information';
import { lambdas } from './lambdas';
import { loans } from './loans';
import { logic } from './logic';
import { lookup } from './lookup';
import { numberBases } from './number-bases';
import { pairedStatistics } from './paired-statistics';
import { patterns } from './patterns';
import { places } from './places';
import { queries } from './query';
import { rounding } from './rounding';
import { sorting } from './sorting';
import { statistics } from './statistics';
import { subtotals } from './subtotal';
import { text } from './text';
import { textSearch } from './text-search';
import { trigonometry } from './trigonometry';
import { workDays } from './work-days';

const families: readonly FunctionTable[] = [
  arithmetic,
  arrays,
  conditionalTotals,
  counting,
  dateArithmetic,
  dateParts,
  information,
  lambdas,
  loans,
  logic,
  lookup,
  numberBases,
  pairedStatistics,
  patterns,
  places,
  queries,
  rounding,
  sorting,
  statistics,
  subtotals,
  text,
  textSearch,
  trigonometry,
  workDays,
];

const byName: ReadonlyMap<string, FormulaFunction> = new Map(families.flatMap((family) => Object.entries(family)));

/** @param name in capitals @returns the function, or undefined when it is not supported */
export function functionNamed(name: string): FormulaFunction | undefined {
  return byName.get(name);
}
