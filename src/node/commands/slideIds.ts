import { type Deck, slidesOf } from "../../deck/deck.ts";
import { didYouMean } from "../../events/check/didYouMean.ts";

/**
 * The ids of the slides named by `a,b..c`, each by its id or its number in the running order (`14..17`), in the deck's
 * order; or a sentence on what is wrong with the text.
 */
export function slideIds(text: string, deck: Deck): readonly string[] | string {
  const ids = slidesOf(deck).map(({ id }) => id);
  const chosen = new Set<string>();
  const placeOf = (name: string): number => {
    const named = ids.indexOf(name);
    return named >= 0 || !/^\d+$/.test(name) ? named : Number(name) - 1;
  };
  for (const part of text.split(",")) {
    const [first = "", last = first] = part.trim().split("..");
    for (const name of [first, last]) {
      if (ids[placeOf(name)] !== undefined) continue;
      if (/^\d+$/.test(name)) return `there is no slide ${name}: they are numbered from 1 to ${ids.length}`;
      return `there is no slide “${name}”: ${didYouMean(ids)(name, `slides are ${ids.join(", ")}`)}`;
    }
    const [from, to] = [placeOf(first), placeOf(last)];
    for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) chosen.add(id);
  }
  return ids.filter((id) => chosen.has(id));
}
