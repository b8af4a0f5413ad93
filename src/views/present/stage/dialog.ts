import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";

/** The button that closes the dialog it stands in. */
export const closeButton = ({ close }: Language): Drawing =>
  node("button", { key: "close", type: "button", class: "close", "data-close": true }, close);

/** The dialog with this id, if it stands in the page. */
export const dialogIn = (page: Document, id: string): HTMLDialogElement | null => page.querySelector(`dialog#${id}`);

/** Adds a drawn dialog to the page, closed, in place of one with its id. It closes by `data-close`, or by a press outside. */
export function addDialog(page: Document, id: string, drawing: Drawing): HTMLDialogElement {
  dialogIn(page, id)?.remove();
  page.body.insertAdjacentHTML("beforeend", serialize(drawing));
  const dialog = dialogIn(page, id);
  if (!dialog) throw new Error(`dialog not added: ${id}`);
  dialog.addEventListener("click", ({ target }) => {
    const closes = target instanceof Element && target.closest("[data-close]");
    if (closes || target === dialog) dialog.close();
  });
  return dialog;
}

/** Lets the page keys, which is all that a clicker has, close whatever dialog is open, so that the slide is there again. */
export function closeByPageKeys(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const dialog = page.querySelector<HTMLDialogElement>("dialog[open]");
    if (!dialog || event.defaultPrevented || (event.key !== "PageDown" && event.key !== "PageUp")) return;
    event.preventDefault();
    dialog.close();
  });
}
