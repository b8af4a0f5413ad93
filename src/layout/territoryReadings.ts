import { readEdtf, type When } from "../events/edtf.ts";
import type { Series } from "../events/model.ts";
import type { Story } from "../events/read.ts";

/** One published figure with its date resolved. */
export interface Reading {
  /** Its place in its series, from 0. */
  key: string;
  /** What it is a figure of, where the series has several. */
  of: string;
  when: When;
  value?: number;
  low?: number;
  high?: number;
  derived: boolean;
  source: string;
}

/** Which figures of a series a panel shows, and how. */
export interface TerritoryPanel {
  /** The id of a series. */
  series: string;
  /** Names the panel where one series fills two; the series' id where absent. */
  id?: string;
  /** What the figures shown are of; all where absent. */
  of?: readonly string[];
  /** The publisher's name where room is short; what comes before a bracket in the series' publisher where absent. */
  by?: string;
  /** Instead of the series' own title. */
  title?: string;
  /** What was counted, in a few words; the first sentence of the definition where absent. */
  counts?: string;
  /** What to beware of, in a few words; the first sentence of the caveat where absent. */
  caveat?: string;
  /**
   * True for a publisher that counted the same thing in the same way time and again: its figures are joined by a thin
   * line. Never so where wording or method changed between dates.
   */
  regular?: boolean;
}

/** A panel with its series at hand. */
export interface Counted {
  id: string;
  series: Series;
  panel: TerritoryPanel;
  /** By date. */
  readings: readonly Reading[];
  /** What the readings are of, in the order they first come in the series. */
  groups: readonly string[];
  /** The top of its scale, before rounding. */
  most: number;
}

/** Where a reading stands on its scale: its value, else the middle or the one known end of its range. */
export const heightOf = ({ value, low, high }: Reading): number =>
  value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high ?? 0));

/** What the event file says beside a figure. */
export const noteOf = ({ series }: Counted, { key }: Reading): string | undefined => series.points[Number(key)]?.note;

/** Reads a panel's figures. Throws a RangeError where the series does not exist or has no figure of what is asked. */
export function countedOf(story: Pick<Story, "series">, panel: TerritoryPanel): Counted {
  const series = story.series[panel.series];
  if (!series) throw new RangeError(`unknown series: ${panel.series}`);
  const known = new Set(series.points.map(({ of = "" }) => of));
  const missing = panel.of?.find((of) => !known.has(of));
  if (missing !== undefined) throw new RangeError(`series ${panel.series} has no figure of: ${missing}`);
  const readings = series.points
    .map(
      ({ date, of = "", basis, note: _, ...rest }, nth): Reading => ({
        ...rest,
        of,
        key: `${nth}`,
        when: readEdtf(date),
        derived: basis === "derived",
      }),
    )
    .filter(({ of }) => !panel.of || panel.of.includes(of))
    .sort((a, b) => a.when.from - b.when.from);
  return {
    id: panel.id ?? panel.series,
    series,
    panel,
    readings,
    groups: [...known].filter((of) => !panel.of || panel.of.includes(of)),
    most: readings.reduce((most, reading) => Math.max(most, heightOf(reading), reading.high ?? 0), 0),
  };
}

/** A publisher's name as a panel gives it: its short name, or the full one without what stands in brackets. */
export const publisherOf = ({ series, panel }: Pick<Counted, "series" | "panel">): string =>
  panel.by ?? series.publisher.replace(/ \([^)]*\)$/, "");

/** The first sentence of a text, without those that follow. */
export const firstSentence = (text: string): string => /^.*?[.?!](?= [A-ZÀ-Þ“]|$)/.exec(text)?.[0] ?? text;
