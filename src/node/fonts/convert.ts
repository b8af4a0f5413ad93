import type subsetFont from "subset-font";

/** The options with which a font is reduced to some of its letters. */
export type CutOptions = Parameters<typeof subsetFont>[2];

let last: Promise<unknown> = Promise.resolve();

/**
 * Waits for the conversion before, also if that failed: the unpacker of WOFF2 returns a view of its memory, which the
 * next call overwrites before it can be copied.
 */
function inTurn(convert: () => Promise<Buffer>): Promise<Buffer> {
  const made = last.then(convert, convert);
  last = made;
  return made;
}

/** A font, whole, as TrueType. */
export const unpacked = (font: Buffer): Promise<Buffer> =>
  inTurn(async () => {
    const { convert } = await import("fontverter");
    return convert(font, "truetype");
  });

/** A font reduced to the letters of a text. */
export const reduced = (font: Buffer, text: string, options: CutOptions): Promise<Buffer> =>
  inTurn(async () => {
    const { default: cut } = await import("subset-font");
    return cut(font, text, options);
  });
