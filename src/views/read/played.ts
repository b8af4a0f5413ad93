import type { Deck } from "../../deck/deck.ts";
import { dayWords } from "../../events/calendarWords.ts";
import type { Language } from "../../language/language.ts";
import { textWidth } from "../../layout/text.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import type { PanAction } from "../pan/track.ts";
import { eventWords } from "../play/days.ts";
import { ringsOver } from "../play/overlay.ts";
import { type Playable, playerOf, shownDay } from "../play/player.ts";
import { paceSign, passingWords, spokenDay } from "../play/words.ts";
import { find } from "./dom.ts";
import type { PannedChart } from "./pannedChart.ts";

/** Playing the days of a chart of the article. */
export interface PlayedChart {
  /** The buttons that play it, and the line that says what happened. */
  parts: { buttons: readonly Element[]; passing: HTMLElement };
  play(): void;
  /** Moves a played timeline to the change before or after; returns false if the chart itself should be moved. */
  turn(action: PanAction): boolean;
  /** Names the day shown and its events, and rings what changed. */
  show(): void;
}

/** The font size of the events of a day, in pixels, and how many lines they may fill. */
const passing = { fontSize: 16, lines: 1.8 };

/** Lets the days of a chart be played up to its step. */
export function playedIn(deck: () => Deck, panned: PannedChart, announce: (words: string) => void): PlayedChart {
  const { live, chart, track } = panned;
  const wishesStill = matchMedia("(prefers-reduced-motion: reduce)");
  const isStill = () => wishesStill.matches;
  const room = find(live.element, ".stage");
  const { language } = deck().story;
  const { playing, moving } = language;
  const rings = ringsOver(room, {
    story: () => deck().story,
    chart: () => room.querySelector(".canvas > .chart"),
    isStill,
  });
  const current = (): Playable => ({
    chart,
    track,
    state: live.slide.steps[live.step]?.state,
    pan: panned.pan(),
  });
  const dayShown = () => shownDay(deck().story, current());
  const player = playerOf({
    story: () => deck().story,
    current,
    show(pan) {
      panned.play(pan);
      const day = dayShown();
      if (!day) announce(playing.played);
      else if (!day.play.on && !isStill()) announce(playing.paused(passingWords(language, day)));
      else if (day.days.some(({ at, changes }) => at === day.at && changes))
        announce(spokenDay(deck().story, current(), day));
    },
    isStill,
  });
  const holder = document.createElement("div");
  holder.innerHTML = [...buttons(playing), daysLine(moving.dayShown), passingLine].map(serialize).join("");
  const [button, slower, pace, faster, line, words] = [...holder.children] as Parts;
  const play = () => {
    words.hidden = false;
    if (player.isPossible()) player.toggle();
    else words.textContent = playing.nothing;
  };
  button.addEventListener("click", play);
  slower.addEventListener("click", () => player.changePace(-1));
  faster.addEventListener("click", () => player.changePace(1));
  line.addEventListener("input", () => {
    const day = dayShown()?.days[line.valueAsNumber];
    if (day) player.scrub(day.at);
  });

  return {
    parts: { buttons: [button, slower, pace, faster, line], passing: words },
    play,
    turn: player.turn,
    show() {
      const day = dayShown();
      rings.show(day);
      button.textContent = isStill() ? playing.nextChange : day?.play.on ? playing.pause : playing.play;
      for (const part of [slower, pace, faster]) part.hidden = !day || isStill();
      pace.textContent = day ? paceSign(day.play.pace) : "";
      // A chart of a day is turned to another by the line of all time below the buttons.
      line.hidden = !day || track.showsDay;
      if (day) {
        line.max = String(day.days.length - 1);
        line.value = String(day.days.findIndex(({ at }) => at === day.at));
        line.setAttribute("aria-valuetext", dayWords(language, day.at, { weekday: true }));
      }
      const fits = (line: string) =>
        textWidth(line, passing.fontSize, "condensed 400") < room.clientWidth * passing.lines;
      words.textContent = day ? eventWords(language, day.events, fits) : "";
    },
  };
}

type Parts = [
  play: HTMLElement,
  slower: HTMLElement,
  pace: HTMLElement,
  faster: HTMLElement,
  line: HTMLInputElement,
  words: HTMLElement,
];

const buttons = ({ play, slower, faster }: Language["playing"]): readonly Drawing[] => [
  node("button", { type: "button", class: "play" }, play),
  node("button", { type: "button", "aria-label": slower, hidden: true }, "−"),
  node("span", { class: "pace" }, ""),
  node("button", { type: "button", "aria-label": faster, hidden: true }, "+"),
];

/** The days that a timeline is played through, along which the day shown is dragged. */
const daysLine = (name: string): Drawing =>
  node("input", { type: "range", class: "played-days", min: 0, step: 1, "aria-label": name, hidden: true });

const passingLine = node("p", { class: "passing", "aria-hidden": "true", hidden: true }, "");
