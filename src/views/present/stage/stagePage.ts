import type { Deck } from "../../../deck/deck.ts";
import type { Position } from "../../shared/address.ts";
import { isFramed } from "../embed.ts";
import type { Channel } from "../sync/channel.ts";
import { fetchFonts, keepAwake, printInstead, refuseDrops, watchIdle, watchMagnification } from "./pageSetup.ts";
import { prewarm } from "./prewarm.ts";
import type { Slideshow } from "./reveal.ts";

/** Says when the page goes, and when it comes back as the browser has kept it, in which it shows its slide. */
export function watchPage(channel: Channel | undefined, slideshow: Slideshow, report: () => void): void {
  window.addEventListener("pagehide", () => channel?.send({ kind: "bye", from: "stage" }));
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    slideshow.setBlack(false);
    report();
  });
}

/** Does for the stage's page what does not depend on the step that is shown. */
export function setUpPage(page: Document, deck: Deck, position: Position): void {
  page.documentElement.lang = deck.story.language.tag;
  watchIdle(page);
  prewarm(deck, position.slide);
  fetchFonts(page);
  if (isFramed()) setUpFrame(page);
  else setUpWindow(page);
}

/** Leaves swipes and the wheel to the page that a stage is embedded in. */
function setUpFrame(page: Document): void {
  page.body.toggleAttribute("data-prevent-swipe", true);
  page.documentElement.style.overscrollBehavior = "auto";
}

/** Does what a stage may do with a window of its own, and not within another page. */
function setUpWindow(page: Document): void {
  keepAwake(page);
  watchMagnification(page);
  printInstead(page, "handout");
  refuseDrops(page);
}
