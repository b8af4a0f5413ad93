import { didYouMean } from "../events/check/didYouMean.ts";
import { type Deck, slidesOf } from "./deck.ts";

/** Slides that were asked for, and names that are those of no slide. */
export interface AskedSlides {
  /** In the deck's order. */
  ids: readonly string[];
  missing: readonly string[];
}

/**
 * The slides named by `a,b..c`, each by its id or its number in the running order; from one number to another also with
 * a hyphen or a dash, `14-17`.
 */
export function slideIds(text: string, deck: Deck): AskedSlides {
  const ids = slidesOf(deck).map(({ id }) => id);
  const chosen = new Set<string>();
  const missing: string[] = [];
  const placeOf = (name: string): number => {
    const named = ids.indexOf(name);
    return named >= 0 || !/^\d+$/.test(name) ? named : Number(name) - 1;
  };
  for (const part of text.split(",").map((part) => part.trim())) {
    const isNumbers = !ids.includes(part) && /^\d+\s*[-–]\s*\d+$/.test(part);
    const [first = "", last = first] = part.split(isNumbers ? /\s*[-–]\s*/ : "..");
    const [from, to] = [placeOf(first), placeOf(last)];
    const wrong = [first, last].filter((name) => ids[placeOf(name)] === undefined);
    missing.push(...new Set(wrong));
    if (wrong.length > 0) continue;
    for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) chosen.add(id);
  }
  return { ids: ids.filter((id) => chosen.has(id)), missing };
}

/** Says that a deck has no slide of a name or number, and what may be meant. */
export function noSlide(name: string, deck: Deck): string {
  const ids = slidesOf(deck).map(({ id }) => id);
  if (/^\d+$/.test(name)) return `there is no slide ${name}: they are numbered from 1 to ${ids.length}`;
  return `there is no slide “${name}”: ${didYouMean(ids)(name, `slides are ${ids.join(", ")}`)}`;
}
