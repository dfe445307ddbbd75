import { exception } from '../../exception';

/** FileIterator and FolderIterator: what a call found, one after the other. */
export class DriveIterator<Item> {
  private at = 0;

  /** @param items makers, so that nothing is made that is not asked for */
  constructor(private readonly items: readonly (() => Item)[]) {}

  hasNext(): boolean {
    return this.at < this.items.length;
  }

  next(): Item {
    const make = this.items[this.at++];
    if (make === undefined) throw exception('Cannot retrieve the next object: iterator has reached the end.');
    return make();
  }
}
