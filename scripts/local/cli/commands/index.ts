import type { Command } from '../command';
import { openDesk } from './desk';
import { editBook } from './edit';
import { execScript } from './exec';
import { getPage } from './get';
import { showMenu } from './menu';
import { newBook } from './new';
import { runItem } from './run';
import { tickClock } from './tick';

/** Every command of contract 2, by its name. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['new', newBook],
  ['menu', showMenu],
  ['run', runItem],
  ['exec', execScript],
  ['tick', tickClock],
  ['edit', editBook],
  ['get', getPage],
  ['desk', openDesk],
]);
