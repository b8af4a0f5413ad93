import { type Deck, slidesOf } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import { slidesLike } from "./find.ts";
import { keyList } from "./keys.ts";
import type { Settings } from "./settings.ts";
import { themeName, themes } from "./theme.ts";

/** Adds a drawn dialog to the page, or finds the one that stands. */
function dialog(page: Document, id: string, drawing: () => Drawing): { element: HTMLDialogElement; fresh: boolean } {
  const standing = page.querySelector<HTMLDialogElement>(`dialog#${id}`);
  if (standing) return { element: standing, fresh: false };
  page.body.insertAdjacentHTML("beforeend", markup(drawing()));
  const element = page.querySelector<HTMLDialogElement>(`dialog#${id}`);
  if (!element) throw new Error(`dialog not added: ${id}`);
  element.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element && target.closest("[data-close]");
    if (pressed || target === element) element.close();
  });
  return { element, fresh: true };
}

const closing = draw("button", { key: "close", type: "button", class: "close", "data-close": true }, "Close");

/** Opens the sheet of keys and settings. `settle` is called with every change, at once. */
export function openHelp(page: Document, settings: Settings, settle: (changed: Settings) => void): void {
  page.querySelector("dialog#help")?.remove();
  const { element } = dialog(page, "help", () => help(settings));
  element.addEventListener("change", () => {
    const form = new FormData(element.querySelector("form") ?? undefined);
    settle({
      theme: themes.find((theme) => theme === form.get("theme")) ?? settings.theme,
      characters: form.has("characters"),
      motion: form.has("motion"),
    });
  });
  element.showModal();
}

const help = (settings: Settings): Drawing =>
  draw(
    "dialog",
    { id: "help", "aria-labelledby": "help-title" },
    draw("h2", { id: "help-title" }, "Keys and settings"),
    draw(
      "table",
      { class: "keys" },
      draw(
        "tbody",
        {},
        keyList.map(([keys, does]) =>
          draw(
            "tr",
            { key: does },
            draw(
              "th",
              { scope: "row" },
              keys.map((key) => draw("kbd", { key }, key)),
            ),
            draw("td", {}, does),
          ),
        ),
      ),
    ),
    draw(
      "form",
      { method: "dialog" },
      draw(
        "fieldset",
        {},
        draw("legend", {}, "Colours"),
        themes.map((theme) =>
          choice({ type: "radio", name: "theme", value: theme, checked: theme === settings.theme }, themeName(theme)),
        ),
      ),
      choice({ type: "checkbox", name: "motion", checked: settings.motion }, "Charts move from one step to the next"),
      choice({ type: "checkbox", name: "characters", checked: settings.characters }, "Keys of one letter or sign"),
    ),
    closing,
  );

const choice = (attributes: Record<string, string | boolean>, label: string): Drawing =>
  draw("label", { key: label }, draw("input", attributes), draw("span", {}, label));

/** Opens the field to go to a slide by its number or part of its title. */
export function openFind(page: Document, deck: Deck, go: (slide: number) => void): void {
  const { element, fresh } = dialog(page, "find", () => find());
  const field = element.querySelector("input");
  const list = element.querySelector("ol");
  if (!field || !list) return;
  const show = () => {
    const found = slidesLike(deck, field.value);
    list.innerHTML = found.map((index) => markup(entry(deck, index))).join("");
    if (found.length === 0) list.innerHTML = markup(draw("li", { class: "none" }, "No slide has that in its title."));
  };
  if (fresh) {
    field.addEventListener("input", show);
    element.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      const [first] = slidesLike(deck, field.value);
      if (first === undefined) return;
      element.close();
      go(first);
    });
    list.addEventListener("click", ({ target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-slide]") : null;
      if (!pressed) return;
      element.close();
      go(Number(pressed.dataset.slide));
    });
  }
  field.value = "";
  show();
  element.showModal();
}

const find = (): Drawing =>
  draw(
    "dialog",
    { id: "find", "aria-labelledby": "find-title" },
    draw("h2", { id: "find-title" }, "Go to a slide"),
    draw(
      "form",
      { method: "dialog" },
      draw("label", { for: "find-field" }, "Its number, or part of its title"),
      draw("input", { id: "find-field", type: "text", autocomplete: "off", enterkeyhint: "go" }),
    ),
    draw("ol", { class: "slide-list" }),
    closing,
  );

/** A slide in a list, as a button with its number. */
export const entry = (deck: Deck, index: number): Drawing =>
  draw(
    "li",
    { key: index },
    draw(
      "button",
      { type: "button", "data-slide": index },
      draw("span", { class: "number" }, String(index + 1)),
      draw("span", { class: "title" }, slidesOf(deck)[index]?.title ?? ""),
    ),
  );

/** Offers a narrow touch screen the reading page before the stage; `stay` is called when the viewer presents anyway. */
export function offerReading(page: Document, read: string, stay: () => void): void {
  const { element } = dialog(page, "offer", () =>
    draw(
      "dialog",
      { id: "offer", "aria-labelledby": "offer-title" },
      draw("h2", { id: "offer-title" }, "Slides are small on this screen"),
      draw("p", {}, "The same story stands on a page made for reading, with every chart drawn for this width."),
      draw("a", { class: "first", href: read }, "Read it on this screen"),
      draw("button", { type: "button", "data-close": true }, "Present anyway"),
    ),
  );
  element.addEventListener("close", stay);
  element.showModal();
}
