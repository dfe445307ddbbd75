import type { MunicipalityMatch } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import type { CellProblem } from '../problems';

/** @returns what is wrong with a cell whose name is that of several municipalities */
export function ambiguous({
  name,
  municipalities,
}: Extract<MunicipalityMatch<Municipality>, { kind: 'duplicate' }>): CellProblem {
  return { kind: 'ambiguous-municipality', found: name, choices: municipalities.map((each) => each.name) };
}
