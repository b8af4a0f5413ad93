import type { Deck } from "../../../deck/deck.ts";
import { HOUR } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import { node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import type { DeckStorage } from "../../shared/storage.ts";
import {
  type Clock,
  type ClockSnapshot,
  elapsed,
  fromSnapshot,
  held,
  isUnused,
  paused,
  readClock,
  released,
  reset,
  snapshotOf,
  spanWords,
  started,
  stopped,
  undone,
} from "./clock.ts";
import { behind, type ChapterPlan, chapterPlans, chapterWords, fitted, paceWords, planAt, readSlot } from "./plan.ts";

/** A clock that has run longer than this, in milliseconds, was left running in an earlier talk. */
const stale = 12 * HOUR;

/** How far behind the plan, in milliseconds, a talk is when the window begins to warn. */
const late = 30_000;

/** How long a reset can be undone, by the time that the clock has run, in milliseconds. */
const undoable = 60_000;

/** The timer of a talk. */
export interface Timer {
  /** Compares the time with the plan of a slide, by its index. */
  showSlide(slide: number): void;
  /** Starts the clock if it has not been used: the talk has taken its first step. */
  advance(): void;
  /** Holds the clock while the screen is black. */
  setBlack(black: boolean): void;
  /** Starts or pauses the clock. */
  toggle(): void;
  /** Resets the clock to zero, or undoes that. */
  reset(): void;
  /** The clock for another window; undefined if it has not been used. */
  snapshot(): ClockSnapshot | undefined;
  /** Takes over the clock that another window has sent. */
  take(clock: ClockSnapshot): void;
}

interface TimerOptions {
  root: HTMLElement;
  storage: DeckStorage;
  /** Called when the speaker has started, paused or reset the clock. */
  onSet(clock: ClockSnapshot): void;
  /** Called with the plan of every chapter, at once and whenever the slot changes. */
  onPlan(chapters: readonly ChapterPlan[]): void;
}

const timerHtml = ({ speakerWindow: { timer: words } }: Language): string =>
  [
    node("p", { class: "day", "data-time": "day" }),
    node("p", { class: "run", "data-time": "run", role: "timer" }),
    node(
      "label",
      { class: "slot" },
      words.slotBefore,
      node("input", {
        type: "number",
        min: 1,
        max: 1440,
        step: 0.5,
        "data-timer": "slot",
        "aria-label": words.slot,
      }),
      words.slotAfter,
    ),
    node("p", { class: "pace", "data-time": "pace" }),
    node("p", { class: "chapter", "data-time": "chapter" }),
    node("button", { type: "button", "data-timer": "run" }, words.start),
    node("button", { type: "button", "data-timer": "reset" }, words.reset),
  ]
    .map(serialize)
    .join("");

/**
 * Shows the time of day, how long the talk has run of its slot, and how far ahead of the plan or behind it that is. The
 * clock and the slot survive a reload and a closed window. If no slot was set, it is the deck's own, or otherwise the
 * sum of its slides.
 */
export function startTimer(deck: Deck, { root, storage, onSet, onPlan }: TimerOptions): Timer {
  const { language } = deck.story;
  const words = language.speakerWindow.timer;
  root.innerHTML = timerHtml(language);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector) ?? root;
  const [day, run, pace, chapter] = ["day", "run", "pace", "chapter"].map((name) => find(`[data-time=${name}]`));
  const [toggleButton, resetButton] = [find("[data-timer=run]"), find("[data-timer=reset]")];
  const field = root.querySelector<HTMLInputElement>("[data-timer=slot]");

  let clock = readClock(storage.get("clock"));
  if (elapsed(clock, Date.now()) > stale) clock = stopped;
  // Each running order has its own slot.
  const slotName = `slot ${deck.order ?? ""}`;
  const slot = () => readSlot(storage.get(slotName)) ?? deck.minutes ?? planAt(deck, 0).total;
  const chapters = () => chapterPlans(deck).map((one) => fitted(one, slot()));
  let slide = 0;

  const write = (element: HTMLElement | undefined, text: string) => {
    if (element && element.textContent !== text) element.textContent = text;
  };
  const isFresh = () => clock.undo !== undefined && elapsed(clock, Date.now()) < undoable;
  const show = () => {
    const now = Date.now();
    const ran = elapsed(clock, now);
    const plan = fitted(planAt(deck, slide), slot());
    write(day, new Date(now).toLocaleTimeString(language.tag, { hour: "numeric", minute: "2-digit" }));
    write(run, spanWords(ran));
    write(pace, ran > 0 ? paceWords(language, plan, ran) : "");
    write(chapter, chapterWords(language, chapters(), slide, ran));
    pace?.classList.toggle("late", behind(plan, ran) > late);
    write(toggleButton, clock.since !== undefined ? words.pause : clock.ran > 0 ? words.goOn : words.start);
    write(resetButton, isFresh() ? words.undoReset : words.reset);
  };
  const setClock = (next: Clock) => {
    if (next === clock) return;
    clock = next;
    storage.set("clock", JSON.stringify(clock));
    show();
  };
  const showSlot = () => {
    if (field) field.value = String(Math.round(slot() * 100) / 100);
    onPlan(chapters());
    show();
  };
  const setByHand = (next: Clock) => {
    setClock(next);
    onSet(snapshotOf(clock, Date.now()));
  };
  const toggle = () => setByHand((clock.since === undefined ? started : paused)(clock, Date.now()));
  const setToZero = () => setByHand(isFresh() ? undone(clock) : reset(clock, Date.now()));
  toggleButton.addEventListener("click", toggle);
  resetButton.addEventListener("click", setToZero);
  field?.addEventListener("change", () => {
    // An empty field returns to the deck's own slot or, if it has none, to the sum of its slides.
    storage.set(slotName, field.value);
    showSlot();
    field.blur();
  });
  setInterval(show, 500);
  showSlot();
  return {
    toggle,
    reset: setToZero,
    snapshot: () => (isUnused(clock) ? undefined : snapshotOf(clock, Date.now())),
    take: (snapshot) => setClock(fromSnapshot(snapshot, Date.now())),
    advance: () => isUnused(clock) && setClock(started(clock, Date.now())),
    setBlack: (black) => setClock((black ? held : released)(clock, Date.now())),
    showSlide(next) {
      slide = next;
      show();
    },
  };
}
