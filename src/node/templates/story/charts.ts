import { timeline } from "#charts/timeline";
import { story } from "./events.ts";

/** The timeline of this story: the Moon above the line, the Earth below. */
export const storyTimeline = timeline(story, { order: ["moon", "earth"] });
