import { type Deck, presentedSlides, slidesOf } from "../../../deck/deck.ts";
import type { Position } from "../../shared/address.ts";
import type { Navigation } from "../keyTable.ts";
import { targetOf } from "./navigation.ts";
import type { Slideshow } from "./reveal.ts";

/** Navigation through a deck on the stage, for keys, buttons and the speaker's window. */
export interface SlideNavigation extends Readonly<Record<Navigation, () => void>> {
  /** Shows the slide again if the screen is black or the overview hides it; returns false if neither is so. */
  bringBack(): boolean;
  /** Opens the overview, or returns from it to the slide that was shown. */
  toggleOverview(): void;
  /** Goes to the slide that is chosen in the overview. */
  choose(): void;
  /** Chooses another slide in the overview, `by` slides further on or back, up to the first or the last. */
  chooseBy(by: number): void;
}

/**
 * Creates the navigation through a deck. While the slide is hidden, a first step only shows it again, so that somebody
 * with a clicker never advances unseen. `shown` is the position that is drawn, which the overview does not change;
 * `back` returns from a backup slide, which has no successor, to the step before it was opened.
 */
export function navigationThrough(
  deck: Deck,
  slideshow: Slideshow,
  { shown, back }: { shown(): Position | undefined; back(): void },
): SlideNavigation {
  const leaveOverview = () => {
    const position = shown();
    if (position) slideshow.go(position);
    slideshow.toggleOverview();
  };
  const bringBack = () => {
    const [isBlack, isOverview] = [slideshow.isBlack(), slideshow.isOverview()];
    if (isBlack) slideshow.setBlack(false);
    if (isOverview) leaveOverview();
    return isBlack || isOverview;
  };
  const go = (way: Navigation) => () => {
    if (bringBack()) return;
    const from = slideshow.position();
    const to = targetOf(deck, from, way);
    if (to) slideshow.go(to);
    else if (!presentedSlides(deck)[from.slide]) back();
  };
  return {
    bringBack,
    toggleOverview: () => (slideshow.isOverview() ? leaveOverview() : slideshow.toggleOverview()),
    choose: slideshow.toggleOverview,
    chooseBy(by) {
      const slide = Math.min(Math.max(slideshow.position().slide + by, 0), slidesOf(deck).length - 1);
      slideshow.go({ slide, step: 0 });
    },
    next: go("next"),
    previous: go("previous"),
    nextSlide: go("nextSlide"),
    previousSlide: go("previousSlide"),
    first: go("first"),
    last: go("last"),
  };
}
