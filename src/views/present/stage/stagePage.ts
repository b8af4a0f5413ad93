import type { Deck } from "../../../deck/deck.ts";
import type { Position } from "../../shared/address.ts";
import { isFramed } from "../embed.ts";
import type { Channel } from "../sync/channel.ts";
import { fetchFonts, keepAwake, printInstead, refuseDrops, watchIdle, watchMagnification } from "./pageSetup.ts";
import { prewarm } from "./prewarm.ts";
import type { Slideshow } from "./reveal.ts";

/**
 * Tells other windows when the page is left and when it is restored from the browser's cache; a restored page shows its
 * slide, even if it was black.
 */
export function watchPage(channel: Channel | undefined, slideshow: Slideshow, report: () => void): void {
  window.addEventListener("pagehide", () => channel?.send({ kind: "bye", from: "stage" }));
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    slideshow.setBlack(false);
    report();
  });
}

/** Sets up everything on the stage's page that does not depend on the step shown. */
export function setUpPage(page: Document, deck: Deck, position: Position): void {
  page.documentElement.lang = deck.story.language.tag;
  watchIdle(page);
  prewarm(deck, position.slide);
  fetchFonts(page);
  if (isFramed()) setUpFrame(page);
  else setUpWindow(page);
}

/** Leaves swipes and the wheel to the page in which a stage is embedded. */
function setUpFrame(page: Document): void {
  page.body.toggleAttribute("data-prevent-swipe", true);
  page.documentElement.style.overscrollBehavior = "auto";
}

/** Sets up what a stage may do in its own window but not within another page. */
function setUpWindow(page: Document): void {
  keepAwake(page);
  watchMagnification(page);
  printInstead(page, "handout");
  refuseDrops(page);
}
