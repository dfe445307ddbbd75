import type { Command } from '../command';
import { texts } from '../texts';
import { UsageError } from '../usage-error';

/** `desk BOOK`: the sheet in a browser, which is not there yet. */
export const openDesk: Command = () => Promise.reject(new UsageError(texts.deskNotBuilt));
