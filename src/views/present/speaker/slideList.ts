import { type Deck, presentedSlides, slidesOf } from "../../../deck/deck.ts";
import { MINUTE } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { slideEntry } from "../stage/findDialog.ts";
import { spanWords } from "./clock.ts";
import { type ChapterPlan, chapterPlans, minutesWords } from "./plan.ts";

/** The list of all slides, as buttons under their chapters. */
export function slideList(deck: Deck): Drawing {
  const { length: presented } = presentedSlides(deck);
  const { language } = deck.story;
  return node(
    "nav",
    { class: "list", "aria-labelledby": "list-title" },
    node("h2", { class: "small", id: "list-title" }, language.speakerWindow.slideList.title),
    orderButtons(deck),
    node(
      "ol",
      { class: "slide-list", "data-part": "list" },
      chapterPlans(deck).flatMap((chapter, index, all) => [
        chapterEntry(language, chapter),
        ...slidesOf(deck)
          .map((_, slide) => slideEntry(deck, slide))
          .slice(chapter.first, all[index + 1]?.first ?? presented),
      ]),
      slidesOf(deck).length > presented && [
        node("li", { key: "backup", class: "chapter" }, node("span", { class: "title" }, language.backup)),
        ...slidesOf(deck)
          .map((_, slide) => slideEntry(deck, slide))
          .slice(presented),
      ],
    ),
  );
}

/** A button for each running order, the one shown pressed; undefined for a deck that has but one. */
const orderButtons = (deck: Deck): Drawing | undefined =>
  deck.orders &&
  node(
    "div",
    { class: "tools", role: "group", "aria-label": deck.story.language.speakerWindow.slideList.runningOrder },
    [{ id: "", title: deck.story.language.wholeDeck }, ...deck.orders].map(({ id, title }) =>
      node(
        "button",
        { key: `order-${id}`, type: "button", "data-order": id, "aria-pressed": String(id === (deck.order ?? "")) },
        title,
      ),
    ),
  );

/** The minutes that a chapter may take, and when it should end. */
const plannedWords = (language: Language, { from, to }: ChapterPlan): string =>
  language.speakerWindow.plan.until(minutesWords(language, to - from), spanWords(to * MINUTE));

/** A chapter in the list of slides. */
const chapterEntry = (language: Language, chapter: ChapterPlan): Drawing =>
  node(
    "li",
    { key: `chapter-${chapter.first}`, class: "chapter", "data-chapter": chapter.first },
    node("span", { class: "title" }, chapter.title),
    node("span", { class: "planned" }, plannedWords(language, chapter)),
  );

/** Updates the planned times of all chapters in the list of slides. */
export function showPlan(language: Language, list: Element, chapters: readonly ChapterPlan[]): void {
  for (const chapter of chapters) {
    const planned = list.querySelector(`[data-chapter="${chapter.first}"] .planned`);
    if (planned) planned.textContent = plannedWords(language, chapter);
  }
}

/** Marks the slide that is shown, by its index, in the list of slides. */
export function markSlide(list: Element, slide: number): void {
  for (const button of list.querySelectorAll<HTMLElement>("[data-slide]")) {
    if (Number(button.dataset.slide) === slide) button.setAttribute("aria-current", "step");
    else button.removeAttribute("aria-current");
  }
}
