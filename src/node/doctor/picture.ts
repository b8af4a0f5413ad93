import sharp from "sharp";

/** A decoded screenshot. */
export interface Picture {
  width: number;
  height: number;
  /** The colours of its pixels in rows from the top, each as 0xrrggbb. */
  pixels: Uint32Array;
}

/** Decodes a picture without its transparency. Rejects with an Error if it is none. */
export async function pictureOf(file: Buffer): Promise<Picture> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint32Array(info.width * info.height);
  for (let nth = 0, at = 0; nth < pixels.length; nth += 1, at += 3)
    pixels[nth] = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  return { width: info.width, height: info.height, pixels };
}
