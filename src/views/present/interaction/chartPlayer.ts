import type { Deck } from "../../../deck/deck.ts";
import { playIn } from "../../pan/panState.ts";
import { type Player, playerOf, shownDay } from "../../play/player.ts";
import { passingWords, spokenDay } from "../../play/words.ts";
import { playableAt, viewedCaption } from "./panning.ts";
import type { ViewSetters } from "./viewSetters.ts";
import type { SlidePicture, ViewState } from "./viewState.ts";

interface PlayedChart extends Pick<ViewSetters, "setView"> {
  picture: SlidePicture;
  view(): ViewState;
  /** Whether charts may be animated. */
  animates(): boolean;
  /** Whether this window, and no other, moves on to the next day. */
  isLeading(): boolean;
  /** Announces words to screen readers. */
  announce(words: string): void;
}

/** Creates the player of the chart that is shown: each day is a view of it, and days with a change are announced. */
export function chartPlayer(
  deck: Deck,
  { picture, view, setView, animates, isLeading, announce }: PlayedChart,
): Player {
  const { language } = deck.story;
  const playable = () => playableAt(deck, picture.position(), view());
  return playerOf({
    story: () => deck.story,
    current: playable,
    show(pan, by) {
      setView({ zoom: view().zoom, pan }, playIn(pan)?.on ? "onward" : "instant", by);
      const now = playable();
      const day = now && shownDay(deck.story, now);
      if (!day) announce(viewedCaption(deck, picture.position() ?? { slide: 0, step: 0 }, view()));
      else if (!day.play.on && animates()) announce(language.playing.paused(passingWords(language, day)));
      else if (day.days.some(({ at, changes }) => at === day.at && changes)) announce(spokenDay(deck.story, now, day));
    },
    isStill: () => !animates(),
    isLeading,
  });
}
