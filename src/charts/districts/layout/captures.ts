import { holder } from "../../../events/control.ts";
import { dayOf } from "../../../events/edtf.ts";
import type { Edtf } from "../../../events/model.ts";
import type { Story, Turn } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";

/** An event by which another side came to hold a part of the city. */
export interface Capture {
  place: string;
  turn: Turn;
  /** Its number, counted from 1. */
  order: number;
}

/**
 * The last captures of the parts of a city in the order in which they were reported. Parts that one event names together
 * share a number. A siege that ends without a change of holder is no capture.
 */
export function capturesOf(story: Pick<Story, "turns">, places: readonly string[]): readonly Capture[] {
  const captures = places
    .flatMap((place) => {
      const turns = story.turns.get(place) ?? [];
      const turn = turns.findLast(({ control, event }, index) => {
        const before = turns.slice(0, index).findLast((one) => holder(one.control) !== undefined);
        const isOther = before !== undefined && holder(before.control) !== holder(control);
        return event !== undefined && control.status === "held" && isOther;
      });
      return turn ? [{ place, turn }] : [];
    })
    .sort((a, b) => a.turn.when.from - b.turn.when.from || a.turn.when.to - b.turn.when.to);
  const events = [...new Set(captures.map(({ turn }) => turn.event))];
  return captures.map((capture) => ({ ...capture, order: events.indexOf(capture.turn.event) + 1 }));
}

/** The captures whose first possible day has come by the end of a day. */
export const capturedBy = (captures: readonly Capture[], day: Edtf): readonly Capture[] =>
  captures.filter(({ turn }) => turn.when.from < dayOf(day) + DAY);
