import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import type { PanAction, Track } from "../pan/track.ts";
import { find } from "./dom.ts";

/** What a chart is moved with, under it: buttons, the line of all its time, and the way back to the step. */
export interface Bar {
  open(): void;
  toggle(): void;
  /** Puts buttons before the others, and a line of words over that of all its time. */
  begin(parts: { buttons: readonly Element[]; passing: HTMLElement }): void;
  /** Adds something at the end of the buttons' row. */
  add(part: HTMLElement): void;
  /** Says in words what is shown, in place of the caption where that is not the step's own. */
  show(caption: string, elsewhere: boolean): void;
}

interface BarOptions {
  language: Language;
  track: Track;
  overview: HTMLElement;
  act(action: PanAction): void;
  back(): void;
}

/** Lays a bar under a plate's chart, closed. */
export function barUnder(plate: HTMLElement, { language, track, overview, act, back }: BarOptions): Bar {
  plate.insertAdjacentHTML("beforeend", serialize(barDrawing(language, track)));
  const bar = plate.lastElementChild as HTMLElement;
  bar.prepend(overview);
  const [toggle, row, again] = [find(plate, ".move"), find(bar, ".row"), find(bar, ".back-to-step")];
  const captions = find(plate, "figcaption");
  captions.insertAdjacentHTML("beforeend", serialize(node("span", { class: "caption", "data-shown": "false" })));
  const caption = captions.lastElementChild as HTMLElement;
  const set = (open: boolean) => {
    bar.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  };
  bar.addEventListener("click", ({ target }) => {
    const action = target instanceof Element ? target.closest<HTMLElement>("[data-pan]")?.dataset.pan : undefined;
    if (action) act(action as PanAction);
  });
  // A press on what moves a chart is none beside what is told of it, which would take that away.
  bar.addEventListener("click", (event) => event.stopPropagation());
  again.addEventListener("click", back);
  return {
    open: () => set(true),
    toggle: () => set(bar.hidden === true),
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

const hide = (caption: HTMLElement) => {
  caption.dataset.shown = "false";
};

const signs = (
  words: Language["plate"],
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

const barDrawing = ({ plate: words }: Language, { showsDay }: Track): Drawing =>
  node(
    "div",
    {
      class: "pan-bar",
      hidden: true,
      role: "group",
      "aria-label": showsDay ? words.turnToOtherDays : words.moveInTime,
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
