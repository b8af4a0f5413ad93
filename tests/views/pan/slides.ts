import { deck } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";

const slides = slidesOf(deck);
const timed = slides.find(({ kind, chart }) => kind === "chart" && chart?.windowControl);
const mapped = slides.find(
  ({ kind, chart, steps }) => kind === "chart" && chart?.kind === "front-map" && steps.length > 2,
);
if (!timed?.chart?.windowControl || !mapped?.chart?.dayControl)
  throw new RangeError("missing slide with a timeline or a map");

/** A slide with a timeline and one with a map, each with its chart. */
export const [withTimeline, withMap] = [timed, mapped];
export const [timeline, map] = [timed.chart, mapped.chart];
/** All the time of the timeline. */
export const { all } = timed.chart.windowControl;
