import { dateAt } from "../../src/events/edtf.ts";
import type { EventRecord, Place } from "../../src/events/model.ts";
import { readStory, type Story } from "../../src/events/read.ts";
import type { Draft } from "../../src/events/story.ts";
import { DAY } from "../../src/events/time.ts";

/** Numbers between 0 and 1 that are the same every time for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const nouns = ["bridge", "harbour", "market", "railway", "mill", "school", "canal", "observatory", "orchard", "ferry"];
const verbs = ["opens at", "is moved to", "burns at", "is sold to", "meets at", "is built near"];
const townNames = ["Alder", "Brook", "Cedar Hill", "Dover Mills", "Elm Cross", "Fennimore", "Grange", "Holt"];
const theatres = ["north", "south", "east", "west"];

/** The first and the last day of made-up events. */
export const madeUpYears = [Date.UTC(2013, 0, 1), Date.UTC(2020, 0, 1)] as const;

/** How large a made-up event file is. */
interface Size {
  events: number;
  /** Places that the events are at, and that they hand over from one side to the other. */
  places?: number;
}

/** A made-up story with so many events over seven years, dated in all the ways a date can be known. */
export const madeUpStory = (events: number): Story => readStory(madeUpDraft({ events }));

/** The event file of such a story. */
export function madeUpDraft({ events: count, places: towns = 0 }: Size, seed = 20171103): Draft {
  const random = randomFrom(seed);
  const pick = <Thing>(things: readonly [Thing, ...Thing[]] | readonly Thing[]): Thing =>
    things[Math.floor(random() * things.length)] as Thing;
  const [from, to] = madeUpYears;
  const events: Record<string, EventRecord> = {};
  for (let nth = 0; nth < count; nth += 1) {
    const at = from + random() * (to - from - 40 * DAY);
    const day = dateAt(at);
    const kind = random();
    const date =
      kind < 0.75
        ? day
        : kind < 0.85
          ? day.slice(0, 7)
          : kind < 0.88
            ? day.slice(0, 4)
            : `[${day}..${dateAt(at + 6e8)}]`;
    const priority = Math.min(5, 1 + Math.floor(random() ** 2 * 5)) as 1 | 2 | 3 | 4 | 5;
    events[`event-${nth}`] = {
      title: `The ${pick(nouns)} ${pick(verbs)} ${pick(townNames)}`,
      text: "It is in the gazette.",
      date,
      ...(random() < 0.12 && { until: dateAt(at + random() * 40 * DAY + 9 * DAY) }),
      kind: "change",
      theatre: pick(theatres),
      by: ["council"],
      sources: ["gazette"],
      firmness: random() < 0.08 ? "disputed" : "reported",
      priority,
    };
  }
  const sites = Array.from({ length: towns }, (_, nth) => `site-${nth}`);
  if (towns > 0)
    Object.values(events).forEach((event, nth) => {
      const place = sites[nth % towns] ?? "";
      event.place = place;
      // By turns, so that none is given what it holds.
      event.changes = [{ place, to: { status: "contested", holders: ["council", "guild"] } }];
    });
  return {
    title: "Made up",
    focusDate: "2017-11-03",
    zone: "UTC",
    bounds: [0, 0, 1, 1],
    sides: {
      council: { name: "Council", short: "Council", colour: { paper: "#3a6ea5", night: "#7fb0e0" }, hatch: 45 },
      guild: { name: "Guild", short: "Guild", colour: { paper: "#a5503a", night: "#e09a7f" }, hatch: -45 },
    },
    theatres: Object.fromEntries(theatres.map((id) => [id, { name: `The ${id}` }])),
    kinds: { change: { name: "Change" } },
    sources: { gazette: { publisher: "Gazette", title: "Gazette", nature: "newspaper", where: "in print" } },
    actors: {
      council: { name: "Council", side: "council", text: "Those who decide.", sources: ["gazette"] },
    },
    places: Object.fromEntries(
      sites.map((id, nth): [string, Place] => [
        id,
        {
          name: `${townNames[nth % townNames.length]} ${nth}`,
          at: [random(), random()],
          kind: "town",
          country: "Nowhere",
          priority: 1,
        },
      ]),
    ),
    events,
  };
}
