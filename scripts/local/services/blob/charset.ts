import { exception } from '../exception';

/**
 * Encodes or decodes in a charset that a script named. What the other side throws for one it does
 * not know is no error of the script's own realm, so it is worded again here.
 * @param charset as the script gave it
 * @param convert what to do
 * @returns what it gives; throws "Invalid argument: charset" naming it
 */
export function inCharset<T>(charset: string, convert: () => T): T {
  try {
    return convert();
  } catch {
    throw exception(`Invalid argument: charset ${charset}`);
  }
}
