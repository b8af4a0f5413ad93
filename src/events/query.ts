import { dayOf, readEdtf } from "./edtf.ts";
import type { Bounds, Edtf } from "./model.ts";
import type { DatedFix, Event, Story } from "./read.ts";
import { DAY } from "./time.ts";

/**
 * A first and a last EDTF date, both included, as a state or a slide gives them. Charts compute with the `TimeWindow`
 * it covers (`layout/timeWindow.ts`): milliseconds UTC, the end excluded.
 */
export type Extent = readonly [first: Edtf, last: Edtf];

/**
 * The time window that an extent covers, in milliseconds UTC, the end excluded. Throws a RangeError for an invalid
 * date.
 */
export const extentOf = ([first, last]: Extent): [from: number, to: number] => [
  readEdtf(first).from,
  readEdtf(last).to,
];

/**
 * The eastern limit of bounds in degrees, more than 180 if they cross the 180th meridian: then they are written with the
 * west greater than the east, as in GeoJSON (RFC 7946).
 */
export const eastOf = ([west, , east]: Bounds): number => (east < west ? east + 360 : east);

/** Whether a point, in degrees, lies within bounds or on their edge. */
export const isInBounds = (
  [longitude, latitude]: readonly [longitude: number, latitude: number],
  bounds: Bounds,
): boolean => {
  const [west, south, , north] = bounds;
  const along = longitude < west ? longitude + 360 : longitude;
  return along >= west && along <= eastOf(bounds) && latitude >= south && latitude <= north;
};

/** All fixes of a front, in order of date. Throws a RangeError for a front that does not exist. */
export function fixesOf(story: Pick<Story, "fronts">, front: string): readonly DatedFix[] {
  const found = story.fronts[front];
  if (!found) throw new RangeError(`unknown front: ${front}`);
  return found.fixes;
}

/**
 * The last fix of a front on or before a day; undefined before the first. Throws a RangeError for a front that does not
 * exist and for an invalid date.
 */
export const frontOn = (story: Pick<Story, "fronts">, front: string, day: Edtf): DatedFix | undefined =>
  fixesOf(story, front).findLast((fix) => fix.when.from < dayOf(day) + DAY);

/** The publishers of an event's sources, each once, in the order in which the event cites them. */
export const publishersOf = (story: Pick<Story, "sources">, event: Event): readonly string[] => [
  ...new Set(event.sources.map(({ source }) => story.sources[source]?.publisher ?? source)),
];

/** Whose report a publisher has published: “AP” of “AP, as carried by Rudaw”, else its own name. */
export const reporterOf = (publisher: string): string => publisher.split(",")[0] ?? publisher;

/**
 * How many publishers report an event independently of each other. A report that one publisher carries from another
 * counts as the other's. All publishers aligned with a side count as one. Works of reference do not count, but an event
 * that cites nothing else counts one.
 */
export function independentPublishers(story: Pick<Story, "sources">, event: Event): number {
  const voices = event.sources.flatMap(({ source }) => {
    const { publisher = source, nature, alignedWith } = story.sources[source] ?? {};
    if (nature === "encyclopaedia" || nature === "gazetteer") return [];
    return alignedWith === undefined ? `publisher ${reporterOf(publisher)}` : `side ${alignedWith}`;
  });
  return Math.max(new Set(voices).size, Math.min(event.sources.length, 1));
}

/**
 * Whole days from the first possible day of one event to the first possible day of another. Throws a RangeError for an
 * event that does not exist.
 */
export function daysBetween(story: Pick<Story, "event">, first: string, last: string): number {
  const from = (id: string) => {
    const event = story.event.get(id);
    if (!event) throw new RangeError(`unknown event: ${id}`);
    return event.when.from;
  };
  return Math.round((from(last) - from(first)) / DAY);
}
