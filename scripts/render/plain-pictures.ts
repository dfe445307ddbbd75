import { zlibSync } from 'fflate';

/** A PNG of one plain colour. */
export function plainPng(width: number, height: number, grey = 120): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, grey)]);
  const pixels = zlibSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]),
  );
}

/** CRC-32 as PNG wants it (ISO 3309); Node's own is younger than the oldest Node that the project takes. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Sides of pictures: wide, tall, small, and broader than any page. */
const SIDES = [
  [800, 600],
  [600, 900],
  [64, 48],
  [2400, 300],
] as const;

/** A plain picture, and how the name of its file ends. */
interface PlainPicture {
  readonly extension: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

/** @returns that many pictures, a JPEG after every two PNG, so that both come in each of the four shapes */
export function plainPictures(count: number): PlainPicture[] {
  return Array.from({ length: count }, (_, at) => {
    const [width, height] = SIDES[at % SIDES.length] ?? SIDES[0];
    return at % 3 === 1
      ? { extension: 'jpg', bytes: plainJpeg(width, height) }
      : { extension: 'png', bytes: plainPng(width, height, 60 + at * 4) };
  });
}

/** A JPEG of the middle grey, of one component: every block of it says "nothing new", which takes two bits. */
function plainJpeg(width: number, height: number): Uint8Array {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const one = [1, ...Array.from({ length: 15 }, () => 0), 0];
  const sides = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 16)]),
    ...segment(0xc0, [8, ...sides, 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...one]),
    ...segment(0xc4, [0x10, ...one]),
    ...segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    ...Array.from({ length: Math.floor(blocks / 4) }, () => 0),
    ...(blocks % 4 === 0 ? [] : [0xff >> ((blocks % 4) * 2)]),
    ...[0xff, 0xd9],
  ]);
}

function segment(marker: number, data: readonly number[]): number[] {
  const length = data.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...data];
}
