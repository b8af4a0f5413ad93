import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Position } from "../address.ts";
import type { Shelf } from "./shelf.ts";

/** Which slides an audience has seen, and how far: the overview shows no others. */
export interface SeenSlides {
  note(place: Position): void;
  /** The furthest step of a slide that was shown; undefined for a slide that never was. */
  furthest(slide: number): number | undefined;
}

/** Remembers on a shelf, so that a reload forgets nothing. */
export function seenSlides(deck: Deck, shelf: Shelf): SeenSlides {
  const ids = slidesOf(deck).map(({ id }) => id);
  const seen = read(shelf.get("seen"));
  return {
    note({ slide, step }) {
      const id = ids[slide] ?? "";
      if ((seen.get(id) ?? -1) >= step) return;
      seen.set(id, step);
      shelf.set("seen", JSON.stringify([...seen]));
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
