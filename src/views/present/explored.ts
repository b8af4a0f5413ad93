import { type Deck, slidesOf } from "../../deck/deck.ts";
import { settle } from "../../marks/paint.ts";
import type { Position } from "../address.ts";
import { type Explorer, explore } from "../explore/explore.ts";
import type { Told } from "../explore/showing.ts";
import { type Glance, untouched } from "./glance.ts";
import { asSeen } from "./inTime.ts";
import { prefixOf } from "./section.ts";

/** Lets the audience's questions be answered: the chart of the slide that is shown can be explored. */
export interface Explored {
  /** Follows to a place that has been drawn. */
  arrive(place: Position): void;
  /** Follows the chart to how it is seen in place of its step. */
  follow(place: Position, glance: Glance): void;
  /** Shows what is told of that chart in another window. */
  mirror(told: Told | undefined): void;
  /** Takes it out of reach, or gives it back. */
  setInert(inert: boolean): void;
}

/** Who hears what is explored: `say` tells a screen reader, `told` the other windows. */
interface Hearing {
  say(words: string): void;
  told(shown: Told | undefined): void;
}

/** Where readouts may stand, in pixels of a slide: below titles and captions, above controls and credits. */
const within = { x: 16, y: 108, width: 1248, height: 564 };

/** Explores the chart painted on the first element of a room as large as a slide. */
function exploreRoom(deck: Deck, room: HTMLElement, prefix: string, { say, told }: Hearing): Explorer | undefined {
  const painted = room.firstElementChild;
  return painted
    ? explore({
        story: deck.story,
        room,
        prefix,
        chart: () => painted.querySelector(".slide > .chart"),
        settle: () => settle(painted),
        say,
        told,
        within: () => within,
        clear: ".slide > header > *",
        alone: true,
      })
    : undefined;
}

/** Explores the charts of slides that hang on a wall, a section each. */
export function exploreSlides(deck: Deck, wall: HTMLElement, hearing: Hearing): Explored {
  const all = new Map<number, Explorer>();
  let here: Explorer | undefined;

  const explorerOf = (index: number): Explorer | undefined => {
    const [slide, room] = [slidesOf(deck)[index], wall.children[index]];
    if (!slide?.chart || !(room instanceof HTMLElement)) return undefined;
    return all.get(index) ?? exploreRoom(deck, room, prefixOf(slide), hearing);
  };
  return {
    arrive(place) {
      here = explorerOf(place.slide);
      if (here) all.set(place.slide, here);
      for (const [other, one] of all) one.setInert(other !== place.slide);
      follow(deck, here, place);
    },
    follow: (place, glance) => follow(deck, here, place, glance),
    mirror: (told) => here?.mirror(told),
    setInert(inert) {
      for (const one of all.values()) one.setInert(inert);
    },
  };
}

/** Explores whatever slide is painted in one room. */
export function exploreSlide(deck: Deck, room: HTMLElement, prefix: string, hearing: Hearing): Explored {
  const explorer = exploreRoom(deck, room, prefix, hearing);
  return {
    arrive(place) {
      explorer?.setInert(!slidesOf(deck)[place.slide]?.chart);
      follow(deck, explorer, place);
    },
    follow: (place, glance) => follow(deck, explorer, place, glance),
    mirror: (told) => explorer?.mirror(told),
    setInert: (inert) => explorer?.setInert(inert),
  };
}

function follow(
  deck: Deck,
  explorer: Explorer | undefined,
  { slide: index, step }: Position,
  glance: Glance = untouched,
): void {
  const slide = slidesOf(deck)[index];
  const state = slide && asSeen(deck, slide, step, glance).steps[step]?.state;
  if (slide?.chart) explorer?.follow(slide.chart.describe(state), state);
}
