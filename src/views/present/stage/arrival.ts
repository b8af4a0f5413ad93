import type { Deck } from "../../../deck/deck.ts";
import { patch } from "../../../svg/patch.ts";
import { linkTo, type Position, samePosition } from "../../shared/address.ts";
import { type Embedded, readAddress, wholeAddress } from "../embed.ts";
import type { Interaction } from "../interaction/interaction.ts";
import { statusAt, titleAt } from "./announce.ts";
import { controls, countOf, embeddedControls } from "./controls.ts";
import type { WriteAddress } from "./history.ts";
import type { StageElements } from "./input.ts";
import { durationOf, isJump } from "./navigation.ts";
import type { Slideshow } from "./reveal.ts";
import type { SlideSections } from "./sections.ts";
import type { SeenSlides } from "./seenSlides.ts";

interface ArrivalOptions {
  deck: Deck;
  slideshow: Slideshow;
  sections: SlideSections;
  interaction: Interaction;
  elements: StageElements;
  seen: SeenSlides;
  /** What is embedded, if that is not the whole deck. */
  embedded: Embedded | undefined;
  writeAddress: WriteAddress;
  /** Whether charts may be animated. */
  animates(): boolean;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Called on every arrival with the previous step, or with undefined on the first. */
  onArrive(from: Position | undefined): void;
}

/** Brings everything on the page to the position of the slideshow. */
export interface Arrivals {
  /**
   * Draws the position of the slideshow, announces it and writes it into the address, unless the page already shows it.
   */
  arrive(): void;
  /** Goes to a position from which the browser's back button returns. */
  jump(to: Position): void;
  /** Notes before a slide is left whether it has the focus, so that the focus moves to the next one. */
  leave(): void;
  /** Updates the page after the overview has been opened or closed. */
  toggledOverview(): void;
}

/** Follows a slideshow: draws its slides, and keeps the rest of the page in step with them. */
export function followSlideshow(options: ArrivalOptions): Arrivals {
  const { deck, slideshow, sections, interaction, elements, seen, writeAddress, announce } = options;
  const page = elements.slides.ownerDocument;
  let movedAt = 0;
  let hadFocus = false;
  let jumping = false;

  const draw = (from: Position | undefined, to: Position) => {
    const animates = options.animates() && !page.hidden;
    interaction.reset();
    sections.show(to, durationOf({ from, to, since: Date.now() - movedAt, animates }));
    interaction.arrive(to);
    if (hadFocus && to.slide !== from?.slide) sections.focus();
    hadFocus = false;
    movedAt = Date.now();
  };
  const arrive = () => {
    const [from, to] = [sections.position(), slideshow.position()];
    if (samePosition(from, to)) return;
    if (slideshow.isOverview()) return announce(overviewWords(deck, to, seen));
    draw(from, to);
    seen.add(to);
    writeAddress(to, { jump: jumping || isJump(from, to) });
    options.onArrive(from);
    page.title = titleAt(deck, to);
    announce(statusAt(deck, to, from));
    const { embedded } = options;
    const read = embedded ? readAddress(embedded, to) : linkTo("read", deck, to);
    const shown = embedded
      ? embeddedControls(deck, to, { whole: wholeAddress(embedded, to), read })
      : controls(deck, to);
    patch(elements.controls, shown);
    elements.skip.setAttribute("href", read);
  };
  return {
    arrive,
    jump(to) {
      jumping = true;
      slideshow.go(to);
      if (slideshow.isOverview()) slideshow.toggleOverview();
      jumping = false;
    },
    leave() {
      hadFocus = sections.hasFocus();
    },
    toggledOverview() {
      const [isOpen, position] = [slideshow.isOverview(), slideshow.position()];
      interaction.reset();
      if (isOpen) sections.show(position, 0);
      if (isOpen) sections.drawOverview(seen.furthest);
      sections.setInert(isOpen);
      if (isOpen) {
        interaction.setInert(true);
        announce(`${deck.story.language.stage.allSlides(deck.title)}. ${overviewWords(deck, position, seen)}`);
      } else if (samePosition(position, sections.position())) {
        interaction.arrive(position);
        announce(statusAt(deck, position));
      } else arrive();
    },
  };
}

/** The announcement of a slide in the overview; it reveals nothing that has not been shown. */
const overviewWords = (deck: Deck, position: Position, seen: SeenSlides): string =>
  seen.furthest(position.slide) === undefined ? notShownYet(deck, position.slide) : statusAt(deck, position);

function notShownYet(deck: Deck, slide: number): string {
  const { stage } = deck.story.language;
  return `${stage.notShownYet(stage.slide(countOf(deck, slide)))}.`;
}
