import { type Deck, slidesOf } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { spanWords } from "./clock.ts";
import { entry } from "./dialogs.ts";
import { type ChapterPlan, chapterPlans, minutesWords } from "./plan.ts";

/** The speaker's window before anything is shown in it: its parts are found by `data-part`. */
export function speakerPage(deck: Deck): Drawing {
  const button = (does: string, label: string, more: Record<string, string> = {}) =>
    draw("button", { key: does, type: "button", "data-do": does, ...more }, label);
  return draw(
    "div",
    { class: "desk" },
    draw(
      "header",
      { class: "bar" },
      draw("h1", { class: "unseen" }, `${deck.title}: speaker`),
      draw("div", { class: "timer", "data-part": "timer" }),
      draw(
        "div",
        { class: "walk" },
        button("previous", "‹", { "aria-label": "Step before" }),
        draw(
          "p",
          {},
          draw("span", { "data-part": "count", class: "count" }),
          draw("span", { "data-part": "step", class: "step" }),
        ),
        button("next", "›", { "aria-label": "Next step" }),
        button("black", "Black", { "data-part": "black", "aria-pressed": "false" }),
      ),
    ),
    draw(
      "main",
      {},
      draw(
        "section",
        { class: "pictures", "aria-label": "Slides" },
        draw(
          "div",
          { class: "frame now", "data-part": "now-frame" },
          draw(
            "div",
            { class: "scaled", "data-part": "now-room" },
            draw("div", { class: "painted", "data-part": "now" }),
          ),
        ),
        draw(
          "div",
          { class: "tools", role: "group", "aria-label": "What the audience sees" },
          button("pointer", "Pointer", { "data-part": "pointer", "aria-pressed": "false" }),
          button("larger", "+", { "aria-label": "Chart larger" }),
          button("smaller", "−", { "aria-label": "Chart smaller" }),
          ...turns.map((turn) => button(turn, "", { "data-turn": turn })),
          button("leave", "Back to the step"),
        ),
        draw("h2", { class: "small", "data-part": "next-title" }),
        draw("div", { class: "frame next", inert: true }, draw("div", { class: "scaled", "data-part": "next" })),
      ),
      draw(
        "section",
        { class: "saying", "aria-label": "Words" },
        draw("div", { class: "words", "data-part": "words", "aria-live": "off" }),
      ),
      draw(
        "section",
        { class: "said", "aria-labelledby": "said-title" },
        draw("h2", { class: "small", id: "said-title" }, "Who says so"),
        draw("div", { "data-part": "said" }),
      ),
      draw(
        "nav",
        { class: "list", "aria-labelledby": "list-title" },
        draw("h2", { class: "small", id: "list-title" }, "Slides"),
        draw(
          "ol",
          { class: "slide-list", "data-part": "list" },
          chapterPlans(deck).flatMap((chapter, nth, all) => [
            chapterHead(chapter),
            ...slidesOf(deck)
              .map((_, index) => entry(deck, index))
              .slice(chapter.first, all[nth + 1]?.first),
          ]),
        ),
      ),
    ),
    draw(
      "footer",
      {},
      draw("p", { class: "link", role: "status", "data-part": "link" }),
      draw("p", { class: "unseen", role: "status", "data-part": "said-aloud" }),
      button("open", "Open the slides", { "data-part": "open" }),
      button("theme", "Colours"),
    ),
  );
}

/** Ways along time that have a button at the desk. */
const turns = ["earlier", "later"] as const;

/** What those buttons say, for a chart that shows a stretch of time and for one that shows a day. */
export const turnLabels = (single: boolean): Readonly<Record<(typeof turns)[number], string>> =>
  single ? { earlier: "‹ Day before", later: "Day after ›" } : { earlier: "‹ Earlier", later: "Later ›" };

/** A chapter in the list of slides, with the minutes it may take and when the plan ends it. */
const chapterHead = ({ title, first, from, to }: ChapterPlan): Drawing =>
  draw(
    "li",
    { key: `chapter-${first}`, class: "chapter" },
    draw("span", { class: "title" }, title),
    draw("span", { class: "planned" }, `${minutesWords(to - from)}, until ${spanWords(to * 6e4)}`),
  );
