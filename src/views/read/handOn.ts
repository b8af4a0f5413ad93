import { type Deck, slidesOf } from "../../deck/deck.ts";
import { anchorOf, type Position } from "../address.ts";
import { rewriteAddress } from "./rewrite.ts";

/**
 * Makes the buttons under each slide hand on a link to it, at the step that is read: "Copy link" everywhere, "Share"
 * where the browser can pass it to another application. `said` tells a screen reader.
 */
export function handOn(deck: Deck, root: HTMLElement, here: () => Position | undefined, said: HTMLElement): void {
  const link = (index: number): string => {
    const slide = slidesOf(deck)[index];
    const now = here();
    const anchor = slide ? anchorOf(slide, now?.slide === index ? now.step : 0) : "";
    return new URL(`#${anchor}`, location.href).href;
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button, link(Number(button.dataset.copies)), said));
  }
  if (!("share" in navigator)) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>("button.share")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const index = Number(button.dataset.shares);
      // A reader who turns back has shared nothing, which is no fault.
      navigator.share({ title: slidesOf(deck)[index]?.title ?? deck.title, url: link(index) }).catch(() => undefined);
    });
  }
}

async function copy(button: HTMLElement, url: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    said.textContent = "Link copied";
    button.textContent = "Copied";
  } catch {
    rewriteAddress(url);
    said.textContent = "The link is in the address bar";
    button.textContent = "See the address bar";
  }
}
