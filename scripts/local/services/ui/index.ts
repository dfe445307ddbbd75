import { smallServiceCallKind } from '../call-kinds';
import { exception } from '../exception';
import { expose } from '../expose';
import type { Host } from '../host';
import type { AnswerQueue } from './answers';
import { someoneLooks } from './someone-looks';
import { Ui } from './ui';

export { makeBrowser } from './browser';

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
