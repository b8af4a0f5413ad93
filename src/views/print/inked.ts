import type { Drawing } from "../../marks/drawing.ts";
import { dashesOf } from "./dashes.ts";
import { inEighths } from "./eighths.ts";

/**
 * The same drawing in the fewest strokes of the pen. The browser writes into a PDF a circle as thirty-two curves, and
 * every dash of a line as the outline of it: here a circle is four curves, and a dashed line as many short ones. What
 * is filled, or has no straight lines, keeps its dashes as they are. Points of other paths are moved by less than a
 * tenth of a pixel, to where they are short to write. `fill` is the one handed down.
 */
export function inked(drawing: Drawing, fill = "black"): Drawing {
  const own = String(drawing.attributes.fill ?? fill);
  const pen = drawing.tag === "circle" ? round(drawing) : short(open(drawing, own));
  return pen.children.length === 0 ? pen : { ...pen, children: pen.children.map((child) => inked(child, own)) };
}

/** How far the handles of a quarter of a circle reach, in radii: it is then nowhere off by more than 0.03 % of one. */
const reach = 0.5523;

function round(circle: Drawing): Drawing {
  const { cx = 0, cy = 0, r = 0, ...rest } = circle.attributes;
  const [x, y, far] = [cx, cy, r].map(Number) as [number, number, number];
  const near = far * reach;
  const at = (right: number, down: number) => `${hundredth(x + right)},${hundredth(y + down)}`;
  const quarters = [
    [at(far, near), at(near, far), at(0, far)],
    [at(-near, far), at(-far, near), at(-far, 0)],
    [at(-far, -near), at(-near, -far), at(0, -far)],
    [at(near, -far), at(far, -near), at(far, 0)],
  ];
  const d = `M${at(far, 0)}${quarters.map((quarter) => `C${quarter.join(" ")}`).join("")}Z`;
  return { ...circle, tag: "path", attributes: { ...rest, d } };
}

const hundredth = (pixels: number): number => Math.round(pixels * 100) / 100;

/** A line in dashes as its dashes, where it is one of straight pieces and nothing fills it. */
function open(drawing: Drawing, fill: string): Drawing {
  const { tag, attributes } = drawing;
  const { "stroke-dasharray": pattern, x1 = 0, y1 = 0, x2 = 0, y2 = 0, d, ...rest } = attributes;
  const along = tag === "line" ? `M${x1},${y1}L${x2},${y2}` : tag === "path" && fill === "none" ? d : undefined;
  const drawn =
    pattern !== undefined && along !== undefined && !("stroke-dashoffset" in rest)
      ? dashesOf(
          String(along),
          String(pattern)
            .split(/[\s,]+/)
            .map(Number),
        )
      : undefined;
  return drawn ? { ...drawing, tag: "path", attributes: { ...rest, d: drawn } } : drawing;
}

/** A path with its points where they are short to write. */
function short(drawing: Drawing): Drawing {
  const { tag, attributes } = drawing;
  if (tag !== "path" || attributes.d === undefined) return drawing;
  return { ...drawing, attributes: { ...attributes, d: inEighths(String(attributes.d)) } };
}
