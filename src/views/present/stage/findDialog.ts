import { type Deck, presentedSlides, slidesOf } from "../../../deck/deck.ts";
import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { type Position, positionNumbered } from "../../shared/address.ts";
import { addDialog, closeButton, dialogIn } from "./dialog.ts";

/**
 * Opens the field that finds a slide by its number, a step's number or part of its title; the arrows lead from it to the
 * slides found. Calls `onChoose` with the choice.
 */
export function openFind(page: Document, deck: Deck, onChoose: (to: Position) => void): void {
  const dialog = dialogIn(page, "find") ?? addFind(page, deck, onChoose);
  const field = dialog.querySelector("input");
  if (field) field.value = "";
  field?.dispatchEvent(new Event("input"));
  dialog.showModal();
}

function addFind(page: Document, deck: Deck, onChoose: (to: Position) => void): HTMLDialogElement {
  const { language } = deck.story;
  const dialog = addDialog(page, "find", findDrawing(language));
  const [field, list] = [dialog.querySelector("input"), dialog.querySelector("ol")];
  const none = dialog.querySelector(".none");
  const choose = (to: Position) => {
    dialog.close();
    onChoose(to);
  };
  const typed = () => field?.value.trim() ?? "";
  const found = () => matchingSlides(deck, typed());
  field?.addEventListener("input", () => {
    const entries = found().map((index) => slideEntry(deck, index));
    if (list) list.innerHTML = entries.map(serialize).join("");
    if (none) none.textContent = entries.length > 0 ? "" : language.stage.noneFound;
  });
  dialog.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    // Nothing was typed, so a stray Enter leads nowhere.
    if (typed() === "") return dialog.close();
    const [first] = found();
    if (first !== undefined) choose(positionNumbered(deck, plain(typed(), language)) ?? { slide: first, step: 0 });
  });
  list?.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-slide]") : null;
    if (button) choose({ slide: Number(button.dataset.slide), step: 0 });
  });
  dialog.addEventListener("keydown", (event) => {
    // Keys of an input method choose among its words.
    if (event.isComposing || event.keyCode === 229) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [...dialog.querySelectorAll<HTMLElement>("input, [data-slide]")];
    const next = by && stops[stops.indexOf(page.activeElement as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return dialog;
}

const findDrawing = (language: Language): Drawing =>
  node(
    "dialog",
    { id: "find", "aria-labelledby": "find-title" },
    node("h2", { id: "find-title" }, language.stage.goTo),
    node(
      "form",
      { method: "dialog" },
      node("label", { for: "find-field" }, language.stage.goToWhat),
      node("input", { id: "find-field", type: "text", autocomplete: "off", enterkeyhint: "go" }),
    ),
    node("ol", { class: "slide-list" }),
    node("p", { class: "none", role: "status" }),
    closeButton(language),
  );

/** A button for a slide in a list, with its number and its title. */
export const slideEntry = (deck: Deck, index: number): Drawing =>
  node(
    "li",
    { key: index },
    node(
      "button",
      { type: "button", "data-slide": index },
      node(
        "span",
        { class: "number" },
        presentedSlides(deck)[index] ? deck.story.language.digits(index + 1) : deck.story.language.backup,
      ),
      node("span", { class: "title" }, slidesOf(deck)[index]?.title ?? ""),
    ),
  );

/** A text without case and accents, its apostrophes as keyboards write them, and its digits those of Latin script. */
const plain = (text: string, { digits }: Language): string =>
  [...Array(10).keys()]
    .reduce((line, digit) => line.replaceAll(digits(digit), String(digit)), text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();

/**
 * The indices of the slides that a number or part of a title may mean, the best first: titles that begin with it lead.
 */
export function matchingSlides(deck: Deck, typed: string): readonly number[] {
  const { language } = deck.story;
  const text = plain(typed.trim(), language);
  const slides = slidesOf(deck);
  const numbered = positionNumbered(deck, text);
  if (numbered) return [numbered.slide];
  if (text === "") return slides.map((_, index) => index);
  const ranked = slides.map(({ title, id }, index) => {
    const at = plain(title, language).indexOf(text);
    return { index, rank: at === 0 ? 0 : at > 0 ? 1 : id.includes(text) ? 2 : 3 };
  });
  return ranked
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
}
