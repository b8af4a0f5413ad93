import type { Event } from "../events/read.ts";
import type { Box } from "./boxes.ts";
import type { TimeScale } from "./extent.ts";
import { textWidth } from "./text.ts";

/** The day of an event, ruled across a plot under a letter. */
export interface DayRule {
  event: Event;
  letter: string;
  x: number;
  /** The left edge of the letter, which gives way to those before it. */
  letterX: number;
  letterBox: Box;
  /** Whether it falls on the day looked at. */
  looked: boolean;
}

/** Letters for events in order of date, the same in every panel: "a", "b" and so on. */
export const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));

/** Rules for events on a scale, with letters in a row at the top that never touch each other; `letters` are all ruled events. */
export function dayRules(
  events: readonly Event[],
  x: TimeScale,
  top: number,
  text: number,
  { letters, day }: { letters: readonly Event[]; day: number | undefined },
): readonly DayRule[] {
  const [left = 0, right = 0] = x.range();
  let end = Number.NEGATIVE_INFINITY;
  return events.flatMap((event) => {
    const at = x((event.when.from + event.when.to) / 2);
    if (at < left || at > right) return [];
    const letter = letterOf(letters.indexOf(event));
    const width = textWidth(letter, text, "condensed 600");
    const letterX = Math.max(at - width / 2, end + text * 0.25);
    end = letterX + width;
    return [
      {
        event,
        letter,
        x: at,
        letterX,
        letterBox: { x: letterX, y: top, width, height: text * 1.15 },
        looked: fallsOn(event, day),
      },
    ];
  });
}

/** True where an event happened on a day, given by its first millisecond, and on no other. */
export const fallsOn = ({ when }: Event, day: number | undefined): boolean =>
  when.from === day && when.precision === "day";
