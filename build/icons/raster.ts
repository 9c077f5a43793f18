import { crc32, deflateSync } from 'node:zlib';
import { canvas, covers, sign } from './shapes.ts';

/** RGBA bytes, row by row from the top. */
export interface Raster {
  readonly size: number;
  readonly pixels: Buffer;
}

const samplesPerSide = 8;

export function draw(size: number): Raster {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(x, y, canvas / size), (y * size + x) * 4);
  }
  return { size, pixels };
}

/** Mean of the points inside one pixel, weighted by what covers them. */
function pixel(column: number, row: number, scale: number): [number, number, number, number] {
  let [red, green, blue, hits] = [0, 0, 0, 0];
  for (let sample = 0; sample < samplesPerSide ** 2; sample++) {
    const x = (column + ((sample % samplesPerSide) + 0.5) / samplesPerSide) * scale;
    const y = (row + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide) * scale;
    const top = sign.findLast(({ shape }) => covers(shape, x, y));
    if (top === undefined) continue;
    red += top.colour[0];
    green += top.colour[1];
    blue += top.colour[2];
    hits += 1;
  }
  if (hits === 0) return [0, 0, 0, 0];
  const alpha = (255 * hits) / samplesPerSide ** 2;
  return [Math.round(red / hits), Math.round(green / hits), Math.round(blue / hits), Math.round(alpha)];
}

export function png({ size, pixels }: Raster): Buffer {
  const lines = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) pixels.copy(lines, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND'),
  ]);
}

function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A Windows icon: bitmaps for the small sizes, which the installer's tool insists on, a PNG for 256. */
export function ico(rasters: readonly Raster[]): Buffer {
  const images = rasters.map((raster) => (raster.size >= 256 ? png(raster) : bitmap(raster)));
  const directory = Buffer.alloc(6 + 16 * rasters.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(rasters.length, 4);
  let offset = directory.length;
  rasters.forEach(({ size }, index) => {
    const length = images[index]?.length ?? 0;
    const at = 6 + 16 * index;
    directory.set([size % 256, size % 256, 0, 0], at);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([directory, ...images]);
}

/** A device-independent bitmap as icons hold it: twice the height for the mask, rows from below, blue first. */
function bitmap({ size, pixels }: Raster): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray((y * size + x) * 4);
      colours.set([blue, green, red, alpha], ((size - 1 - y) * size + x) * 4);
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, colours, mask]);
}
