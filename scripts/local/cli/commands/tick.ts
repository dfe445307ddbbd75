import { fireDue, fireUntilIdle, type TickResult } from '../../runtime/triggers/tick';
import { resultOf, withWorkspace, type Command } from '../command';
import { existingBook, operandsOf } from '../operands';
import { texts } from '../texts';

/** `tick BOOK [--until-idle]`: fires the clock triggers that are due. */
export const tickClock: Command = async (options) => {
  const [book = ''] = operandsOf(options, [texts.operands.book]);
  const request = { options, bookFile: existingBook(book), keepsFinished: true };
  return withWorkspace(request, (workspace) => {
    const fired = options.untilIdle ? fireUntilIdle(workspace.session) : fireDue(workspace.session);
    const result = resultOf(workspace, linesOf(fired));
    return { ...result, report: { ...result.report, result: { fired: fired.fired, capped: fired.isCapped } } };
  });
};

function linesOf({ fired, isCapped, failed }: TickResult): string[] {
  if (failed !== null) return [texts.tickFired(fired), texts.tickFailed(failed.handler)];
  if (isCapped) return [texts.tickCapped(fired)];
  return [fired === 0 ? texts.tickNothing : texts.tickFired(fired)];
}
