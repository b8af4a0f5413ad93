import { type Deck, slidesOf } from "../deck/deck.ts";
import { meant } from "../events/check/near.ts";

/** The slides named by `a,b..c`, in the deck's order, or a sentence on what is wrong with that. */
export function slideIds(text: string, deck: Deck): readonly string[] | string {
  const ids = slidesOf(deck).map(({ id }) => id);
  const wanted = new Set<string>();
  for (const part of text.split(",")) {
    const [first = "", last = first] = part.trim().split("..");
    for (const id of [first, last]) {
      if (!ids.includes(id)) return `there is no slide “${id}”: ${meant(id, ids, `slides are ${ids.join(", ")}`)}`;
    }
    const [from, to] = [ids.indexOf(first), ids.indexOf(last)];
    for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) wanted.add(id);
  }
  return ids.filter((id) => wanted.has(id));
}
