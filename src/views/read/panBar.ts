import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import type { PanAction, Track } from "../pan/track.ts";
import { find } from "./dom.ts";

/**
 * The bar below a chart with which it is moved in time: buttons, the overview, and a button that returns to the step.
 */
export interface Bar {
  /** Shows or hides the bar. */
  expand(open: boolean): void;
  /** Adds buttons before the others, and a line of words above the overview. */
  begin(parts: { buttons: readonly Element[]; passing: HTMLElement }): void;
  /** Adds an element at the end of the row of buttons. */
  add(part: HTMLElement): void;
  /** Says in words what is shown; `elsewhere` if that is not the step's own state, so that it replaces the caption. */
  show(caption: string, elsewhere: boolean): void;
}

interface BarOptions {
  language: Language;
  track: Track;
  overview: HTMLElement;
  act(action: PanAction): void;
  back(): void;
}

/** Adds a closed bar below a figure's chart. */
export function barUnder(figure: HTMLElement, { language, track, overview, act, back }: BarOptions): Bar {
  figure.insertAdjacentHTML("beforeend", serialize(barDrawing(language, track)));
  const bar = figure.lastElementChild as HTMLElement;
  bar.prepend(overview);
  const [toggle, row, again] = [find(figure, ".move"), find(bar, ".row"), find(bar, ".back-to-step")];
  const captions = find(figure, "figcaption");
  captions.insertAdjacentHTML("beforeend", serialize(node("span", { class: "caption", "data-shown": "false" })));
  const caption = captions.lastElementChild as HTMLElement;
  const readAnew = foldWhenReadOn(figure, bar, () => expand(false));
  const expand = (open: boolean) => {
    readAnew();
    bar.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  };
  // What was opened later, such as a list of found events, takes the key first.
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || bar.hidden) return;
    event.preventDefault();
    toggle.focus({ preventScroll: true });
    expand(false);
  };
  for (const part of [bar, find(figure, ".keys")]) part.addEventListener("keydown", closeByKey);
  bar.addEventListener("click", ({ target }) => {
    const action = target instanceof Element ? target.closest<HTMLElement>("[data-pan]")?.dataset.pan : undefined;
    if (action) act(action as PanAction);
  });
  // A press on the bar must not count as one outside the tooltip, which would close it.
  bar.addEventListener("click", (event) => event.stopPropagation());
  again.addEventListener("click", back);
  return {
    expand,
    begin({ buttons, passing }) {
      row.prepend(...buttons);
      bar.prepend(passing);
    },
    add: (part) => row.append(part),
    show(words, elsewhere) {
      caption.textContent = words;
      caption.dataset.shown = String(elsewhere);
      if (elsewhere) for (const other of captions.children) if (other !== caption) hide(other as HTMLElement);
      again.setAttribute("aria-disabled", String(!elsewhere));
    },
  };
}

/** How far a reader scrolls before it counts as reading on, in pixels. */
const readOn = 64;

/** The least room for words under a chart that stays in sight, in lines. */
const leastLines = 3;

/** The DOM events with which a reader begins to scroll. A page also scrolls by itself, as when a phone is turned. */
const scrollStarts = ["touchstart", "wheel", "keydown"] as const;

/**
 * Calls `fold` when a reader scrolls on under a chart that, with its open bar, leaves the words too little room. Returns
 * a function that lets the scrolling begin anew, with the reader's next gesture.
 */
function foldWhenReadOn(figure: HTMLElement, bar: HTMLElement, fold: () => void): () => void {
  let from: number | undefined;
  const anew = () => {
    from = undefined;
  };
  const onScroll = () => {
    if (bar.hidden || from === undefined || Math.abs(scrollY - from) < readOn) return;
    if (bar.querySelector(":focus-visible")) return;
    const { position, top: stop, lineHeight } = getComputedStyle(figure);
    const { top, bottom } = figure.getBoundingClientRect();
    const stays = position === "sticky" && top <= Number.parseFloat(stop) + 1;
    if (stays && innerHeight - bottom < leastLines * Number.parseFloat(lineHeight)) fold();
  };
  for (const kind of scrollStarts)
    addEventListener(
      kind,
      () => {
        from ??= scrollY;
      },
      { passive: true },
    );
  addEventListener("scroll", onScroll, { passive: true });
  addEventListener("resize", anew);
  return anew;
}

const hide = (caption: HTMLElement) => {
  caption.dataset.shown = "false";
};

const signs = (
  words: Language["figure"],
): Readonly<Record<"window" | "day", readonly (readonly [PanAction, string, string])[]>> => ({
  window: [
    ["zoomOut", "−", words.wider],
    ["zoomIn", "+", words.nearer],
    ["earlier", "‹", words.earlier],
    ["later", "›", words.later],
    ["all", words.all, words.allTime],
  ],
  day: [
    ["zoomIn", "«", words.changeBefore],
    ["earlier", "‹", words.dayEarlier],
    ["later", "›", words.dayLater],
    ["zoomOut", "»", words.nextChange],
  ],
});

const barDrawing = ({ figure: words }: Language, { showsDay }: Track): Drawing =>
  node(
    "div",
    {
      class: "pan-bar",
      hidden: true,
      role: "group",
      "aria-label": showsDay ? words.turnToOtherDates : words.moveInTime,
    },
    node(
      "div",
      { class: "row" },
      signs(words)[showsDay ? "day" : "window"].map(([action, sign, label]) =>
        node("button", { type: "button", "data-pan": action, "aria-label": label, title: label }, sign),
      ),
      node("button", { type: "button", class: "back-to-step" }, words.backToStep),
    ),
  );
