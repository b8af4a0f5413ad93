import type { Deck } from "../../deck/deck.ts";
import { draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import { type Clock, elapsed, paused, readClock, reset, spanWords, started, undone } from "./clock.ts";
import { behind, chapterPlans, chapterWords, paceWords, planAt } from "./plan.ts";
import type { Shelf } from "./shelf.ts";

/** How long a clock that was left running still means this talk, in milliseconds. */
const stale = 12 * 36e5;

/**
 * The time of day, how long the talk has run and how that stands with the plan. What it shows survives a reload and
 * a closed window.
 */
export function startTimer(deck: Deck, root: HTMLElement, shelf: Shelf): { at(slide: number): void } {
  root.innerHTML = [
    draw("p", { class: "day", "data-time": "day" }),
    draw("p", { class: "run", "data-time": "run", role: "timer" }),
    draw("p", { class: "pace", "data-time": "pace" }),
    draw("p", { class: "chapter", "data-time": "chapter" }),
    draw("button", { type: "button", "data-timer": "run" }, "Start"),
    draw("button", { type: "button", "data-timer": "reset" }, "Reset"),
    draw("button", { type: "button", "data-timer": "undo" }, "Undo reset"),
  ]
    .map(markup)
    .join("");
  const find = (selector: string) => root.querySelector<HTMLElement>(selector) ?? root;
  const [day, run, pace, chapter] = ["day", "run", "pace", "chapter"].map((name) => find(`[data-time=${name}]`));
  const [toggle, undo] = [find("[data-timer=run]"), find("[data-timer=undo]")];

  let clock = readClock(shelf.get("clock"));
  if (elapsed(clock, Date.now()) > stale) clock = { kept: 0 };
  const chapters = chapterPlans(deck);
  let slide = 0;

  const write = (element: HTMLElement | undefined, text: string) => {
    if (element && element.textContent !== text) element.textContent = text;
  };
  const show = () => {
    const now = Date.now();
    const ran = elapsed(clock, now);
    const plan = planAt(deck, slide);
    write(day, new Date(now).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
    write(run, `${spanWords(ran)} of ${plan.total} min`);
    write(pace, ran > 0 ? paceWords(plan, ran) : "");
    write(chapter, chapterWords(chapters, slide, ran));
    pace?.classList.toggle("late", behind(plan, ran) > 3e4);
    write(toggle, clock.since === undefined ? (clock.kept > 0 ? "Go on" : "Start") : "Pause");
    undo.hidden = clock.undo === undefined;
  };
  const become = (next: Clock) => {
    clock = next;
    shelf.set("clock", JSON.stringify(clock));
    show();
  };
  root.addEventListener("click", ({ target }) => {
    const does = target instanceof Element ? target.closest<HTMLElement>("[data-timer]")?.dataset.timer : undefined;
    const now = Date.now();
    if (does === "run") become(clock.since === undefined ? started(clock, now) : paused(clock, now));
    if (does === "reset") become(reset(clock, now));
    if (does === "undo") become(undone(clock));
  });
  setInterval(show, 500);
  show();
  return {
    at(to) {
      slide = to;
      show();
    },
  };
}
