import type { Deck } from "../../../deck/deck.ts";
import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { fieldOf } from "./fields.ts";
import type { SpeakerAction } from "./input.ts";
import { slideList } from "./slideList.ts";

/** The speaker's window before a step is shown in it; the parts that change later are found by `data-part`. */
export const speakerPage = (deck: Deck): Drawing =>
  node(
    "div",
    { class: "speaker-view" },
    header(deck),
    node("main", {}, pictures(deck), stepWords(deck), sources(deck), slideList(deck)),
    footer(deck),
  );

const button = (action: SpeakerAction, label: string, attributes: Record<string, string> = {}): Drawing =>
  node("button", { key: action, type: "button", "data-action": action, ...attributes }, label);

const heading = (text: string, id: string): Drawing => node("h2", { class: "small", id }, text);

/** The timer, and the buttons that move through the talk. */
function header(deck: Deck): Drawing {
  const { speakerWindow: words, stepBefore, nextStep } = deck.story.language;
  return node(
    "header",
    { class: "bar" },
    node("h1", { class: "visually-hidden" }, words.title(deck.title)),
    node("div", { class: "timer", "data-part": "timer" }),
    node(
      "div",
      { class: "navigation" },
      button("previousSlide", "«", named(words.talkButtons.slideBefore)),
      button("previous", "‹", named(stepBefore)),
      node("p", {}, fieldOf("count", "span", { class: "count" }), fieldOf("step", "span", { class: "step" })),
      button("next", "›", named(nextStep)),
      button("nextSlide", "»", named(words.talkButtons.nextSlide)),
      button("black", words.talkButtons.black, { "data-part": "black", "aria-pressed": "false" }),
      node("p", { class: "black-words", role: "status", "data-part": "black-words" }),
    ),
  );
}

const named = (name: string) => ({ "aria-label": name, title: name });

/** What the audience sees, the buttons that act on it, and what comes next. */
function pictures({ story: { language } }: Deck): Drawing {
  const { playing } = language;
  const { talkButtons, pictures: words } = language.speakerWindow;
  return node(
    "section",
    { class: "pictures", "aria-label": words.title },
    node(
      "div",
      { class: "frame now", "data-part": "now-frame", "data-black": talkButtons.isBlack },
      node(
        "div",
        { class: "scaled", "data-part": "now-container" },
        node("div", { class: "painted", "data-part": "now" }),
      ),
    ),
    node(
      "div",
      { class: "tools", role: "group", "aria-label": words.whatAudienceSees },
      button("pointer", words.pointer, { "data-part": "pointer", "aria-pressed": "false" }),
      button("pen", words.pen, {
        "data-part": "pen",
        "aria-pressed": "false",
        title: words.penDraws,
      }),
      button("undo", words.undo, { title: words.undoes }),
      button("clear", words.erase, { title: words.erases }),
      button("larger", "+", { "aria-label": words.chartLarger }),
      button("smaller", "−", { "aria-label": words.chartSmaller }),
      panButtons.map((action) => button(action, "", { "data-part": action })),
      button("play", playing.play, { "data-part": "play" }),
      button("slower", playing.slower, { "data-part": "slower" }),
      button("faster", playing.faster, { "data-part": "faster" }),
      button("restore", words.backToStep),
    ),
    fieldOf("next-title", "h2", { class: "small" }),
    node("div", { class: "frame next", inert: true }, node("div", { class: "scaled", "data-part": "next" })),
  );
}

/** The pan actions that have a button. */
export const panButtons = ["earlier", "later"] as const;

/** The labels of `panButtons`, for a chart that shows one day or one that shows a time window. */
export const panLabels = (
  { speakerWindow: { pictures: words } }: Language,
  showsDay: boolean,
): Readonly<Record<(typeof panButtons)[number], string>> =>
  showsDay ? { earlier: words.dayBefore, later: words.dayAfter } : { earlier: words.earlier, later: words.later };

function stepWords({ story: { language } }: Deck): Drawing {
  const words = language.speakerWindow.stepWords;
  return node(
    "section",
    { class: "notes", "aria-label": words.title },
    node(
      "div",
      { class: "sizes", role: "group", "aria-label": words.size },
      button("smallerWords", "A−", { "aria-label": words.smaller }),
      button("largerWords", "A+", { "aria-label": words.larger }),
    ),
    fieldOf("words", "div", { class: "words", "aria-live": "off" }),
  );
}

const sources = ({ story: { language } }: Deck): Drawing =>
  node(
    "section",
    { class: "sources", "aria-labelledby": "sources-title" },
    heading(language.speakerWindow.sources.title, "sources-title"),
    fieldOf("sources", "div"),
  );

const footer = ({ story: { language } }: Deck): Drawing =>
  node(
    "footer",
    {},
    node("p", { class: "link", role: "status", "data-part": "connection" }),
    node("p", { class: "visually-hidden", role: "status", "data-part": "announcement" }),
    node("div", { class: "others", "data-part": "others" }),
    button("open", language.speakerWindow.connection.openSlides, { "data-part": "open" }),
    button("theme", language.colours),
  );
