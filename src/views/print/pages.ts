import { type Deck, printedSteps, type Slide, slidesOf } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { anchorOf } from "../shared/address.ts";
import { headingId, slideDrawing } from "../shared/slide.ts";

/** A printed page: a step of a slide. */
export interface PrintedPage {
  slide: Slide;
  step: number;
  /** Its number among those printed, counted from 1. */
  number: number;
  /** The number of its slide in the deck, counted from 1. */
  slideNumber: number;
  /** Its label in the corner and in a PDF: the slide's number, with the step if several of the slide are printed. */
  label: string;
}

/**
 * The steps that get a page: those that slides declare for print, or every step; of all slides, or of those given by
 * id.
 */
export function printedPages(
  deck: Deck,
  { every = false, slides }: { every?: boolean; slides?: readonly string[] },
): readonly PrintedPage[] {
  return slidesOf(deck)
    .flatMap((slide, index) =>
      (every ? slide.steps.map((_, step) => step) : printedSteps(slide)).map((step) => ({ slide, index, step })),
    )
    .filter(({ slide }) => !slides || slides.includes(slide.id))
    .map(({ slide, index, step }, before) => {
      const several = every ? slide.steps.length > 1 : printedSteps(slide).length > 1;
      const label = deck.story.language.digits(several ? `${index + 1}.${step + 1}` : index + 1);
      return { slide, step, number: before + 1, slideNumber: index + 1, label };
    });
}

/** The id of a page: the first page of a slide has the slide's id. */
export const pageId = ({ slide, step }: PrintedPage, pages: readonly PrintedPage[]): string =>
  pages.find((other) => other.slide === slide)?.step === step ? slide.id : anchorOf(slide, step);

/** A page of the size of a slide: the slide drawn at its step, with its own ids. */
export function pageDrawing(deck: Deck, page: PrintedPage, pages: readonly PrintedPage[]): Drawing {
  const { slide, step, number, label } = page;
  const prefix = `page-${number}-`;
  return node(
    "section",
    { class: "page", id: pageId(page, pages), "aria-labelledby": headingId(prefix), "data-page": number },
    slideDrawing(deck, slide, step, { prefix, root: "../", still: true }),
    node("p", { class: "folio", "aria-hidden": "true" }, label),
  );
}
