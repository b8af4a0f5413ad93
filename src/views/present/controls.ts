import type { Deck } from "../../deck/deck.ts";
import { slidesOf } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { anchorOf, type Position } from "../address.ts";
import { countOf } from "../slide.ts";

/** The address of another view at the same slide and step, from the stage's page. */
export function leadTo(view: "read" | "print", deck: Deck, { slide, step }: Position): string {
  const shown = slidesOf(deck)[slide];
  return shown ? `${view}/#${anchorOf(shown, step)}` : `${view}/`;
}

/** The quiet row at the bottom left: back and forth, where one is, and the ways to the other views. */
export function controls(deck: Deck, place: Position): readonly Drawing[] {
  const button = (does: string, label: string, sign: string) =>
    draw("button", { key: does, type: "button", "data-do": does, "aria-label": label, title: label }, sign);
  const link = (view: "read" | "print", label: string) =>
    draw("a", { key: view, href: leadTo(view, deck, place) }, label);
  return [
    button("previous", "Step before", "‹"),
    draw("span", { key: "count", class: "count" }, countOf(deck, place.slide)),
    button("next", "Next step", "›"),
    link("read", "Read"),
    link("print", "Print"),
    draw("button", { key: "speaker", type: "button", "data-do": "speaker" }, "Speaker"),
    button("help", "Keys and settings", "?"),
  ];
}
