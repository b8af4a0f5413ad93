import { extentWords } from "../../../events/calendarWords.ts";
import { dateWords } from "../../../events/format.ts";
import { beginningOf, endingOf } from "../../../events/moments.ts";
import type { Event } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import { leading, type PlacedLine } from "../../../layout/labels.ts";
import { wrapText } from "../../../layout/text.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { Rows } from "../../chart.ts";

/** What is said in the middle of a plot without an event, in pixels. */
export interface NoEvents {
  lines: readonly PlacedLine[];
  fontSize: number;
}

interface Empty {
  window: TimeWindow;
  range: readonly [left: number, right: number];
  rows: Pick<Rows, "top" | "bottom">;
  fontSize: number;
  language: Language;
}

/**
 * Says that the time shown has no event, and names the nearest one before or after it among those that the chart shows at
 * other times.
 */
export function placeNoEvents(all: readonly Event[], { window, range, rows, fontSize, language }: Empty): NoEvents {
  const { timeline } = language;
  const nearest = nearestTo(all, window);
  const said = [
    timeline.events(0, extentWords(language, ...window)),
    ...(nearest
      ? [
          language.named(
            nearest.isEarlier ? timeline.before : timeline.after,
            timeline.event(nearest.event.title, dateWords(language, nearest.event.when)),
          ),
        ]
      : []),
  ];
  const [left, right] = range;
  const lines = said.flatMap((words) => wrapText(words, (right - left) * 0.9, fontSize, "condensed 400"));
  const height = fontSize * leading;
  const top = (rows.top + rows.bottom - lines.length * height) / 2;
  return {
    lines: lines.map((words, nth) => ({ words, x: (left + right) / 2, y: top + nth * height + fontSize })),
    fontSize,
  };
}

/** The event that is nearest to a time window without one; undefined if there are none at all. */
function nearestTo(all: readonly Event[], [from, to]: TimeWindow): { event: Event; isEarlier: boolean } | undefined {
  let nearest: { event: Event; isEarlier: boolean; gap: number } | undefined;
  for (const event of all) {
    const beginning = beginningOf(event);
    const isEarlier = beginning < from;
    const gap = isEarlier ? from - endingOf(event) : beginning - to;
    if (!nearest || gap < nearest.gap) nearest = { event, isEarlier, gap };
  }
  return nearest;
}
