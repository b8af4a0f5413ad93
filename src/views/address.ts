import { slidesOf } from "../deck/deck.ts";

/** Where somebody is in a deck: a slide and a step, both counted from 0. Every view can be asked to show one. */
export interface Position {
  slide: number;
  step: number;
}

/** As much of a deck as addresses need: its slides' names, and how many steps each has. */
export interface Outline {
  chapters: readonly { slides: readonly Named[] }[];
}
interface Named {
  id: string;
  steps: readonly unknown[];
}

/** A position as an address: `#/al-qaim/2`, steps counted from 1 and the first left out. */
export function addressOf(deck: Outline, { slide, step }: Position): string {
  const id = slidesOf(deck)[slide]?.id ?? "";
  return step > 0 ? `#/${id}/${step + 1}` : `#/${id}`;
}

/** The same place on a page that scrolls or is printed, as the id of an element: `al-qaim.2`. */
export const anchorOf = ({ id }: Pick<Named, "id">, step: number): string => (step > 0 ? `${id}.${step + 1}` : id);

/** What an address asks for beyond a step, after an `@`: how its chart is to be seen. */
export const beyondStep = (address: string): string => /@(.*)$/.exec(address)?.[1] ?? "";

/** Reads `#/al-qaim/2` or `#al-qaim.2`, or a slide by its number (`#/3`); undefined for anything that is not in the deck. */
export function positionAt(deck: Outline, address: string): Position | undefined {
  const [, id = "", nth] = /^#\/?([^/.@]+)(?:[/.](\d+))?(?:@.*)?$/.exec(address) ?? [];
  const slides = slidesOf(deck);
  const named = slides.findIndex((slide) => slide.id === id);
  const index = named >= 0 ? named : /^\d+$/.test(id) ? Number(id) - 1 : -1;
  const slide = slides[index];
  if (!slide) return undefined;
  return {
    slide: index,
    step: Math.min(Math.max(Number(nth ?? 1) - 1, 0), slide.steps.length - 1),
  };
}
