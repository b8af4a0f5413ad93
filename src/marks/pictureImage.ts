import type { Box } from "../layout/boxes.ts";
import { type Drawing, node } from "../svg/node.ts";

/** A picture from a file, by an address that holds the whole of it; sizes in pixels. */
export const pictureImage = (
  { left, top, width, height }: { left: number; top: number } & Pick<Box, "width" | "height">,
  href: string,
): Drawing => node("image", { key: "picture", x: left, y: top, width, height, href });
