import { smallServiceCallKind } from '../call-kinds';
import { exception } from '../exception';
import { expose } from '../expose';
import type { Host } from '../host';
import type { AnswerQueue } from './answers';
import { Ui } from './ui';

/**
 * @param host the run
 * @param answers what a person answers, in order
 * @returns what SpreadsheetApp.getUi() calls: the Ui, or the live error where nobody looks at the sheet
 */
export function makeUi(host: Host, answers: AnswerQueue): () => object {
  const ui = expose('Ui', new Ui(host, answers), host.calls, smallServiceCallKind);
  return () => {
    if (!someoneLooks(host)) throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return ui;
  };
}

/** Web apps and clock triggers run without an open sheet (platform.md §4). */
function someoneLooks({ input }: Host): boolean {
  return input.context !== 'web-app' && input.triggerEvent !== 'CLOCK';
}
