import { type Deck, slidesOf } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { entry } from "./dialogs.ts";

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
          { class: "frame now", "data-part": "now-frame", inert: true },
          draw("div", { class: "scaled", "data-part": "now" }),
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
          slidesOf(deck).map((_, index) => entry(deck, index)),
        ),
      ),
    ),
    draw("footer", {}, draw("p", { class: "link", role: "status", "data-part": "link" }), button("theme", "Colours")),
  );
}
