import type { Story } from "../events/read.ts";
import { mirrored } from "../svg/mirror.ts";
import type { Chart } from "./chart.ts";

/**
 * A chart in the reading direction of its story's language: if that is right to left, the drawing is mirrored, time
 * included. The hatches of sides keep their slant, as on maps, which are never mirrored.
 */
export function inReadingDirection<State>(story: Story, make: (story: Story) => Chart<State>): Chart<State> {
  if (story.language.direction === "ltr") return make(story);
  const chart = make(withTurnedHatches(story));
  const { windowControl } = chart;
  return {
    ...chart,
    draw: (state, frame) => mirrored(chart.draw(state, frame), frame.width),
    ...(windowControl && {
      windowControl: {
        ...windowControl,
        range(state, frame) {
          const [from, to] = windowControl.range(state, frame);
          return [frame.width - from, frame.width - to];
        },
      },
    }),
  };
}

/** A copy of a story whose hatches slant the other way, so that mirroring restores them. */
const withTurnedHatches = (story: Story): Story =>
  Object.create(story, {
    sides: {
      value: Object.fromEntries(Object.entries(story.sides).map(([id, side]) => [id, { ...side, hatch: -side.hatch }])),
      enumerable: true,
    },
  });
