import type { BookModel } from '../../model/book';
import { packBook, unpackBook } from '../../model/book-text';

/** The book of a run, taken out of its text only when something asks for it: opening a sheet builds a menu and no more. */
export class KeptBook {
  private opened: BookModel | null = null;

  /** @param packed what `packBook` gave */
  constructor(private readonly packed: string) {}

  /** The one truth of the run: the same object at every call. */
  get model(): BookModel {
    this.opened ??= unpackBook(this.packed);
    return this.opened;
  }

  /** @returns the book as it is now, for `unpackBook` */
  text(): string {
    return this.opened === null ? this.packed : packBook(this.opened);
  }
}
