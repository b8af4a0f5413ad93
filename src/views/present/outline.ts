import type { Outline } from "../address.ts";

/** What the sections on a wall tell of the deck they stand for, to those who need no more. */
export function outlineOf(wall: Element): Outline {
  const slides = [...wall.querySelectorAll<HTMLElement>(":scope > section")].map((section) => ({
    id: section.dataset.slide ?? "",
    steps: [undefined, ...section.querySelectorAll(":scope > .fragment")],
  }));
  return { chapters: [{ slides }] };
}
