import type { LiveQuestion } from '../../runtime/bridge';
import { api } from './api';
import { byId, saying } from './element';
import { pageTexts } from './texts';

const dialog = byId('question', HTMLDialogElement);
const text = byId('question-text', HTMLInputElement);

/** An alert or a prompt: the script waits until one of its buttons is pressed, or it is closed. */
export function ask(id: number, question: LiveQuestion): void {
  byId('question-title', HTMLElement).textContent = question.title;
  byId('question-message', HTMLElement).textContent = question.message;
  byId('question-line', HTMLElement).hidden = question.kind !== 'prompt';
  text.value = '';
  byId('question-buttons', HTMLElement).replaceChildren(...question.buttons.map(buttonOf));
  dialog.onclose = () => {
    const button = dialog.returnValue === '' ? 'CLOSE' : dialog.returnValue;
    void api.answer({ id, button, text: question.kind === 'prompt' ? text.value : '' });
  };
  dialog.returnValue = '';
  if (!dialog.open) dialog.showModal();
  if (question.kind === 'prompt') text.focus();
}

/** Somebody answered it elsewhere. */
export function forgetQuestion(): void {
  dialog.onclose = null;
  dialog.close();
}

/** The first one is what Enter presses. */
function buttonOf(name: string): HTMLButtonElement {
  const button = saying('button', pageTexts.buttons[name] ?? name);
  button.value = name;
  return button;
}
