import { readStory } from "../src/events/read.ts";
import { defineStory } from "../src/events/story.ts";
import { actors } from "./events/actors.ts";
import { autumn, autumnStarts } from "./events/autumn-2017.ts";
import { before, beforeStarts } from "./events/before.ts";
import { claims } from "./events/claims.ts";
import { fronts } from "./events/fronts.ts";
import { impliedStarts } from "./events/implied.ts";
import { places } from "./events/places.ts";
import { series } from "./events/series.ts";
import { kinds, sides, theatres } from "./events/sides.ts";
import { sources } from "./events/sources.ts";
import { terms } from "./events/terms.ts";
import { ties } from "./events/ties.ts";

/** The whole event file: the dictionaries, what happened, and what was counted. Slides name its records by id. */
export const draft = defineStory({
  title: "Two Border Towns",
  pivot: "2017-11-03",
  zone: "Asia/Damascus",
  bounds: [34, 28.5, 50, 38.5],
  sides,
  theatres,
  kinds,
  sources,
  actors,
  places,
  events: { ...before, ...autumn },
  starts: [...impliedStarts, ...beforeStarts, ...autumnStarts],
  claims,
  fronts,
  series,
  ties,
  terms,
});

/** The event file, read: what slides and charts take. */
export const story = readStory(draft);

export type { ActorId } from "./events/actors.ts";
export type { EventId } from "./events/claims.ts";
export type { PlaceId } from "./events/places.ts";
export type { SeriesId } from "./events/series.ts";
export type { KindId, SideId, TheatreId } from "./events/sides.ts";
export type { SourceId } from "./events/sources.ts";
export type { TermId } from "./events/terms.ts";
export type ClaimId = keyof typeof claims;
export type FrontId = keyof typeof fronts;
