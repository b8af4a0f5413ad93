import { type Drawing, node } from "../svg/node.ts";

interface Bar {
  /** Its name among its siblings, where it needs one. */
  key?: string;
  x?: number;
  y?: number;
  width: number;
  height: number;
  fill: string;
}

/** A filled rectangle, from the top left corner of what holds it where no other is given; sizes are in pixels. */
export const bar = (box: Bar): Drawing => node("rect", { ...box });
