import { dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import type { Event } from "../events/read.ts";
import { dayWords, eventDateWords } from "../events/words.ts";
import { type Flowed, flow } from "../layout/flow.ts";
import type { Counted } from "../layout/territoryReadings.ts";
import { fallsOn, letterOf } from "../layout/territoryRules.ts";
import { textWidth } from "../layout/text.ts";
import { dayLine, joinedSign, openEnd, rangeBar, sign } from "../marks/readings.ts";
import type { SignWords } from "../marks/signKey.ts";

export interface KeyAsk {
  width: number;
  text: number;
  day: Edtf | undefined;
  /** All ruled events, by date: their places are their letters. */
  letters: readonly Event[];
}

/** What the letters and the signs of some panels mean: only those that occur. */
export function keyOf(
  panels: readonly Counted[],
  ruled: readonly Event[],
  { width, text, day, letters }: KeyAsk,
): Flowed<SignWords> {
  const readings = panels.flatMap((panel) => panel.readings);
  const ink = "var(--quiet)";
  const signed = (id: string, words: string, drawn: SignWords["drawn"]): SignWords => {
    const room = text * 1.3;
    return { id, words, sign: room, width: room + textWidth(words, text), ...(drawn && { drawn }) };
  };
  const lettered = (event: Event): SignWords => {
    const letter = letterOf(letters.indexOf(event));
    const room = textWidth(letter, text, "condensed 600") + text * 0.4;
    const full = `${event.title}, ${eventDateWords(event, { brief: true })}`;
    const year = new Date(event.when.from).getUTCFullYear();
    const words = room + textWidth(full, text) <= width ? full : `${event.title}, ${year}`;
    return { id: event.id, words, letter, event: event.id, sign: room, width: room + textWidth(words, text) };
  };
  const half = text * 0.45;
  const entries: readonly (SignWords | false | undefined)[] = [
    ...ruled.map(lettered),
    day !== undefined &&
      !ruled.some((event) => fallsOn(event, dayOf(day))) &&
      signed("day", dayWords(dayOf(day), { brief: true }), dayLine(text)),
    readings.some(({ derived }) => derived) &&
      signed("derived", "hollow: worked out, not published", sign({ colour: ink, shape: 0 }, text * 0.3, true)),
    readings.some(({ low, high }) => low !== undefined && high !== undefined) &&
      signed("range", "published range", rangeBar([half, -half], ink, text)),
    readings.some(({ low, high }) => (low === undefined) !== (high === undefined)) &&
      signed("open", "at least, or at most", openEnd([0, -half * 1.2], "up", ink, text)),
    panels.some(({ panel }) => panel.regular) &&
      signed("joined", "joined: one publisher, one method", joinedSign(text)),
  ];
  return flow(
    entries.filter((entry) => entry !== false && entry !== undefined),
    width,
    text * 1.4,
  );
}
