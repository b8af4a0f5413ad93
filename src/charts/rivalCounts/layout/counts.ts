import { dayWords, extentWords } from "../../../events/calendarWords.ts";
import { readEdtf } from "../../../events/edtf.ts";
import { dateWords } from "../../../events/format.ts";
import { type Extent, extentOf } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import { countDeaths, incidentsOf } from "../../../events/registers.ts";
import { beginsMonth, DAY, yearOf } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import type { RivalCount } from "../state.ts";

/** A publisher's best figure, or a range without one; `low` alone means at least that many, `high` alone at most. */
export interface Estimate {
  value?: number;
  low?: number;
  high?: number;
}

/** A count with everything a reader needs to compare it with another. */
export interface Count {
  id: string;
  by: string;
  /** The publisher in full, or as the chart names it. */
  publisher: string;
  where: string;
  /** The days counted, in words. */
  when: string;
  /** What was counted, in a few words. */
  counts: string;
  /** The publisher's definition and caveat, in full. */
  definition: string;
  estimate: Estimate;
  /** Whether the figure was added up from the publisher's own figures. */
  derived: boolean;
  source: string;
  note?: string;
}

/**
 * Finds the figure that a count names. Throws a RangeError if the series, the figure or the register does not exist.
 */
export function readCount(story: Pick<Story, "series" | "registers" | "language">, count: RivalCount): Count {
  return "series" in count.from ? fromSeries(story, count, count.from) : fromRegister(story, count, count.from);
}

function fromSeries(
  { series, language }: Pick<Story, "series" | "language">,
  { id, by, over, where, counts }: RivalCount,
  { series: name, date, of }: Extract<RivalCount["from"], { series: string }>,
): Count {
  const found = series[name];
  if (!found) throw new RangeError(`unknown series: ${name}`);
  const point = found.points.find((point) => point.date === date && (of === undefined || point.of === of));
  if (!point) throw new RangeError(`series ${name} has no figure for ${[date, of].filter(Boolean).join(", ")}`);
  const { value, low, high, basis, source, note } = point;
  return {
    id,
    by: by ?? found.publisher.replace(/ \([^)]*\)$/, ""),
    publisher: by ?? found.publisher,
    where: where ?? found.scope,
    when: over ? daysWords(language, over) : dateWords(language, readEdtf(date)),
    counts: counts ?? found.definition,
    definition: [found.definition, found.caveat].filter(Boolean).join(" "),
    estimate: {
      ...(value !== undefined && { value }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
    },
    derived: basis === "derived",
    source,
    ...(note !== undefined && { note }),
  };
}

function fromRegister(
  { registers, language }: Pick<Story, "registers" | "language">,
  { id, by, over, where, counts }: RivalCount,
  from: Extract<RivalCount["from"], { register: string }>,
): Count {
  const register = registers[from.register];
  if (!register) throw new RangeError(`unknown register: ${from.register}`);
  const extent = from.within ?? register.covers;
  const [first, last] = extentOf(extent);
  const count = countDeaths(incidentsOf(register).filter(({ when }) => when.from >= first && when.from < last));
  const { civilians, deaths, low, high } = count;
  return {
    id,
    by: by ?? register.short ?? register.publisher,
    publisher: by ?? register.publisher,
    where: where ?? register.scope,
    when: daysWords(language, over ?? extent),
    counts: counts ?? register.definition,
    definition: [register.definition, register.caveat].filter(Boolean).join(" "),
    // A register gives ranges for all deaths together, not for civilians.
    estimate: from.count === "civilians" ? { value: civilians } : { value: deaths, low, high },
    derived: true,
    source: register.source,
  };
}

/** An extent in words: whole months by their names, other days in full. */
function daysWords(language: Language, extent: Extent): string {
  const [from, to] = extentOf(extent);
  const whole = [from, to].every(beginsMonth);
  if (whole || to - from <= DAY) return extentWords(language, from, to);
  const sameYear = yearOf(from) === yearOf(to - 1);
  return language.dates.to(dayWords(language, from, { year: !sameYear }), dayWords(language, to - 1), "day");
}

/** An estimate in words: "1,011", "75–100", "at least 340", or, if `full`, "3,650 (3,589–3,869)". */
export function estimateWords({ figures, number }: Language, { value, low, high }: Estimate, full = false): string {
  const range =
    low !== undefined && high !== undefined
      ? figures.range(number(low), number(high))
      : low !== undefined
        ? figures.atLeast(number(low))
        : high !== undefined
          ? figures.atMost(number(high))
          : "";
  if (value === undefined) return range;
  return full && range ? figures.withRange(number(value), range) : number(value);
}

/**
 * The unit that is written after each figure: a unit as short as a sign, or the sign that a longer one begins with, as "%"
 * of "% of species lost". Empty for what must be said in words.
 */
export const signOf = (unit: string): string => (unit.length <= 3 ? unit : (/^[%‰]/.exec(unit)?.[0] ?? ""));

/** A figure in words, with the sign of its unit if it has one. */
export const withSign = ({ figures }: Language, figure: string, sign: string): string =>
  sign ? figures.withUnit(figure, sign) : figure;

/** The largest number of an estimate. */
export const mostOf = ({ value, low, high }: Estimate): number => Math.max(value ?? 0, low ?? 0, high ?? 0);

/** The smallest number of an estimate, or 0. */
export const leastOf = ({ value, low, high }: Estimate): number => Math.min(value ?? 0, low ?? 0, high ?? 0);
