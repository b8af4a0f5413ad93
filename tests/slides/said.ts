import { deck } from "../../slides/deck.ts";
import { story } from "../../slides/events.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import type { Cite, Part, Words } from "../../src/deck/words.ts";
import type { Event } from "../../src/events/read.ts";

/** Some sentences and the citation behind them, which speaks for all that was said since the one before. */
export interface Said {
  /** Where: `al-qaim 3`. */
  where: string;
  text: string;
  /** What was said before it in the same step. */
  before: string;
  cite?: Cite;
  /** The day that the step's chart shows, where it shows one. */
  day?: string;
}

/** The words of a step, parted after each citation. */
export function partedByCites(words: Words, where: string, day?: string): readonly Said[] {
  const said: Said[] = [];
  for (const paragraph of words as readonly (readonly Part[])[]) {
    let text = "";
    const close = (cite?: Cite) => {
      if (text.trim())
        said.push({
          where,
          text: text.trim(),
          before: said.map((one) => one.text).join(" "),
          ...(cite && { cite }),
          ...(day && { day }),
        });
      text = "";
    };
    for (const part of paragraph) {
      if (typeof part === "string") text += part;
      else if ("cite" in part) close(part.cite);
      else text += part.text;
    }
    close();
  }
  return said;
}

/** All that the deck says. */
export const said: readonly Said[] = slidesOf(deck).flatMap((slide) =>
  slide.steps.flatMap(({ words, state }, index) =>
    partedByCites(words, `${slide.id} ${index + 1}`, (state as { day?: string } | undefined)?.day),
  ),
);

/** A place that is named, and where in the text its name begins. */
export interface Named {
  id: string;
  index: number;
  name: string;
}

const names = Object.entries(story.places)
  .filter(([, { at, kind }]) => !("unknown" in at) || kind === "district")
  .flatMap(([id, { name, names }]) => [name, ...(names?.other ?? [])].map((one) => ({ id, name: one })))
  .filter(({ name }) => name.length > 2)
  .sort((a, b) => b.name.length - a.name.length);

/** The places named in some words, in order; of names within one another the longest. */
export function placesNamed(text: string): readonly Named[] {
  const found: Named[] = [];
  for (const { id, name } of names) {
    const pattern = new RegExp(`(?<![\\p{L}-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}])`, "giu");
    for (const { index } of text.matchAll(pattern)) {
      const isTaken = found.some(
        (other) => index < other.index + other.name.length && other.index < index + name.length,
      );
      if (!isTaken) found.push({ id, index, name });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The events that a citation names. */
export const eventsOf = (cite: Cite | undefined): readonly Event[] =>
  (cite?.events ?? []).flatMap((id) => story.event.get(id) ?? []);

/** Everything that the cited events and claims say, as text. */
export function behind(cite: Cite | undefined): string {
  const claims = (cite?.claims ?? []).flatMap((id) => story.claims[id] ?? []);
  const sources = (cite?.sources ?? []).flatMap((id) => story.sources[id] ?? []);
  return [
    ...eventsOf(cite).flatMap((event) => [event.title, event.text, event.disagreement, event.later, event.note]),
    ...claims.flatMap(({ text, check, later }) => [text, check, later]),
    ...sources.flatMap(({ title, note }) => [title, note]),
  ]
    .filter(Boolean)
    .join("\n");
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** A number in digits or, below a hundred, in words. */
export function numberOf(word: string): number | undefined {
  const plain = word.toLowerCase();
  if (/^\d[\d,]*(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  const [ten = "", one = ""] = plain.split("-");
  const [unit, decade] = [small.split(" ").indexOf(plain), tens.split(" ").indexOf(ten)];
  if (unit >= 0) return unit;
  if (decade < 0) return undefined;
  return (decade + 2) * 10 + (one ? Math.max(0, small.split(" ").indexOf(one)) : 0);
}
