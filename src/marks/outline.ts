import { type Drawing, node } from "../svg/node.ts";

/** The outline of letters as the data of a path, and where it stands. */
export interface Outline {
  d: string;
  transform: string;
}

/** The look of a rim around letters. */
interface Rim {
  key: string;
  stroke: string | number;
  width: string | number;
}

/** The rim around letters: their outline filled and stroked in one colour, with round corners. */
export const rimPath = ({ d, transform }: Outline, { key, stroke, width }: Rim): Drawing =>
  node("path", { key, d, transform, fill: stroke, stroke, "stroke-width": width, "stroke-linejoin": "round" });

/** The letters of a text as one path. */
export const letterPath = (
  { d, transform }: Outline,
  { key, fill }: { key: string; fill?: string | number | undefined },
): Drawing => node("path", { key, d, transform, fill });
