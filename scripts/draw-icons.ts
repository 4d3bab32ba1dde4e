import { mkdir, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/** Draws the extension's icon (a circle that a line of sight crosses) as PNG files. Run: `node scripts/draw-icons.ts`. */

const folder = new URL('../extension/public/icon/', import.meta.url);
const sizesPx = [16, 32, 48, 128];
/** Samples per pixel and axis. */
const samples = 8;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const background: Colour = [52, 81, 200, 255];
const foreground: Colour = [255, 255, 255, 255];
const outside: Colour = [52, 81, 200, 0];

await mkdir(folder, { recursive: true });
for (const sizePx of sizesPx) await writeFile(new URL(`${sizePx}.png`, folder), encodePng(sizePx, drawPixel));

/** Colour at a point of the unit square. */
function colourAt(x: number, y: number): Colour {
  if (!isInRoundedSquare(x, y, 0.22)) return outside;
  const distance = Math.hypot(x - 0.5, y - 0.5);
  const isRing = Math.abs(distance - 0.27) < 0.05;
  const isLine = Math.abs(y - 0.5) < 0.05 && Math.abs(x - 0.5) < 0.42 && (distance > 0.36 || distance < 0.12);
  return isRing || isLine ? foreground : background;
}

function isInRoundedSquare(x: number, y: number, radius: number): boolean {
  const beyond = (value: number): number => Math.max(0, Math.abs(value - 0.5) - (0.5 - radius));
  return Math.hypot(beyond(x), beyond(y)) <= radius;
}

function drawPixel(column: number, row: number, sizePx: number): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = (column + ((sample % samples) + 0.5) / samples) / sizePx;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / sizePx;
    colourAt(x, y).forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  return sum.map((part) => Math.round(part / (samples * samples)));
}

/** PNG, 8 bits per channel with alpha (ISO/IEC 15948). */
function encodePng(sizePx: number, pixel: (column: number, row: number, sizePx: number) => readonly number[]): Buffer {
  const rows = Array.from({ length: sizePx }, (_, row) => [
    0,
    ...Array.from({ length: sizePx }, (__, column) => pixel(column, row, sizePx)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(sizePx, 0);
  header.writeUInt32BE(sizePx, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
