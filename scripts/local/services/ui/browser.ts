import { smallServiceCallKind } from '../call-kinds';
import { exception } from '../exception';
import { expose } from '../expose';
import type { Host } from '../host';
import type { AnswerQueue, Response } from './answers';
import { buttonSets, readQuestion, type Question } from './question';
import { someoneLooks } from './someone-looks';

/**
 * Browser, the older way to ask (https://developers.google.com/apps-script/reference/base/browser):
 * both answer with text, "cancel" for a closed box.
 * @param host the run
 * @param answers what a person answers, in order
 */
export function makeBrowser(host: Host, answers: AnswerQueue): object {
  const ask = (method: string, args: readonly unknown[], reply: (question: Question) => Response): Response => {
    if (!someoneLooks(host)) throw exception(`Cannot call ${method}() from this context.`);
    const question = readQuestion(method, args);
    const response = reply(question);
    host.output.alerts.push({ ...question, answer: response.text === '' ? response.button : response.text });
    return response;
  };
  const service = {
    Buttons: buttonSets,
    msgBox: (...args: unknown[]): string =>
      pressed(ask('Browser.msgBox', args, (question) => answers.forAlert(question))),
    inputBox: (...args: unknown[]): string => {
      const response = ask('Browser.inputBox', args, (question) => answers.forPrompt(question));
      return isRefusal(response.button) ? 'cancel' : response.text;
    },
  };
  return expose('Browser', service, host.calls, smallServiceCallKind);
}

/** "the lower case text of the button that is clicked by the user (or 'cancel' for the close button)" */
function pressed({ button }: Response): string {
  return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
}

function isRefusal(button: string): boolean {
  return button === 'CLOSE' || button === 'CANCEL' || button === 'NO';
}
