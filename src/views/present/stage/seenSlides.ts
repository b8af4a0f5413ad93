import { type Deck, slidesOf } from "../../../deck/deck.ts";
import type { Position } from "../../shared/address.ts";
import type { DeckStorage } from "../../shared/storage.ts";

/** Which slides an audience has seen, and how far: the overview shows no others. */
export interface SeenSlides {
  add(position: Position): void;
  /** The furthest step of a slide that was shown; undefined if the slide was never shown. */
  furthest(slide: number): number | undefined;
}

/** The slides that were seen in this window; the storage keeps them over a reload. */
export function seenSlides(deck: Deck, storage: DeckStorage): SeenSlides {
  const ids = slidesOf(deck).map(({ id }) => id);
  const seen = read(storage.get("seen"));
  return {
    add({ slide, step }) {
      const id = ids[slide] ?? "";
      if ((seen.get(id) ?? -1) >= step) return;
      seen.set(id, step);
      storage.set("seen", JSON.stringify([...seen]));
    },
    furthest: (slide) => seen.get(ids[slide] ?? ""),
  };
}

function read(text: string | undefined): Map<string, number> {
  try {
    const entries: unknown = JSON.parse(text ?? "");
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

const isEntry = (entry: unknown): entry is [string, number] =>
  Array.isArray(entry) && typeof entry[0] === "string" && Number.isInteger(entry[1]);
