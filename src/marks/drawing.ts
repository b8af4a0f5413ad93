/**
 * A drawing is a value: a tree of named elements, each with a key that says which thing it is.
 * The same drawing becomes markup in Node and live nodes in a browser.
 */
export interface Drawing {
  tag: string;
  /** Unique among its siblings; the id of the event, place or side it stands for. */
  key: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly Drawing[];
  text?: string;
}

type Content = Drawing | string | false | undefined | null | readonly (Drawing | false | undefined | null)[];
type Attributes = Readonly<Record<string, string | number | boolean | undefined | null>>;

/**
 * Makes a drawn element. `key` in the attributes names it among its siblings (the tag and its place among them
 * otherwise); attributes that are undefined, null or false are left out, true becomes the empty string; numbers are
 * rounded to hundredths of a pixel. A string child becomes the element's text, which is never markup.
 */
export function draw(tag: string, attributes: Attributes = {}, ...content: Content[]): Drawing {
  const kept: Record<string, string | number> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (name === "key" || value === undefined || value === null || value === false) continue;
    kept[name] = value === true ? "" : typeof value === "number" ? Math.round(value * 100) / 100 : value;
  }
  const { key } = attributes;
  const named = { tag, key: key === undefined || key === null ? "" : String(key), attributes: kept };
  const [only] = content;
  if (content.length < 2 && (only === undefined || typeof only === "string"))
    return only === undefined ? { ...named, children: none } : { ...named, children: none, text: only };
  const parts = content.flat().filter((part) => part !== false && part !== undefined && part !== null);
  const [first] = parts;
  if (parts.length === 1 && typeof first === "string") return { ...named, children: none, text: first };
  const seen = new Map<string, number>();
  const children = parts.map((part) => {
    const child = typeof part === "string" ? textNode(part) : part;
    return child.key ? child : { ...child, key: numbered(seen, child.tag) };
  });
  return { ...named, children };
}

/** Drawings as they stand, under keys that say what they belong to: for parts that need no group of their own. */
export const keyedUnder = (name: string, drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.map((drawing) => ({ ...drawing, key: `${name} ${drawing.key}` }));

// Most drawings have nothing in them, and there are thousands.
const none: readonly Drawing[] = [];

/** Text among elements, as in a paragraph with links. */
const textNode = (text: string): Drawing => ({
  tag: "#text",
  key: "",
  attributes: {},
  children: [],
  text,
});

function numbered(seen: Map<string, number>, tag: string): string {
  const count = (seen.get(tag) ?? 0) + 1;
  seen.set(tag, count);
  return `${tag}:${count}`;
}
