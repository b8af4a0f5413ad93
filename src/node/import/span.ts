import { greatest, least } from "d3";
import { dateAt, readEdtf, type When } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Edtf } from "../../events/model.ts";
import type { Event, Story } from "../../events/read.ts";
import { lastMomentOf } from "../../events/time.ts";

/** When an event ended; one that has not ended counts from its beginning. */
export const lastOf = ({ ended, until, when }: Event): When => (until === ".." ? when : (ended ?? when));

/** The day of a moment in milliseconds UTC or, if no day is known, its month or its year. */
export function dayOrVaguer(at: number, precision: When["precision"]): Edtf {
  const day = dateAt(at);
  if (precision === "day" || precision === "time" || day.startsWith("Y")) return day;
  return precision === "month" ? day.slice(0, -3) : day.slice(0, -6);
}

/** The first or the last day, month or year that a date may be, as exactly as it is known but without its doubt. */
function edgeOf(when: When, edge: "first" | "last"): When {
  const { precision } = (edge === "first" ? when.of?.[0] : when.of?.at(-1)) ?? when;
  return readEdtf(dayOrVaguer(edge === "first" ? when.from : lastMomentOf(when.to), precision));
}

/** How many events there are, and from when to when, in words: "8 events, AD 9 to 1918". */
export function countAndSpan({ events, language }: Story): string {
  const [earliest, latest] = [least(events, ({ when }) => when.from), greatest(events, (event) => lastOf(event).to)];
  if (!earliest || !latest) return language.timeline.count(0);
  const [first, last] = [edgeOf(earliest.when, "first"), edgeOf(lastOf(latest), "last")];
  const [from, to] = [dateWords(language, first), dateWords(language, last)];
  const kind = first.precision === last.precision && isKind(first.precision) ? first.precision : "other";
  return language.timeline
    .events(events.length, from === to ? from : language.dates.to(from, to, kind))
    .replace(/\.$/, "");
}

const isKind = (precision: When["precision"]): precision is "day" | "month" | "year" =>
  precision === "day" || precision === "month" || precision === "year";
