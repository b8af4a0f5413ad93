import { dateAt, type When } from "../../../events/edtf.ts";
import { eventDateWords } from "../../../events/format.ts";
import type { Event } from "../../../events/read.ts";
import { lastMomentOf } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";

/** A start or end: in one day, month or year, or between an earliest and a latest day. */
type Bound = { in: string } | { earliest: string; latest?: string };

/** When something was, as in GeoJSON-T and the Linked Places format: spans of time, and how certain they are. */
export interface WhenElement {
  timespans: readonly { start: Bound; end?: Bound }[];
  certainty: "certain" | "less-certain" | "uncertain";
  label: string;
}

/**
 * When an event happened, for a map layer (GeoJSON-T, Linked Places format 1.2): start and end, each with its own
 * doubt. An event at a single time has only a start; one that had not ended has no latest end. Hours are in the label,
 * with their time zone, and in the bounds if they are known.
 */
export function whenElement(language: Language, event: Event): WhenElement {
  const { when, ended, time, endTime, endUnknown } = event;
  const doubts = [when, ended, event.firmness === "disputed" ? { uncertain: true, approximate: false } : undefined];
  const spans = when.precision === "list" ? (when.of ?? []).flatMap((one) => one ?? []) : [when];
  return {
    timespans: spans.map((one) => ({
      start: bound(one, time),
      ...(ended && { end: ended.to === Number.POSITIVE_INFINITY ? notBefore(when) : bound(ended, endTime) }),
      ...(endUnknown && { end: notBefore(when) }),
    })),
    certainty: doubts.some((doubt) => doubt?.uncertain)
      ? "uncertain"
      : doubts.some((doubt) => doubt?.approximate)
        ? "less-certain"
        : "certain",
    label: eventDateWords(language, event),
  };
}

/** The end of what had not ended, or ended nobody knows when. */
const notBefore = ({ from }: When): Bound => ({ earliest: dateAt(from) });

function bound({ from, to, precision }: When, time: string | undefined): Bound {
  if (to === Number.POSITIVE_INFINITY) return { earliest: dateAt(Number.isFinite(from) ? from : 0) };
  const day = dateAt(from);
  if (precision === "day") return { in: time ? `${day}T${time}` : day };
  if (precision === "month") return { in: day.slice(0, -3) };
  if (precision === "year") return { in: day.startsWith("Y") ? day : day.slice(0, -6) };
  return { earliest: day, latest: dateAt(lastMomentOf(to)) };
}
