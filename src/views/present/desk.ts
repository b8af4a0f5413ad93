import { type Deck, slidesOf } from "../../deck/deck.ts";
import { markup } from "../../marks/markup.ts";
import { paint } from "../../marks/paint.ts";
import type { Position } from "../address.ts";
import { slideDrawing } from "../slide.ts";
import { paragraphs } from "../words.ts";
import { type Glance, untouched } from "./glance.ts";
import { asSeen, trackKept } from "./inTime.ts";
import { saidAt, saidDrawing } from "./said.ts";
import { speakerPage, turnLabels } from "./speakerPage.ts";
import { stepAfter } from "./walk.ts";

/** How the speaker's window stands with the stage. */
export type Standing = "joined" | "alone" | "never";

const standings: Record<Standing, string> = {
  joined: "Joined to the slides",
  alone: "Alone: no slides are open in this browser",
  never: "This browser cannot join two windows; this one works alone",
};

/** What the speaker has before them. */
export interface Desk {
  timer: HTMLElement;
  /** Where the step that is shown is painted, as large as a slide before it is scaled. */
  room: HTMLElement;
  show(place: Position): void;
  /** Draws the step again as somebody has made it by hand, in so many milliseconds. */
  draw(place: Position, motion: number, glance: Glance): void;
  setBlack(black: boolean): void;
  setPointing(pointing: boolean): void;
  /** Tells a screen reader. */
  say(words: string): void;
  setStanding(standing: Standing): void;
}

/** Lays out the speaker's window in an element. */
export function layDesk(deck: Deck, root: HTMLElement): Desk {
  root.innerHTML = markup(speakerPage(deck));
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`missing in the speaker's window: ${name}`);
    return found;
  };
  const slides = slidesOf(deck);

  const showNext = (next: Position | undefined, here: Position) => {
    const coming = next && slides[next.slide];
    paint(part("next"), coming ? [slideDrawing(deck, coming, next.step, { prefix: "next-" })] : []);
    part("next-title").textContent =
      coming === undefined ? "The end" : next?.slide === here.slide ? "Next step" : `Next slide: ${coming.title}`;
  };
  const mark = (here: number) => {
    for (const button of part("list").querySelectorAll<HTMLElement>("[data-slide]")) {
      if (Number(button.dataset.slide) === here) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
    }
  };

  const labelTurns = (here: number) => {
    const track = trackKept(deck, slides[here]);
    for (const [turn, label] of Object.entries(turnLabels(track?.single ?? false))) {
      const button = root.querySelector<HTMLElement>(`[data-turn="${turn}"]`);
      if (!button) continue;
      button.hidden = track === undefined;
      button.textContent = label;
    }
  };

  const draw = (place: Position, motion: number, glance: Glance) => {
    const slide = slides[place.slide];
    if (!slide) return;
    paint(part("now"), [slideDrawing(deck, asSeen(deck, slide, place.step, glance), place.step, { prefix: "now-" })], {
      motion,
    });
  };
  return {
    draw,
    timer: part("timer"),
    room: part("now-room"),
    show(place) {
      const slide = slides[place.slide];
      const step = slide?.steps[place.step];
      if (!slide || !step) return;
      draw(place, 0, untouched);
      showNext(stepAfter(deck, place), place);
      part("count").textContent = `${place.slide + 1} / ${slides.length}`;
      part("step").textContent = slide.steps.length > 1 ? `step ${place.step + 1} of ${slide.steps.length}` : "";
      part("words").innerHTML = paragraphs(step.words).map(markup).join("");
      part("words").parentElement?.scrollTo(0, 0);
      part("said").innerHTML = saidDrawing(deck.story, saidAt(deck, place)).map(markup).join("");
      mark(place.slide);
      labelTurns(place.slide);
    },
    setBlack(black) {
      part("black").setAttribute("aria-pressed", String(black));
      part("now-frame").classList.toggle("is-black", black);
    },
    say(words) {
      part("said-aloud").textContent = words;
    },
    setPointing: (pointing) => part("pointer").setAttribute("aria-pressed", String(pointing)),
    setStanding(standing) {
      part("open").hidden = standing !== "alone";
      part("link").dataset.link = standing;
      part("link").textContent = standings[standing];
    },
  };
}
