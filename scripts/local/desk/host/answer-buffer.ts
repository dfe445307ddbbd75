/** Letters that an answer may have. */
const longest = 100_000;

/** @returns memory that two threads share: a signal, how many letters follow, the letters */
export function answerBuffer(): SharedArrayBuffer {
  return new SharedArrayBuffer(8 + 2 * longest);
}

/** The thread of the host waits here, as a script does for an alert. @returns the answer, as JSON */
export function awaitAnswer(buffer: SharedArrayBuffer): string {
  const signal = new Int32Array(buffer, 0, 2);
  Atomics.wait(signal, 0, 0);
  const letters = new Uint16Array(buffer, 8, Atomics.load(signal, 1));
  const text = Array.from(letters, (letter) => String.fromCharCode(letter)).join('');
  Atomics.store(signal, 0, 0);
  return text;
}

/** Lets that thread go on. @throws RangeError where the answer has no room */
export function giveAnswer(buffer: SharedArrayBuffer, json: string): void {
  if (json.length > longest) throw new RangeError('answer too long');
  const signal = new Int32Array(buffer, 0, 2);
  const letters = new Uint16Array(buffer, 8);
  for (let at = 0; at < json.length; at += 1) letters[at] = json.charCodeAt(at);
  Atomics.store(signal, 1, json.length);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
