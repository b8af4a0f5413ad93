import { dateAt, dayOf } from "../../events/edtf.ts";
import { clockOf } from "../../events/moments.ts";
import { DAY } from "../../events/time.ts";
import type { Written } from "./plainDate.ts";

const time = "(?:\\d{1,2}(?::\\d{2}){1,2}(?: ?[ap]m)?|\\d{1,2} ?[ap]m)";
const joining = "(?: ?[–—/-] ?| (?:to|until|till|bis|à|al?|hasta) )";

/** A day and two times of it; of the first the half of the day may be left out: "10–11am". */
const twoTimes = new RegExp(`^(.*?\\d)(T|,? (?:at |from )?)(${time}|\\d{1,2}(?=.*m$))${joining}(${time})$`, "i");

/**
 * Reads a day from one time to another, of which the second may be after midnight: "2024-03-01 09:00 – 10:30", "March 3,
 * 2024, 10am to 11am". `read` reads a day with a time. Undefined for anything else, also for a time with its distance from
 * UTC, which stands after a T or seconds, or is less than the time: "2024-03-01 09:00-05:00".
 */
export function hoursOf(text: string, read: (moment: string) => Written | undefined): Written | undefined {
  const [, day = "", between = "", first = "", second = ""] = twoTimes.exec(text) ?? [];
  const [half = ""] = (/[ap]m$/i.test(first) ? undefined : / ?[ap]m$/i.exec(second)) ?? [];
  const [from, to] = [`${first}${half}`, second].map((one) => (day ? read(`${day} ${one}`) : undefined));
  if (!from?.time || !to?.time || !(from.ambiguous || /^\d{4}-\d\d-\d\d$/.test(from.edtf))) return undefined;
  const isAfterMidnight = clockOf(to.time) <= clockOf(from.time);
  const mayBeOffset = /\d-\d\d:\d\d$/.test(text) && (between === "T" || isAfterMidnight || /:.*:/.test(first));
  if (mayBeOffset) return undefined;
  const until = isAfterMidnight && !from.ambiguous ? dateAt(dayOf(to.edtf) + DAY) : to.edtf;
  return { ...from, until, endTime: to.time };
}
