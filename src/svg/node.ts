import { runsOf, settingOf } from "./smallLetters.ts";

/**
 * A drawing is a value: a tree of named elements, each with a key that says which thing it is. The same drawing becomes
 * markup in Node and live nodes in a browser.
 */
export interface Drawing {
  tag: string;
  /** Unique among its siblings; the id of the event, place or side it stands for. */
  key: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly Drawing[];
  text?: string;
  /** Where it stands across, in pixels, if it stays as it is where what is around it is mirrored, as a map does. */
  upright?: { left: number; width: number };
}

type Content = Drawing | string | false | undefined | null | readonly (Drawing | false | undefined | null)[];
type Attributes = Readonly<Record<string, string | number | boolean | undefined | null>>;

/**
 * Makes an element of a drawing. `key` in the attributes identifies it among its siblings; it defaults to the tag with
 * a number. Attributes that are undefined, null or false are left out, true becomes the empty string, and numbers are
 * rounded to hundredths. A string becomes the element's text, which is never markup.
 */
export function node(tag: string, attributes: Attributes = {}, ...content: Content[]): Drawing {
  const kept: Record<string, string | number> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (name === "key" || value === undefined || value === null || value === false) continue;
    kept[name] = value === true ? "" : typeof value === "number" ? rounded(value) : value;
  }
  const { key } = attributes;
  const named = { tag, key: key === undefined || key === null ? "" : String(key), attributes: kept };
  const [only] = content;
  if (content.length < 2 && (only === undefined || typeof only === "string")) {
    if (tag === "text" && only) setDirection(kept, only);
    const runs = tag === "text" && only ? runsOf(only) : undefined;
    if (runs) {
      const spans = runs.map((run, nth) =>
        node("tspan", { key: `run-${nth}`, ...settingOf(run, runs[nth - 1]) }, run.text),
      );
      return { ...named, children: spans };
    }
    return only === undefined ? { ...named, children: none } : { ...named, children: none, text: only };
  }
  const parts = content.flat().filter((part) => part !== false && part !== undefined && part !== null);
  const [first] = parts;
  if (tag === "text") setDirection(kept, parts.map((part) => (typeof part === "string" ? part : part.text)).join(""));
  if (parts.length === 1 && typeof first === "string") return { ...named, children: none, text: first };
  const seen = new Map<string, number>();
  const children = parts.map((part) => {
    const child = typeof part === "string" ? textNode(part) : part;
    return child.key ? child : { ...child, key: numbered(seen, child.tag) };
  });
  return { ...named, children };
}

/** A number rounded to hundredths, as all numbers in a drawing are: for those inside a path or a transform. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The `d` of a path with its numbers rounded to hundredths. */
export const roundedPath = (d: string): string =>
  d.replace(/-?\d+\.\d{3,}/g, (number) => String(rounded(Number(number))));

/** Whether a text runs from right to left, as its first letter says, or the mark for right to left before it. */
export const isRightToLeft = (text: string): boolean => firstFromTheRight.test(text);

const firstFromTheRight =
  /^[^\p{L}]*[\u200f\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const mirrored: Readonly<Record<string, string>> = { start: "end", end: "start" };

/**
 * Gives a text that begins from the right its direction, unless it has one, and keeps it where it was placed: there the
 * start of a line is its right end.
 */
function setDirection(attributes: Record<string, string | number>, text: string): void {
  if (attributes.direction !== undefined || !isRightToLeft(text)) return;
  const { "text-anchor": anchor = "start" } = attributes;
  attributes.direction = "rtl";
  attributes["text-anchor"] = mirrored[anchor] ?? anchor;
}

/** The size of a picture, in pixels. */
interface Size {
  width: number;
  height: number;
}

/** The root of a picture: an `<svg>` element of a size in pixels, with a `viewBox` of the same size. */
export const svg = ({ key, class: name, width, height, ...attributes }: Attributes & Size, ...content: Content[]) =>
  node("svg", { key, class: name, viewBox: `0 0 ${width} ${height}`, width, height, ...attributes }, ...content);

/** Groups drawings in a `<g>` element. */
export const group = (attributes: Attributes, ...content: Content[]): Drawing => node("g", attributes, ...content);

/** Drawings with `name` before their keys, so that they stay unique among siblings without a group around them. */
export const keyedUnder = (name: string, drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.map((drawing) => ({ ...drawing, key: `${name} ${drawing.key}` }));

// Shared, since thousands of drawings have no children.
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
