import { memoizeBy } from "./memo.ts";
import { type Drawing, rounded } from "./node.ts";

type Attributes = Record<string, string | number>;

/**
 * Mirrors drawings from left to right across a width in pixels. Words move to their mirrored places, but stay legible;
 * what is `upright`, such as a map, moves there unchanged. The same drawing gives the same value, so that what has not
 * changed need not be painted again.
 */
export const mirrored = (drawings: readonly Drawing[], width: number): readonly Drawing[] =>
  drawings.map((drawing) => turned(drawing, width));

/** A drawing in which every `x` becomes `width - x`. */
const turned: (drawing: Drawing, width: number) => Drawing = memoizeBy(
  (drawing: Drawing, width: number): Drawing => {
    if (drawing.upright) return moved(drawing, width - 2 * drawing.upright.left - drawing.upright.width);
    const { tag, attributes } = drawing;
    const turn = transformOf(attributes, width);
    // A group's transform mirrors its place, so that its content is mirrored about the group's own origin.
    const inside = attributes.transform === undefined ? width : 0;
    const own: Attributes = { ...attributes, ...shapes[tag]?.(attributes, inside), ...(turn && { transform: turn }) };
    if (tag === "path" || tag === "polygon" || tag === "polyline")
      own.transform = [turn ?? (width === 0 ? "" : `translate(${rounded(width)} 0)`), "scale(-1 1)"]
        .filter(Boolean)
        .join(" ");
    return { ...drawing, attributes: own, children: drawing.children.map((child) => turned(child, inside)) };
  },
  (width) => String(width),
);

/** The mirrored coordinates of each kind of element. */
const shapes: Readonly<Record<string, (attributes: Drawing["attributes"], width: number) => Attributes>> = {
  text: lettersOf,
  tspan: (attributes, width) => (attributes.x === undefined ? stepsOf(attributes) : lettersOf(attributes, width)),
  line: ({ x1 = 0, x2 = 0 }, width) => ({ x1: rounded(width - Number(x1)), x2: rounded(width - Number(x2)) }),
  circle: ({ cx = 0 }, width) => ({ cx: rounded(width - Number(cx)) }),
  ellipse: ({ cx = 0 }, width) => ({ cx: rounded(width - Number(cx)) }),
  rect: boxOf,
  image: boxOf,
};

function boxOf({ x = 0, width: wide = 0 }: Drawing["attributes"], width: number): Attributes {
  return { x: rounded(width - Number(x) - Number(wide)) };
}

/** Swaps the ends of a text: one that began at `x` ends at its mirrored place. */
function lettersOf(attributes: Drawing["attributes"], width: number): Attributes {
  const { x = 0, "text-anchor": anchor = "start" } = attributes;
  const other = anchor === "start" ? "end" : anchor === "end" ? "start" : anchor;
  return { x: rounded(width - Number(x)), "text-anchor": other, ...stepsOf(attributes) };
}

const stepsOf = ({ dx }: Drawing["attributes"]): Attributes => (dx === undefined ? {} : { dx: rounded(-Number(dx)) });

/** The transform of a mirrored element: it moves across from the other side, and turns the other way. */
function transformOf({ transform }: Drawing["attributes"], width: number): string | undefined {
  if (transform === undefined) return undefined;
  let isFirst = true;
  return String(transform).replace(
    /(translate|rotate)\(([-\d.e]+)((?:[ ,]+[-\d.e]+)*)\)/g,
    (_, how: string, first: string, rest: string) => {
      const from = how === "translate" && isFirst ? width : 0;
      isFirst = false;
      return `${how}(${rounded(from - Number(first))}${rest})`;
    },
  );
}

/** A drawing moved across by some pixels. */
const moved = (drawing: Drawing, by: number): Drawing => ({
  tag: "g",
  key: drawing.key,
  attributes: { transform: `translate(${rounded(by)} 0)` },
  children: [drawing],
});
