/** @returns the SHA-256 of a text in UTF-8, in hexadecimal */
export function sha256(text: string): string {
  return hexadecimal(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));
}

/** @returns Apps Script's signed bytes in hexadecimal */
export function hexadecimal(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
