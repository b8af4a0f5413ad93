import type { When } from "./edtf.ts";
import type { Event } from "./read.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** How long a form of a date to give. */
export interface DateForm {
  weekday?: boolean;
  year?: boolean;
  /** Three-letter months. */
  brief?: boolean;
}

/** A day in words, such as "Friday 3 November 2017". */
export function dayWords(ms: number, { weekday = false, year = true, brief = false }: DateForm = {}): string {
  const date = new Date(ms);
  const month = months[date.getUTCMonth()] ?? "";
  return [
    weekday && weekdays[date.getUTCDay()]?.slice(0, brief ? 3 : undefined),
    date.getUTCDate(),
    brief ? month.slice(0, 3) : month,
    year && date.getUTCFullYear(),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A date in words that says how well it is known: "September 2017", "between 5 and 12 August 2017", "2 November 2017 (disputed)". */
export function dateWords(when: When, form: DateForm = {}): string {
  if (when.to === Number.POSITIVE_INFINITY) return "not ended";
  const date = new Date(when.from);
  const month = months[date.getUTCMonth()] ?? "";
  const plain = {
    day: () => dayWords(when.from, form),
    month: () => `${form.brief ? month.slice(0, 3) : month} ${date.getUTCFullYear()}`,
    year: () => `${date.getUTCFullYear()}`,
    range: () => `between ${rangeWords(when.from, when.to - 864e5, form)}`,
  }[when.precision]();
  return `${when.approximate ? "about " : ""}${plain}${when.uncertain ? " (disputed)" : ""}`;
}

/** Two days joined by "and", sharing what they share: "5 and 12 August 2017". */
function rangeWords(first: number, last: number, form: DateForm): string {
  const [a, b] = [new Date(first), new Date(last)];
  const sameYear = a.getUTCFullYear() === b.getUTCFullYear();
  const sameMonth = sameYear && a.getUTCMonth() === b.getUTCMonth();
  const start = sameMonth ? `${a.getUTCDate()}` : dayWords(first, { ...form, year: !sameYear });
  return `${start} and ${dayWords(last, form)}`;
}

/** When an event happened and how long it lasted, in words: "17 October 2016 to 10 July 2017". */
export function eventDateWords(event: Event, form: DateForm = {}): string {
  const start = dateWords(event.when, form);
  if (!event.ended) return event.time ? `${start}, ${event.time}` : start;
  return event.ended.to === Number.POSITIVE_INFINITY
    ? `${start}, not ended`
    : `${start} to ${dateWords(event.ended, form)}`;
}

/** An extent in words: "September to December 2017", "2013 to 2019", "Friday 3 November 2017". */
export function extentWords(from: number, to: number): string {
  const [a, b] = [new Date(from), new Date(to - 1)];
  const days = Math.round((to - from) / 864e5);
  if (days <= 1) return dayWords(from, { weekday: true });
  const years = [a.getUTCFullYear(), b.getUTCFullYear()];
  const whole = a.getUTCDate() === 1 && new Date(to).getUTCDate() === 1;
  if (days > 700) return `${years[0]} to ${years[1]}`;
  if (!whole && days < 80) return `${dayWords(from, { year: years[0] !== years[1] })} to ${dayWords(to - 1)}`;
  const month = (date: Date) => months[date.getUTCMonth()];
  if (years[0] !== years[1]) return `${month(a)} ${years[0]} to ${month(b)} ${years[1]}`;
  return month(a) === month(b) ? `${month(a)} ${years[0]}` : `${month(a)} to ${month(b)} ${years[0]}`;
}
