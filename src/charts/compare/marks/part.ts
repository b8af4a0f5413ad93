import type { Box } from "../../../layout/boxes.ts";
import { type Drawing, group, svg } from "../../../svg/node.ts";

/** A chart in its place beside another, clipped to that place. */
export const part = (key: string, { x, y, width, height }: Box, marks: readonly Drawing[]): Drawing =>
  group({ key, transform: `translate(${x} ${y})` }, svg({ key: "chart", class: "part", width, height }, marks));
