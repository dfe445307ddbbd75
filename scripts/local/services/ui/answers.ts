/** Captions under which a person knows the buttons. */
const captions: Readonly<Record<string, readonly string[]>> = {
  OK: ['ok', 'aceptar'],
  CANCEL: ['cancel', 'cancelar'],
  YES: ['yes', 'sí', 'si'],
  NO: ['no'],
  CLOSE: ['close', 'cerrar'],
};

/** What a person did with an alert or a prompt. */
export interface Response {
  readonly button: string;
  readonly text: string;
}

const closed: Response = { button: 'CLOSE', text: '' };

/** The answers given beforehand (--answer), used up in order. */
export class AnswerQueue {
  private used = 0;

  constructor(private readonly answers: readonly string[]) {}

  /** @returns how many answers were used so far */
  get usedCount(): number {
    return this.used;
  }

  /**
   * An alert: an answer that is none of its buttons is kept for the next question, so that a mere
   * notice does not swallow what was meant for a prompt.
   * @param buttons names of its buttons, such as ['YES', 'NO']
   * @returns CLOSE where no answer fits
   */
  forAlert(buttons: readonly string[]): Response {
    const button = buttonCalled(this.answers[this.used], buttons);
    if (button === null) return closed;
    this.used += 1;
    return { button, text: '' };
  }

  /**
   * A prompt: the name of one of its buttons presses it; any other text is typed, and confirmed
   * with the first button.
   * @returns CLOSE where no answer is left
   */
  forPrompt(buttons: readonly string[]): Response {
    const answer = this.answers[this.used];
    if (answer === undefined) return closed;
    this.used += 1;
    const button = buttonCalled(answer, buttons);
    return button === null ? { button: buttons[0] ?? 'OK', text: answer } : { button, text: '' };
  }
}

function buttonCalled(answer: string | undefined, buttons: readonly string[]): string | null {
  const said = answer?.trim().toLowerCase();
  const fits = (button: string): boolean => said !== undefined && (captions[button] ?? []).includes(said);
  return [...buttons, 'CLOSE'].find(fits) ?? null;
}
