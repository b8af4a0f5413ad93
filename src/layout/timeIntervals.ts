import { calendarOf, DAY, HOUR, MINUTE, startOf } from "../events/time.ts";
import { longAgo } from "../language/formats.ts";

/** An interval that an axis can count by, such as five minutes, two hours or fifty years. */
export interface TimeInterval {
  unit: "hour" | "day" | "week" | "month" | "year";
  /** The longest time from one start to the next, in milliseconds. */
  longest: number;
  /** The starts of intervals between two moments, in milliseconds UTC, the second excluded. */
  starts(from: number, to: number): readonly number[];
}

/** Intervals of `step` minutes, counted from midnight UTC; an axis of minutes tells hours too. */
export const minutes = (step: number): TimeInterval => ({ unit: "hour", ...ofLength(step * MINUTE, 0) });

/** Intervals of `step` hours, counted from midnight UTC. */
export const hours = (step: number): TimeInterval => ({ unit: "hour", ...ofLength(step * HOUR, 0) });

/** Days, from midnight UTC. */
export const days: TimeInterval = { unit: "day", ...ofLength(DAY, 0) };

/** Weeks that begin on Monday. */
export const weeks: TimeInterval = { unit: "week", ...ofLength(7 * DAY, 4 * DAY) };

/** Intervals of one length; one of them starts `offset` after 1 January 1970, a Thursday. All in milliseconds. */
function ofLength(length: number, offset: number) {
  return {
    longest: length,
    starts(from: number, to: number) {
      const first = Math.ceil((from - offset) / length) * length + offset;
      const count = Math.max(0, Math.ceil((to - first) / length));
      return Array.from({ length: count }, (_, index) => first + index * length);
    },
  };
}

/** Intervals of `step` months, counted from January. */
export const months = (step: number): TimeInterval => ({
  unit: "month",
  longest: Math.ceil(step * 30.6 + 0.4) * DAY,
  starts(from, to) {
    const { year, month } = calendarOf(from);
    const found: number[] = [];
    for (let before = Math.floor((month - 1) / step) * step; ; before += step) {
      const at = startOf(year, before + 1);
      if (at >= to) return found;
      if (at >= from) found.push(at);
    }
  },
});

/** Intervals of `step` years that start at round years, as by hundreds 200 BC, 100 BC, AD 1 and AD 100. */
export const years = (step: number): TimeInterval => ({
  unit: "year",
  longest: step * 366 * DAY,
  starts(from, to) {
    const found: number[] = [];
    for (let index = Math.floor(calendarOf(from).year / step) - 1; ; index += 1) {
      const at = startOf(countedYear(index * step));
      if (at >= to) return found;
      // In steps of one year, the counts 0 and 1 both give AD 1.
      if (at >= from && at !== found.at(-1)) found.push(at);
    }
  },
});

// There is no year 0: 100 BC is the astronomical year -99. Years ago are counted from the year 0.
const countedYear = (count: number): number => (count > 0 || count <= -longAgo ? count : count + 1);
