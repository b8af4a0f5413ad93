import { type Drawing, draw } from "./drawing.ts";

/**
 * Rects, lines and paths as few paths: one for all that look alike, in the order in which the first of each comes.
 * What lies in groups is taken out of them; anything else is left out. For ink that no key has to follow.
 */
export function mergedAlike(drawings: readonly Drawing[]): readonly Drawing[] {
  const looks = new Map<string, { attributes: Drawing["attributes"]; shapes: string[] }>();
  const collect = ({ tag, attributes, children }: Drawing) => {
    const outline = outlines[tag]?.(attributes);
    if (outline !== undefined) {
      let look = "";
      for (const name in attributes) if (!shape.has(name)) look += `${name} ${attributes[name]} `;
      const found = looks.get(look);
      if (found) found.shapes.push(outline);
      else looks.set(look, { attributes, shapes: [outline] });
    }
    children.forEach(collect);
  };
  drawings.forEach(collect);
  return [...looks].map(([key, { attributes, shapes }]) =>
    draw("path", { key, ...lookOf(attributes), d: shapes.join("") }),
  );
}

/** Attributes that say where a shape is, and not how it looks. */
const shape = new Set(["x", "y", "width", "height", "x1", "x2", "y1", "y2", "d"]);

const lookOf = (attributes: Drawing["attributes"]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !shape.has(name)));

const outlines: Readonly<Record<string, (at: Drawing["attributes"]) => string>> = {
  rect: ({ x = 0, y = 0, width = 0, height = 0 }) => `M${x},${y}h${width}v${height}h${-width}Z`,
  line: ({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }) => `M${x1},${y1}L${x2},${y2}`,
  path: ({ d = "" }) => String(d),
};
