import { memoizeLatest } from "./memo.ts";
import { type Drawing, node, rounded } from "./node.ts";

type Attributes = Drawing["attributes"];

/**
 * Merges rects, circles, lines and paths that look alike into one path for each look, in the order in which the looks
 * first appear. Groups are flattened; all other elements, such as text, are left out. Use it for marks that need no
 * key. A path inside a translated group may contain absolute `M` and `L` commands; all its other commands must be
 * relative.
 */
export function mergedAlike(drawings: readonly Drawing[]): readonly Drawing[] {
  const looks = new Map<string, { attributes: Attributes; shapes: string[] }>();
  eachPiece(drawings, ({ tag, attributes }, left, top) => {
    const outline = outlines[tag]?.(attributes, left, top);
    if (outline === undefined) return;
    const look = lookOf(attributes);
    const found = looks.get(look);
    if (found) found.shapes.push(outline);
    else looks.set(look, { attributes, shapes: [outline] });
  });
  return [...looks].map(([key, { attributes, shapes }]) =>
    node("path", { key, ...withoutShape(attributes), d: shapes.join("") }),
  );
}

/**
 * The text elements of some drawings, each in a single group translated to the text's position, instead of the groups
 * it was nested in: a browser lays text out anew if it moves within its group. The keys are those of the drawings, with
 * a number.
 */
export function wordsAlone(drawings: readonly Drawing[]): readonly Drawing[] {
  const words: Drawing[] = [];
  for (const drawing of drawings) {
    let count = 0;
    eachPiece([drawing], (piece, left, top) => {
      if (piece.tag !== "text") return;
      count += 1;
      const transform = `translate(${rounded(left)} ${rounded(top)})`;
      words.push(node("g", { key: `${drawing.key} ${count}`, transform }, piece));
    });
  }
  return words;
}

/** Visits every element without children, with how far its groups have translated it, in pixels. */
function eachPiece(
  drawings: readonly Drawing[],
  visit: (piece: Drawing, left: number, top: number) => void,
  left = 0,
  top = 0,
): void {
  for (const drawing of drawings) {
    const { attributes, children } = drawing;
    if (children.length === 0) {
      visit(drawing, left, top);
      continue;
    }
    const [, x = 0, y = 0] = translation.exec(String(attributes.transform ?? "")) ?? [];
    eachPiece(children, visit, left + Number(x), top + Number(y));
  }
}

const translation = /^translate\(([-\d.]+) ([-\d.]+)\)$/;

/** Attributes that say where a shape is and how large, not how it looks. */
const shape = new Set(["x", "y", "width", "height", "rx", "x1", "x2", "y1", "y2", "r", "cx", "cy", "d"]);

const withoutShape = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !shape.has(name)));

// A chart that is panned has the same elements in every frame.
const lookOf = memoizeLatest((attributes: Attributes): string => {
  let look = "";
  for (const name in attributes) if (!shape.has(name)) look += `${name} ${attributes[name]} `;
  return look;
});

const outlines: Readonly<Record<string, (at: Attributes, left: number, top: number) => string>> = {
  rect({ x = 0, y = 0, width = 0, height = 0, rx }, left, top) {
    const [from, high] = [at(x, left), at(y, top)];
    if (rx === undefined) return `M${from},${high}h${width}v${height}h${-width}Z`;
    const [across, down] = [Math.min(Number(rx), Number(width) / 2), Math.min(Number(rx), Number(height) / 2)];
    const corner = (dx: number, dy: number) =>
      `a${rounded(across)},${rounded(down)},0,0,1,${rounded(dx)},${rounded(dy)}`;
    const [h, v] = [rounded(Number(width) - 2 * across), rounded(Number(height) - 2 * down)];
    return (
      `M${rounded(from + across)},${high}h${h}${corner(across, down)}v${v}${corner(-across, down)}` +
      `h${-h}${corner(-across, -down)}v${-v}${corner(across, -down)}Z`
    );
  },
  circle({ cx = 0, cy = 0, r = 0 }, left, top) {
    const [across, arc] = [2 * Number(r), `a${r},${r},0,1,1,`];
    return `M${rounded(at(cx, left) - Number(r))},${at(cy, top)}${arc}${across},0${arc}${-across},0Z`;
  },
  line: ({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }, left, top) =>
    `M${at(x1, left)},${at(y1, top)}L${at(x2, left)},${at(y2, top)}`,
  path({ d = "" }, left, top) {
    if (left === 0 && top === 0) return String(d);
    return String(d).replace(place, (_, step, x, y) => `${step}${at(x, left)},${at(y, top)}`);
  },
};

const place = /([ML])([-\d.]+)[ ,]([-\d.]+)/g;

const at = (value: string | number, moved: number): number => rounded(Number(value) + moved);
