import { type Drawing, draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import type { Track, Turn } from "../moving/track.ts";
import { find } from "./find.ts";

/** What a chart is moved with, under it: buttons, the line of all its time, and the way back to the step. */
export interface Bar {
  open(): void;
  toggle(): void;
  /** Adds something at the end of the buttons' row. */
  add(part: HTMLElement): void;
  /** Says in words what is shown, in place of the caption where that is not the step's own. */
  show(caption: string, elsewhere: boolean): void;
}

interface BarOptions {
  track: Track;
  overview: HTMLElement;
  turn(asked: Turn): void;
  back(): void;
}

/** Lays a bar under a plate's chart, closed. */
export function barUnder(plate: HTMLElement, { track, overview, turn, back }: BarOptions): Bar {
  plate.insertAdjacentHTML("beforeend", markup(barDrawing(track)));
  const bar = plate.lastElementChild as HTMLElement;
  bar.prepend(overview);
  const [toggle, row, again] = [find(plate, ".move"), find(bar, ".row"), find(bar, ".step-again")];
  const captions = find(plate, "figcaption");
  captions.insertAdjacentHTML("beforeend", markup(draw("span", { class: "caption", "data-shown": "false" })));
  const caption = captions.lastElementChild as HTMLElement;
  const set = (open: boolean) => {
    bar.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  };
  bar.addEventListener("click", ({ target }) => {
    const asked = target instanceof Element ? target.closest<HTMLElement>("[data-turn-to]")?.dataset.turnTo : undefined;
    if (asked) turn(asked as Turn);
  });
  // A press on what moves a chart is none beside what is told of it, which would take that away.
  bar.addEventListener("click", (event) => event.stopPropagation());
  again.addEventListener("click", back);
  return {
    open: () => set(true),
    toggle: () => set(bar.hidden === true),
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

const signs: Readonly<Record<"stretch" | "day", readonly (readonly [Turn, string, string])[]>> = {
  stretch: [
    ["wider", "−", "Wider: more time, less detail"],
    ["nearer", "+", "Nearer: less time, more detail"],
    ["earlier", "‹", "Earlier"],
    ["later", "›", "Later"],
    ["all", "All", "All the time there is"],
  ],
  day: [
    ["nearer", "«", "To the change before"],
    ["earlier", "‹", "A day earlier"],
    ["later", "›", "A day later"],
    ["wider", "»", "To the next change"],
  ],
};

const barDrawing = ({ single }: Track): Drawing =>
  draw(
    "div",
    { class: "by-hand", hidden: true, role: "group", "aria-label": single ? "Turn to other days" : "Move in time" },
    draw(
      "div",
      { class: "row" },
      signs[single ? "day" : "stretch"].map(([turn, sign, label]) =>
        draw("button", { type: "button", "data-turn-to": turn, "aria-label": label, title: label }, sign),
      ),
      draw("button", { type: "button", class: "step-again" }, "Back to the step"),
    ),
  );
