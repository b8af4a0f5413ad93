import type { Deck } from "../../../deck/deck.ts";
import { type Drawing, draw } from "../../../marks/drawing.ts";
import { markup } from "../../../marks/markup.ts";
import { find as findElement } from "../find.ts";
import { entriesOf } from "./entries.ts";
import { type Entry, type Found, find } from "./find.ts";

/** How many answers of a kind are listed before the rest is counted. */
const most = 12;

const headings: Record<Entry["kind"], string> = { place: "Places", event: "Events and claims", source: "Sources" };

/**
 * Puts a window in the page in which events, places and sources are looked for as one types, and returns what opens it.
 * Down and Up walk the answers, Enter or a tap goes to where one is told, Escape closes.
 */
export function searchIn(deck: Deck, root: HTMLElement): () => void {
  let entries: readonly Entry[] | undefined;
  root.insertAdjacentHTML("beforeend", markup(window_));
  const dialog = findElement<HTMLDialogElement>(root, "dialog.search-window");
  const field = findElement<HTMLInputElement>(dialog, "input");
  const list = findElement(dialog, ".answers");
  const count = findElement(dialog, ".count");
  const links = () => [...list.querySelectorAll<HTMLElement>("a")];

  const look = () => {
    entries ??= entriesOf(deck, root);
    const found = find(entries, field.value);
    const kinds = (["place", "event", "source"] as const).map((kind) => found.filter((one) => one.kind === kind));
    list.innerHTML = kinds
      .flatMap((some) => group(some))
      .map(markup)
      .join("");
    count.textContent = field.value.trim() ? `${found.length} found` : "";
  };
  field.addEventListener("input", look);
  dialog.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && event.target === field) links()[0]?.click();
    if (!by) return;
    event.preventDefault();
    const stops = [field, ...links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target instanceof Element && (target === dialog || target.closest(".close, a"))) dialog.close();
  });
  return () => {
    look();
    dialog.showModal();
    field.select();
  };
}

const window_ = draw(
  "dialog",
  { class: "search-window", "aria-labelledby": "search-name" },
  draw("label", { id: "search-name", for: "search-field" }, "Search events, places and sources"),
  draw("input", {
    id: "search-field",
    type: "search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "auto",
    enterkeyhint: "search",
  }),
  draw("button", { type: "button", class: "close", "aria-label": "Close" }, "×"),
  draw("p", { class: "count", role: "status" }),
  draw("div", { class: "answers" }),
);

function group(found: readonly Found[]): readonly Drawing[] {
  const [first] = found;
  if (!first) return [];
  return [
    draw("h2", {}, headings[first.kind]),
    draw(
      "ul",
      {},
      found
        .slice(0, most)
        .map(({ name, by, detail, target }) =>
          draw(
            "li",
            {},
            draw("a", { href: `#${target}` }, draw("b", {}, name), draw("span", {}, said(by), said(by) ? "" : detail)),
          ),
        ),
      found.length > most && draw("li", { class: "rest" }, `and ${found.length - most} more`),
    ),
  ];
}

/** The spelling that was found, in its own direction. */
const said = (by: string | undefined): Drawing | false =>
  by ? draw("bdi", /\p{Script=Arabic}/u.test(by) ? { lang: "ar", dir: "rtl" } : {}, by) : false;
