import { dayWords } from "../../events/calendarWords.ts";
import type { Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import { pannedState } from "../pan/panState.ts";
import { stateChangeWords } from "../shared/changeWords.ts";
import { eventWords } from "./days.ts";
import type { Playable, ShownDay } from "./player.ts";

/** A speed of playing as text: "½ ×", "2 ×". */
export const paceSign = (pace: number): string => `${pace === 0.5 ? "½" : pace} ×`;

/**
 * The day and what happened on it, on one line; `fits` says whether a line has room: "Saturday 14 October 2017: Mayadin
 * taken".
 */
export function passingWords(language: Language, { at, events }: ShownDay, fits?: (line: string) => boolean): string {
  const day = dayWords(language, at, { weekday: true });
  const named = eventWords(language, events, fits && ((line) => fits(language.playing.day(day, line))));
  return named === "" ? day : language.playing.day(day, named);
}

/** What is announced on a day with a change: the day, and what is different from the day before. */
export function spokenDay(story: Story, { chart, state, pan }: Playable, shown: ShownDay): string {
  if (!pan || !("day" in pan)) return "";
  const before = pannedState(chart, state, { ...pan, day: pan.day - DAY });
  const change = stateChangeWords(story, chart, [before, pannedState(chart, state, pan)], false);
  const day = dayWords(story.language, shown.at, { weekday: true });
  // If the sentence says only that nothing changed hands, the events of the day say more.
  const isTelling = change !== "" && !change.toLowerCase().startsWith(story.language.changes.noneChanged.toLowerCase());
  return isTelling ? story.language.playing.day(day, change) : `${passingWords(story.language, shown)}.`;
}
