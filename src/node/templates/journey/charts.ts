import land from "world-atlas/countries-110m.json" with { type: "json" };
import { placesMap } from "#charts/placesMap";
import { timeline } from "#charts/timeline";
import { story } from "./events.ts";

/** The map of this story's places. The package's outlines of countries are Natural Earth's, in the public domain. */
export const map = placesMap(story, { land });

/** The timeline of this story. */
export const storyTimeline = timeline(story);
