import { type Deck, printedSteps, type Slide, slidesOf } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { anchorOf } from "../shared/address.ts";
import { headingId, slideDrawing } from "../shared/slide.ts";

/** Something printed: a step of a slide. */
export interface PrintedPage {
  slide: Slide;
  step: number;
  /** Counted from 1. */
  number: number;
  /** What stands in the corner of it and what a PDF calls it: the slide's number, with the step where several of it print. */
  label: string;
}

/** The steps that get a page: those a slide declares for print, or every one of them; of all slides, or of some by id. */
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
      return { slide, step, number: before + 1, label: several ? `${index + 1}.${step + 1}` : `${index + 1}` };
    });
}

/** The id of a page: the first of a slide carries the slide's own. */
export const pageId = ({ slide, step }: PrintedPage, pages: readonly PrintedPage[]): string =>
  pages.find((other) => other.slide === slide)?.step === step ? slide.id : anchorOf(slide, step);

/** One page the size of a slide: the slide drawn fresh at its step, with ids of its own. */
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
