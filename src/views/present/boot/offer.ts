import type { DeckStorage } from "../../shared/storage.ts";

/**
 * Offers a narrow touch screen the reading page, at an address, until its viewer has once presented anyway. Resolves when
 * slides are wanted, so that a phone whose viewer would rather read fetches nothing of the deck.
 */
export async function offerReading(page: Document, read: string, local: DeckStorage): Promise<void> {
  const dialog = page.querySelector<HTMLDialogElement>("dialog#offer");
  const isNarrow = matchMedia("(pointer: coarse) and (max-width: 699px)").matches;
  if (!dialog || !isNarrow || local.get("stays") === "yes") return;
  dialog.querySelector("a")?.setAttribute("href", read);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest("button"))) dialog.close();
  });
  const closed = new Promise((done) => dialog.addEventListener("close", done, { once: true }));
  dialog.showModal();
  await closed;
  local.set("stays", "yes");
}
