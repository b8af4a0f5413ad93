import { inflateSync } from "node:zlib";

/** A decoded screenshot. */
export interface Picture {
  width: number;
  height: number;
  /** The colours of its pixels in rows from the top, each as 0xrrggbb. */
  pixels: Uint32Array;
}

/**
 * Decodes a PNG as Chromium writes its screenshots: eight bits, three or four channels, not interlaced (PNG
 * specification, third edition, sections 7 and 9). Throws a TypeError for any other PNG.
 */
export function pictureOf(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  const channels = kind === 6 ? 4 : 3;
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced)
    throw new TypeError(`unsupported picture: depth ${depth}, kind ${kind}`);
  const rows = inflateSync(dataOf(png));
  const stride = width * channels;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const row = rows.subarray(from + 1, from + 1 + stride);
    unfilter(rows[from] ?? 0, row, above, channels);
    for (let x = 0, at = 0; x < width; x += 1, at += channels)
      pixels[y * width + x] = ((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0);
    above = row;
  }
  return { width, height, pixels };
}

/** The compressed image data of all IDAT chunks. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/**
 * Reverses the filter of a row in place. A filter makes a row easier to compress by storing differences from the bytes
 * to the left and above.
 */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, channels: number): void {
  if (filter === 1) {
    for (let x = channels; x < row.length; x += 1) row[x] = (row[x] ?? 0) + (row[x - channels] ?? 0);
  } else if (filter === 2) {
    for (let x = 0; x < row.length; x += 1) row[x] = (row[x] ?? 0) + (above[x] ?? 0);
  } else if (filter > 2) {
    for (let x = 0; x < row.length; x += 1) {
      const left = x < channels ? 0 : (row[x - channels] ?? 0);
      const corner = x < channels ? 0 : (above[x - channels] ?? 0);
      const up = above[x] ?? 0;
      row[x] = (row[x] ?? 0) + (filter === 3 ? (left + up) >> 1 : predicted(left, up, corner));
    }
  }
}

/** The Paeth predictor (A. Paeth, 1991): of three neighbouring bytes, the one nearest to left + above - corner. */
function predicted(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
