import { type Drawing, node } from "../svg/node.ts";

/** The look of a rim around letters; `transform` is that of their text. */
interface Rim {
  key: string;
  stroke: string | number;
  width: string | number;
  transform?: string | number | undefined;
}

/** The rim around letters whose outline is `d`: a path filled and stroked in one colour, with round corners. */
export const rimPath = (d: string, { key, stroke, width, transform }: Rim): Drawing =>
  node("path", { key, d, fill: stroke, stroke, "stroke-width": width, "stroke-linejoin": "round", transform });

/** The letters of a text as one path. */
export const letterPath = (
  d: string,
  {
    key,
    fill,
    transform,
  }: { key: string; fill?: string | number | undefined; transform?: string | number | undefined },
): Drawing => node("path", { key, d, fill, transform });
