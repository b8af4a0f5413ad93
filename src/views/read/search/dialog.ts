import type { Deck } from "../../../deck/deck.ts";
import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { sourcesPage } from "../addresses.ts";
import { find as findElement } from "../dom.ts";
import { entriesOf } from "./entries.ts";
import { type Entry, type Found, find } from "./match.ts";

/** How many answers of a kind are listed before the rest are counted. */
const most = 12;

/**
 * Adds a dialog to the page that searches events, places and sources as one types, and returns the function that opens
 * it. Down and Up move through the answers, Enter or a tap goes to the target of one, Escape closes. `references` is
 * the page with the notes and sources.
 */
export function searchIn(deck: Deck, root: HTMLElement, references: Document): () => void {
  const { language } = deck.story;
  const words = language.reading;
  let entries: readonly Entry[] | undefined;
  root.insertAdjacentHTML("beforeend", serialize(windowDrawing(language)));
  const dialog = findElement<HTMLDialogElement>(root, "dialog.search-window");
  const field = findElement<HTMLInputElement>(dialog, "input");
  const list = findElement(dialog, ".answers");
  const count = findElement(dialog, ".count");
  const links = () => [...list.querySelectorAll<HTMLElement>("a")];

  const look = () => {
    entries ??= entriesOf(deck, root, { references, list: references === document ? "" : sourcesPage });
    const found = find(entries, field.value);
    const kinds = (["place", "event", "source"] as const).map((kind) => found.filter((one) => one.kind === kind));
    list.innerHTML = kinds
      .flatMap((some) => group(words, some))
      .map(serialize)
      .join("");
    count.textContent = field.value.trim() ? words.found(found.length) : "";
  };
  field.addEventListener("input", look);
  dialog.addEventListener("keydown", (event) => {
    // Keys of an input method choose among its words. Safari tells of its Enter only afterwards, by this code.
    if (event.isComposing || event.keyCode === 229) return;
    // In Safari a field for searching keeps the key to itself, even if it has nothing to clear.
    if (event.key === "Escape" && !field.value) dialog.close();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = event.key === "Enter" && event.target === field;
    if (!by && !chosen) return;
    // The focus moves while the key is down; the button that gets it would otherwise be pressed by the same key.
    event.preventDefault();
    if (!by) return links()[0]?.click();
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

const windowDrawing = ({ reading, close }: Language): Drawing =>
  node(
    "dialog",
    { class: "search-window", "aria-labelledby": "search-name" },
    node("label", { id: "search-name", for: "search-field" }, reading.searchWhat),
    node("input", {
      id: "search-field",
      type: "search",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      dir: "auto",
      enterkeyhint: "search",
    }),
    node("button", { type: "button", class: "close", "aria-label": close }, "×"),
    node("p", { class: "count", role: "status" }),
    node("div", { class: "answers" }),
  );

function group(words: Language["reading"], found: readonly Found[]): readonly Drawing[] {
  const [first] = found;
  if (!first) return [];
  return [
    node("h2", {}, words.kinds[first.kind]),
    node(
      "ul",
      {},
      found
        .slice(0, most)
        .map(({ name, by, detail, target }) =>
          node(
            "li",
            {},
            node("a", { href: target }, node("b", {}, name), node("span", {}, said(by), said(by) ? "" : detail)),
          ),
        ),
      found.length > most && node("li", { class: "rest" }, words.andMore(found.length - most)),
    ),
  ];
}

/** The spelling that was found, in its own text direction. */
const said = (by: string | undefined): Drawing | false =>
  by ? node("bdi", /\p{Script=Arabic}/u.test(by) ? { lang: "ar", dir: "rtl" } : {}, by) : false;
