import { dateAt } from "../events/edtf.ts";
import type { Story } from "../events/read.ts";
import type { PlacedLane } from "../layout/lanePlace.ts";
import { atRest, keptWithin, type Stretch } from "../layout/moves.ts";
import type { Reel } from "./chart.ts";
import type { TimelineState } from "./timeline.ts";
import { stretchOf } from "./timelineLoad.ts";

const day = 864e5;

/** How a timeline is moved: over all the years in which something of its story happened. */
export function reelOf(
  story: Story,
  { plot, untitled }: Pick<Reel<TimelineState>, "plot" | "untitled">,
): Reel<TimelineState> {
  let all: Stretch | undefined;
  return {
    get all() {
      all ??= yearsOf(story);
      return all;
    },
    stretch: stretchOf,
    over({ events: _, exact: __, chosen: ___, ...state }, stretch, chosen) {
      const [from, to] = keptWithin(stretch, this.all);
      const still = from % day === 0 && to % day === 0;
      const [first, last] = still ? [from, to] : atRest([from, to]);
      return {
        ...state,
        extent: [dateAt(first), dateAt(last - day)],
        ...(!still && { exact: [from, to] }),
        ...(chosen !== undefined && { chosen }),
      };
    },
    plot,
    untitled,
  };
}

/** Whole years from that of the first event to that of the last. */
function yearsOf({ events }: Story): Stretch {
  const starts = events.map(({ when }) => when.from);
  const ends = events.map(({ when, ended }) => {
    const to = (ended ?? when).to;
    return Number.isFinite(to) ? to : when.to;
  });
  const year = (at: number) => new Date(at).getUTCFullYear();
  const [first, last] = [
    starts.reduce((a, b) => Math.min(a, b), Infinity),
    ends.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return events.length > 0 ? [Date.UTC(year(first), 0, 1), Date.UTC(year(last - 1) + 1, 0, 1)] : [0, 365 * day];
}

/** The events whose titles a lane shows, by id. */
export const titledIn = ({ placed, titles }: PlacedLane): readonly string[] => [
  ...placed.flatMap(({ event, label }) => (label ? [event.id] : [])),
  ...titles.map(({ event }) => event.id),
];
