import type { Story } from "../events/read.ts";
import { mirrored } from "../svg/mirror.ts";
import type { Chart, Frame } from "./chart.ts";

/** How much further than Latin letters those of Arabic reach below their line, in font sizes. */
const descent = 0.22;

/** A frame without the space at its foot into which the letters of its last line reach. */
const aboveDescent = (frame: Frame): Frame => ({ ...frame, height: frame.height - frame.fontSize * descent });

/**
 * A chart in the reading direction of its story's language: if that is right to left, the drawing is mirrored, time
 * included, and ends a little higher, so that no letter is cut. The hatches of sides keep their slant, as on maps, which
 * are never mirrored.
 */
export function inReadingDirection<State>(story: Story, make: (story: Story) => Chart<State>): Chart<State> {
  if (story.language.direction === "ltr") return make(story);
  const chart = make(withTurnedHatches(story));
  const { windowControl, rows } = chart;
  return {
    ...chart,
    heightFor: (width) => chart.heightFor(width) + Math.ceil(usualText * descent),
    draw: (state, frame) => mirrored(chart.draw(state, aboveDescent(frame)), frame.width),
    ...(rows && { rows: (state, frame) => rows(state, aboveDescent(frame)) }),
    ...(windowControl && {
      windowControl: {
        ...windowControl,
        unlabelled: (state, frame, lane) => windowControl.unlabelled(state, aboveDescent(frame), lane),
        range(state, frame) {
          const [from, to] = windowControl.range(state, frame);
          return [frame.width - from, frame.width - to];
        },
      },
    }),
  };
}

/** The size of text for which a height is found before there is a frame, in pixels. */
const usualText = 16.5;

/** A copy of a story whose hatches slant the other way, so that mirroring restores them. */
const withTurnedHatches = (story: Story): Story =>
  Object.create(story, {
    sides: {
      value: Object.fromEntries(Object.entries(story.sides).map(([id, side]) => [id, { ...side, hatch: -side.hatch }])),
      enumerable: true,
    },
  });
