import type { DeckStorage } from "../../shared/storage.ts";

/**
 * Offers the reading page (its address is `read`) on a narrow touch screen, until its viewer has once chosen to
 * present. Resolves when slides are wanted, so that a phone whose viewer would rather read fetches nothing of the deck.
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
