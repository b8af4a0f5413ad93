import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pictureOf } from "../../../src/node/doctor/picture.ts";

/** A PNG of rows that are filtered already, each preceded by the number of its filter. */
function png(width: number, rows: readonly (readonly number[])[], depth = 8): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name, "latin1"), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([depth, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

test("a picture is decoded with every filter that its rows may have", () => {
  const rows = [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 15, 15, 15],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  const { width, height, pixels } = pictureOf(png(2, rows));
  expect([width, height]).toEqual([2, 5]);
  const channels = [...pixels].map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  expect(channels).toEqual([
    [10, 20, 30],
    [40, 50, 60],
    [10, 20, 30],
    [40, 50, 60],
    [10, 20, 30],
    [40, 50, 60],
    [10, 20, 30],
    [40, 50, 60],
    [10, 20, 30],
    [40, 50, 60],
  ]);
});

test("a picture of another kind throws a TypeError", () => {
  expect(() => pictureOf(png(1, [[0, 1, 1, 1]], 16))).toThrow(/unsupported picture: depth 16/);
});
