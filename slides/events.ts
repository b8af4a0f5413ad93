import { readStory } from "#events/read";
import { defineStory } from "#events/story";
import { actors } from "./events/actors.ts";
import { autumn, autumnStarts } from "./events/autumn-2017.ts";
import { before, beforeStarts } from "./events/before.ts";
import { claims } from "./events/claims.ts";
import { registers } from "./events/deaths.ts";
import { fronts } from "./events/fronts.ts";
import { impliedStarts } from "./events/implied.ts";
import { people } from "./events/people/events.ts";
import { peopleSeries } from "./events/people/series.ts";
import { peopleSources } from "./events/people/sources.ts";
import { peopleTerms } from "./events/people/terms.ts";
import { places } from "./events/places.ts";
import { series } from "./events/series.ts";
import { kinds, sides, theatres } from "./events/sides.ts";
import { startsSince2019 } from "./events/since-2019.ts";
import { sources } from "./events/sources.ts";
import { terms } from "./events/terms.ts";
import { ties } from "./events/ties.ts";

/** The whole event file: the dictionaries, what happened, and what was counted. Slides name its records by id. */
export const draft = defineStory({
  title: "Two Border Towns",
  focusDate: "2017-11-03",
  zone: "Asia/Damascus",
  bounds: [34, 28.5, 50, 38.5],
  sides,
  theatres,
  kinds,
  sources: { ...sources, ...peopleSources },
  actors,
  places,
  events: { ...before, ...autumn, ...people },
  starts: [...impliedStarts, ...beforeStarts, ...autumnStarts, ...startsSince2019],
  claims,
  fronts,
  series: { ...series, ...peopleSeries },
  registers,
  ties,
  terms: { ...terms, ...peopleTerms },
});

/** The event file, read: what slides and charts take. */
export const story = readStory(draft);

export type { ActorId } from "./events/actors.ts";
export type { RegisterId } from "./events/deaths.ts";
export type { PlaceId } from "./events/places.ts";
export type { KindId, SideId, TheatreId } from "./events/sides.ts";
export type EventId = keyof (typeof draft)["events"];
export type SeriesId = keyof typeof series | keyof typeof peopleSeries;
export type SourceId = keyof (typeof draft)["sources"];
export type TermId = keyof typeof terms | keyof typeof peopleTerms;
export type ClaimId = keyof typeof claims;
export type FrontId = keyof typeof fronts;
