import sharp from "sharp";
import { expect, test } from "vitest";
import { pictureOf } from "../../../src/node/doctor/picture.ts";

test("a picture is decoded to one colour for each pixel, in rows from the top, without its transparency", async () => {
  const channels = Buffer.from([10, 20, 30, 255, 40, 50, 60, 255, 255, 0, 255, 128, 0, 0, 1, 255]);
  const png = await sharp(channels, { raw: { width: 2, height: 2, channels: 4 } })
    .png()
    .toBuffer();
  const { width, height, pixels } = await pictureOf(png);
  expect([width, height]).toEqual([2, 2]);
  expect([...pixels]).toEqual([0x0a141e, 0x28323c, 0xff00ff, 0x000001]);
});

test("what is not a picture is refused", async () => {
  await expect(pictureOf(Buffer.from("no picture"))).rejects.toThrow("unsupported image format");
});
