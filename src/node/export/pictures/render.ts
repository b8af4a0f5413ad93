import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Deck } from "../../../deck/deck.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Drawing } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { exportFonts } from "../fonts.ts";

const require = createRequire(import.meta.url);

// A second build in the same process loads this module again, and finds the renderer that the first has started.
const started = (error: unknown) => {
  if (!String(error).includes("Already initialized")) throw error;
};

/** Renders drawings that need no style sheet. */
export interface Render {
  /** Renders a drawing as a PNG, `width` pixels wide. */
  (drawing: Drawing, width: number): Uint8Array;
  /** The box around what a drawing without text paints, in its own pixels; undefined if it paints nothing. */
  boxOf(drawing: Drawing): Box | undefined;
  /** Converts a drawing to an SVG with its text as outlines, for programs without its fonts. */
  outlined(drawing: Drawing): string;
}

type RenderedImage = ReturnType<InstanceType<typeof Resvg>["render"]>;

/** Starts the renderer, with the fonts of the deck. */
export async function renderer(deck: Deck): Promise<Render> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"))).catch(started);
  const font = { fontBuffers: [...(await exportFonts(deck))], defaultFontFamily: "IBM Plex Sans" };
  const rendered = <Result>(drawing: Drawing, width: number, read: (image: RenderedImage) => Result): Result => {
    const picture = new Resvg(serialize(drawing), { fitTo: { mode: "width", value: width }, font });
    const image = picture.render();
    try {
      return read(image);
    } finally {
      // Otherwise the garbage collector may free the image while the next is being drawn, which then fails.
      image.free();
      picture.free();
    }
  };
  const render = (drawing: Drawing, width: number) => rendered(drawing, width, (image) => image.asPng());
  const boxOf = (drawing: Drawing): Box | undefined => {
    const picture = new Resvg(serialize(drawing));
    const found = picture.getBBox();
    const box = found && { x: found.x, y: found.y, width: found.width, height: found.height };
    found?.free();
    picture.free();
    return box;
  };
  const outlined = (drawing: Drawing): string => {
    const picture = new Resvg(serialize(drawing), { font });
    try {
      return picture.toString();
    } finally {
      picture.free();
    }
  };
  return Object.assign(render, { boxOf, outlined });
}
