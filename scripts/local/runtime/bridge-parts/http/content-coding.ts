import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

type Decoder = (data: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const inflateZlib: Decoder = promisify(inflate);
const inflateBare: Decoder = promisify(inflateRaw);
const gunzipData: Decoder = promisify(gunzip);

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzipData,
  'x-gzip': gunzipData,
  br: promisify(brotliDecompress) satisfies Decoder,
  // "deflate" means zlib's wrapping; some servers send it bare.
  deflate: (data, options) => inflateZlib(data, options).catch(() => inflateBare(data, options)),
};

/**
 * Undoes a response's Content-Encoding, last coding first.
 * @param body as received
 * @param encoding the header, such as "gzip" or "gzip, br"; codings that are not known stay
 * @param limit most bytes that the result may have; beyond, it rejects with ERR_BUFFER_TOO_LARGE
 * @returns the decoded body
 */
export async function decodeContent(body: Buffer, encoding: string, limit: number): Promise<Buffer> {
  if (body.length === 0) return body;
  const codings = encoding.toLowerCase().split(',').reverse();
  let decoded = body;
  for (const coding of codings) {
    const decoder = decoders[coding.trim()];
    if (decoder === undefined) continue;
    decoded = await decoder(decoded, { maxOutputLength: limit });
  }
  return decoded;
}
