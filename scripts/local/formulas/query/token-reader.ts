import { errors, fail, FormulaFailure } from '../engine/values';
import { type Token, tokensOf } from './tokens';

/** Walks over the pieces of a query. */
export class TokenReader {
  private place = 0;
  private readonly tokens: readonly Token[];

  constructor(text: string) {
    this.tokens = tokensOf(text);
  }

  get isAtEnd(): boolean {
    return this.place >= this.tokens.length;
  }

  /** Takes the next piece, whatever it is. @throws FormulaFailure #VALUE! at the end */
  next(): Token {
    return this.tokens[this.place++] ?? fail(errors.value);
  }

  /** @returns whether these words or signs came next; they are taken then */
  takes(...words: readonly string[]): boolean {
    const comes = words.every((word, ahead) => this.isWordAt(this.place + ahead, word));
    if (comes) this.place += words.length;
    return comes;
  }

  /** @throws FormulaFailure #VALUE! where something else comes */
  demand(...words: readonly string[]): void {
    if (!this.takes(...words)) fail(errors.value);
  }

  /** @returns the next piece where it is of that kind, taken then */
  takeKind(kind: Token['kind']): Token | null {
    return this.tokens[this.place]?.kind === kind ? this.next() : null;
  }

  /** @returns what `read` gives, again and again as long as commas come */
  list<Item>(read: () => Item): Item[] {
    const items = [read()];
    while (this.takes(',')) items.push(read());
    return items;
  }

  /** @returns what `read` gives, or null and back at the start where it fails */
  attempt<Item>(read: () => Item): Item | null {
    const start = this.place;
    try {
      return read();
    } catch (failure) {
      if (!(failure instanceof FormulaFailure)) throw failure;
      this.place = start;
      return null;
    }
  }

  private isWordAt(place: number, word: string): boolean {
    const token = this.tokens[place];
    return (token?.kind === 'word' || token?.kind === 'sign') && token.text.toLowerCase() === word;
  }
}
