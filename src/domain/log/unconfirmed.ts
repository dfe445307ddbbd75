import type { CellSet } from '../model/follow-up';
import type { StatusMatrix } from '../model/matrix';
import type { RecordedState } from './recorded-state';

/**
 * @param recorded what the log knows; null where its registry cannot be read
 * @returns the cells that still hold the state they were brought along with, unconfirmed; null: nobody knows which
 */
export function unconfirmedCells({ report, rows }: StatusMatrix, recorded: RecordedState | null): CellSet | null {
  if (recorded === null) return null;
  const statuses = recorded.statuses.get(report);
  if (!statuses) return new Map();
  const found = rows.map(({ municipality, states }) => {
    const known = statuses.get(municipality);
    const codes = [...states].filter(([code, letter]) => {
      const status = known?.get(code);
      return status?.isCarried === true && status.text.toUpperCase() === letter;
    });
    return [municipality, new Set(codes.map(([code]) => code))] as const;
  });
  return new Map(found.filter(([, codes]) => codes.size > 0));
}
