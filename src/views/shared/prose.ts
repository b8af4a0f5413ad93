import type { Cite, Part, Words } from "../../deck/words.ts";
import { type Drawing, node } from "../../svg/node.ts";

/** A place or a term within words, by its id. */
export type Name = Exclude<Part, string | { cite: unknown }>;

/** How the parts of words that are not plain text are shown. */
interface Showing {
  /** The mark of the nth citation of these words, counted from 0; none if omitted. */
  mark?: (cite: Cite, nth: number) => Drawing | undefined;
  /** The drawing of a place or a term; if omitted, its text, with its id in `data-place` or `data-term`. */
  name?: (name: Name) => readonly (Drawing | string)[];
}

/** Words as paragraphs, a `<p>` each. */
export function paragraphs(words: Words, { mark, name = plainName }: Showing = {}): readonly Drawing[] {
  let nth = 0;
  const shown = (part: Part): readonly (Drawing | string | undefined)[] => {
    if (typeof part === "string") return unbroken(part);
    if (!("cite" in part)) return name(part);
    const citation = mark?.(part.cite, nth);
    nth += 1;
    return [citation];
  };
  return words.map((paragraph) => node("p", {}, ...paragraph.flatMap(shown)));
}

/** A hyphenated word that begins with two or three letters, such as al-Qaim. */
const hyphenated = /(?<![\p{L}\p{N}-])(\p{L}{2,3}-\p{L}+)/u;

/** Splits a text so that such words are elements that stay on one line: no line may end in "al-". */
export const unbroken = (text: string): readonly (Drawing | string)[] =>
  text
    .split(hyphenated)
    .map((piece, index) => (index % 2 === 1 ? node("span", { class: "unbroken" }, piece) : piece))
    .filter((piece) => piece !== "");

/** Wraps text between elements in elements of its own, so that it can be joined by key: `patch` takes no other. */
export const inElements = (drawing: Drawing): Drawing =>
  drawing.tag === "#text" ? { ...drawing, tag: "span" } : { ...drawing, children: drawing.children.map(inElements) };

/** A place or term as its text, marked by its id. */
const plainName = (name: Name): readonly Drawing[] => [
  "place" in name
    ? node("span", { class: "place", "data-place": name.place }, ...unbroken(name.text))
    : node("span", { class: "term", "data-term": name.term }, ...unbroken(name.text)),
];
