import { utf8Bytes } from './utf8';

/** The little of TextEncoder that docx asks for. */
class Utf8Encoder {
  encode(text: string): Uint8Array {
    return utf8Bytes(text);
  }
}

/**
 * Does the work with a TextEncoder at hand, which docx expects and Apps Script lacks (platform.md §8). The global is
 * there only meanwhile, so that nobody else comes to rely on it.
 *
 * @returns what the work returns; what it throws goes through.
 */
export function withTextEncoder<T>(work: () => T): T {
  if ('TextEncoder' in globalThis) return work();
  Reflect.set(globalThis, 'TextEncoder', Utf8Encoder);
  try {
    return work();
  } finally {
    Reflect.deleteProperty(globalThis, 'TextEncoder');
  }
}
