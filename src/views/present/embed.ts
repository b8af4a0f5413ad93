import type { Deck, Slide } from "../../deck/deck.ts";
import { anchorOf, type Outline, type Position, positionAt } from "../shared/address.ts";

/**
 * The part of a deck that an embedded stage shows: one slide, at all of its steps or at one of them, counted from 0.
 */
export interface Embedded {
  slide: string;
  step?: number;
}

/**
 * The part of a deck that a query and an address ask to embed: `?embed#/al-qaim` is a slide with all its steps,
 * `?embed=step#/al-qaim/2` one step of it. Undefined for the whole deck.
 */
export function requestedEmbed(
  outline: Outline,
  { search, hash }: Pick<Location, "search" | "hash">,
): Embedded | undefined {
  const asked = new URLSearchParams(search).get("embed");
  if (asked === null) return undefined;
  const { slide, step } = positionAt(outline, hash) ?? { slide: 0, step: 0 };
  const found = outline.chapters.flatMap(({ slides }) => slides)[slide];
  return found && { slide: found.id, ...(asked === "step" && { step }) };
}

/** Removes from a page the sections and the steps that are not embedded. */
export function keepEmbedded(slides: Element, { slide, step }: Embedded): void {
  for (const section of slides.querySelectorAll<HTMLElement>(":scope > section")) {
    if (section.dataset.slide !== slide) section.remove();
    else if (step !== undefined) for (const one of section.querySelectorAll(":scope > .fragment")) one.remove();
  }
}

/** The deck reduced to the embedded part. */
export function embeddedDeck(deck: Deck, { slide: id, step }: Embedded): Deck {
  const chapters = deck.chapters.flatMap((chapter) => {
    const slides = chapter.slides.filter((slide) => slide.id === id).map((slide) => withStep(slide, step));
    return slides.length > 0 ? [{ ...chapter, slides, isBackup: false }] : [];
  });
  return { ...deck, chapters };
}

function withStep(slide: Slide, step: number | undefined): Slide {
  const only = step === undefined ? undefined : slide.steps[step];
  return only ? { ...slide, steps: [only] } : slide;
}

/** The address of the whole deck at an embedded position, for the page at a path. */
export const wholeAddress = (
  { slide, step = 0 }: Embedded,
  position: Position,
  path = window.location.pathname,
): string => {
  const nth = step + position.step + 1;
  return nth > 1 ? `${path}#/${slide}/${nth}` : `${path}#/${slide}`;
};

/** The address of the article at an embedded position, relative to the page of the stage. */
export const readAddress = ({ slide, step = 0 }: Embedded, position: Position): string =>
  `read/#${anchorOf({ id: slide }, step + position.step)}`;

/** Whether a window is shown within another page, which keeps the focus, the wheel and the history. */
export const isFramed = (view: Window = window): boolean => view.parent !== view;
