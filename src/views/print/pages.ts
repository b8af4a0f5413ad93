import { type Deck, printedSteps, type Slide, slidesOf } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { anchorOf } from "../address.ts";
import { headingId, slideDrawing } from "../slide.ts";

/** The hand-out has a page for each declared print step; the click-through one for every step. */
export type PrintForm = "handout" | "steps";
export type PrintTheme = "paper" | "night";

export interface PrintChoice {
  form: PrintForm;
  /** The slides to print, by id; all where absent. */
  slides?: readonly string[];
}

export interface PrintedPage {
  slide: Slide;
  step: number;
  /** Counted from 1. */
  number: number;
}

/** The pages of a form, in order. */
export function printedPages(deck: Deck, { form, slides }: PrintChoice): readonly PrintedPage[] {
  return slidesOf(deck)
    .filter(({ id }) => !slides || slides.includes(id))
    .flatMap((slide) =>
      (form === "steps" ? slide.steps.map((_, step) => step) : printedSteps(slide)).map((step) => ({ slide, step })),
    )
    .map((page, index) => ({ ...page, number: index + 1 }));
}

/** One page: the slide drawn fresh at its step, with ids of its own. The first page of a slide carries its anchor. */
export function pageDrawing(deck: Deck, page: PrintedPage, pages: readonly PrintedPage[]): Drawing {
  const { slide, step, number } = page;
  const first = pages.find((other) => other.slide === slide) === page;
  const prefix = `page-${number}-`;
  return draw(
    "section",
    {
      class: "page",
      id: first ? slide.id : anchorOf(slide, step),
      "aria-labelledby": headingId(prefix),
      "data-page": number,
    },
    slideDrawing(deck, slide, step, { prefix }),
    draw("p", { class: "folio", "aria-hidden": "true" }, `${number}`),
  );
}

/** Reads `?form=steps&theme=night&slides=a,b` as the print page is asked for it. */
export function printChoice(query: URLSearchParams): PrintChoice & { theme: PrintTheme } {
  const slides = query.get("slides");
  return {
    form: query.get("form") === "steps" ? "steps" : "handout",
    theme: query.get("theme") === "night" ? "night" : "paper",
    ...(slides && { slides: slides.split(",") }),
  };
}
