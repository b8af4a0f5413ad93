import type { Language } from "../../../language/language.ts";
import { node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { type Outline, type Position, positionNumbered } from "../../shared/address.ts";
import { latinKey } from "../keys.ts";

/** How long digits wait for the next key before they are forgotten, in milliseconds. */
const patience = 5000;

interface SlideNumberOptions {
  deck: Outline;
  language: Language;
  /** Shows what has been typed; empty when it is finished. */
  show(typed: string): void;
  go(to: Position): void;
  /** Shows a notice that the deck has no such number. */
  notify(words: string): void;
}

/**
 * Collects the digits of a slide's number, and of a step's after a dot, until Enter goes there. Returns a function that
 * gives what a key does to the number, or undefined for other keys, which also discard the number.
 */
export function typedSlideNumber({ deck, language, show, go, notify }: SlideNumberOptions) {
  let typed = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const set = (next: string) => {
    clearTimeout(waiting);
    if (next !== typed) show(next);
    typed = next;
    if (next) waiting = setTimeout(() => set(""), patience);
  };
  const enter = () => {
    const [to, asked] = [positionNumbered(deck, typed), typed];
    set("");
    if (to) go(to);
    else notify(language.stage.noSuchSlide(asked));
  };
  return (event: KeyboardEvent): (() => void) | undefined => {
    if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
    const key = latinKey(event);
    // No number begins with a zero: a single one returns a chart to its step.
    if (/^\d$/.test(key) && (typed || key !== "0")) return () => set(typed + key);
    if (!typed || key === "Shift") return undefined;
    if (key === "." && !typed.includes(".")) return () => set(`${typed}.`);
    if (key === "Backspace") return () => set(typed.slice(0, -1));
    if (key === "Escape") return () => set("");
    if (key === "Enter") return enter;
    set("");
    return undefined;
  };
}

/** Collects the number of a slide on a page, and shows it while it is typed. */
export function typedNumberOn(page: Document, options: Omit<SlideNumberOptions, "show">) {
  return typedSlideNumber({
    ...options,
    show(typed) {
      page.querySelector(".typed-number")?.remove();
      if (typed === "") return;
      const drawing = node(
        "p",
        { class: "typed-number", role: "status" },
        options.language.stage.slide(typed),
        node("kbd", {}, options.language.keyNames.Enter),
      );
      page.body.insertAdjacentHTML("beforeend", serialize(drawing));
    },
  });
}
