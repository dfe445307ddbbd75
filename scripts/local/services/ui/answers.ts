import type { HostBridge, LiveAnswer, LiveQuestion } from '../../runtime/bridge';
import type { Question } from './question';

/** Captions under which a person knows the buttons. */
const captions: Readonly<Record<string, readonly string[]>> = {
  OK: ['ok', 'aceptar'],
  CANCEL: ['cancel', 'cancelar'],
  YES: ['yes', 'sí', 'si'],
  NO: ['no'],
  CLOSE: ['close', 'cerrar'],
};

/** What a person did with an alert or a prompt. */
export type Response = LiveAnswer;

const closed: Response = { button: 'CLOSE', text: '' };

/** The answers given beforehand (--answer), used up in order; and those of a person who looks, where there is one. */
export class AnswerQueue {
  private used = 0;

  constructor(
    private readonly answers: readonly string[],
    private readonly bridge: Pick<HostBridge, 'ask'> = {},
  ) {}

  /** @returns how many answers were used so far */
  get usedCount(): number {
    return this.used;
  }

  /**
   * An alert: an answer that is none of its buttons is kept for the next question, so that a mere
   * notice does not swallow what was meant for a prompt.
   * @returns CLOSE where no answer fits
   */
  forAlert(question: Question): Response {
    const buttons = buttonsOf(question);
    const button = buttonCalled(this.answers[this.used], buttons);
    if (button === null) return this.live('alert', question) ?? closed;
    this.used += 1;
    return { button, text: '' };
  }

  /**
   * A prompt: the name of one of its buttons presses it; any other text is typed, and confirmed
   * with the first button.
   * @returns CLOSE where no answer is left
   */
  forPrompt(question: Question): Response {
    const buttons = buttonsOf(question);
    const answer = this.answers[this.used];
    if (answer === undefined) return this.live('prompt', question) ?? closed;
    this.used += 1;
    const button = buttonCalled(answer, buttons);
    return button === null ? { button: buttons[0] ?? 'OK', text: answer } : { button, text: '' };
  }

  private live(kind: LiveQuestion['kind'], question: Question): Response | null {
    if (this.bridge.ask === undefined) return null;
    const { title, message } = question;
    const asked: LiveQuestion = { kind, title, message, buttons: buttonsOf(question) };
    return JSON.parse(this.bridge.ask(JSON.stringify(asked))) as LiveAnswer;
  }
}

function buttonsOf({ buttons }: Question): string[] {
  return buttons.split('_');
}

function buttonCalled(answer: string | undefined, buttons: readonly string[]): string | null {
  const said = answer?.trim().toLowerCase();
  const fits = (button: string): boolean => said !== undefined && (captions[button] ?? []).includes(said);
  return [...buttons, 'CLOSE'].find(fits) ?? null;
}
