import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";

/** The button that closes the dialog around it. */
export const closeButton = ({ close }: Language): Drawing =>
  node("button", { key: "close", type: "button", class: "close", "data-close": true }, close);

/** The dialog with this id, if it is in the page. */
export const dialogIn = (page: Document, id: string): HTMLDialogElement | null => page.querySelector(`dialog#${id}`);

/**
 * Adds a drawn dialog to the page, closed, in place of any with the same id. It is closed by a press on `data-close` or
 * outside it. Throws an Error if the drawing does not contain it.
 */
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

/**
 * Lets Page Up and Page Down scroll an open dialog that has more to show, and then close it: they are the only keys of a
 * clicker, which could not bring the slide back otherwise.
 */
export function leaveByPageKeys(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const dialog = page.querySelector<HTMLDialogElement>("dialog[open]");
    if (!dialog || event.defaultPrevented || (event.key !== "PageDown" && event.key !== "PageUp")) return;
    event.preventDefault();
    const { scrollTop, clientHeight } = dialog;
    dialog.scrollBy(0, clientHeight * (event.key === "PageDown" ? readOn : -readOn));
    if (dialog.scrollTop === scrollTop) dialog.close();
  });
}

/** The share of a dialog's height that it is scrolled by, so that the last lines that were read are seen again. */
const readOn = 0.8;
