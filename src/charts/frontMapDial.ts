import { dayOf } from "../events/edtf.ts";
import { fixesOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import type { MapView } from "../layout/mapSheet.ts";
import type { Dial } from "./chart.ts";
import type { FrontMapState } from "./frontMapState.ts";

/** How a map is turned to another day. What a step remarks on belongs to its own day and stays behind. */
export const dialOf = (story: Story, viewOf: (name: string) => MapView): Dial<FrontMapState> => ({
  day: ({ day }) => day,
  on({ callouts: _, since, ...state }, day) {
    return { ...state, day, ...(since !== undefined && dayOf(since) < dayOf(day) && { since }) };
  },
  changes({ view, advances = [] }) {
    const [west, south, east, north] = viewOf(view).bounds;
    const turns = Object.entries(story.places).flatMap(([id, { at }]) => {
      const seen = !("unknown" in at) && at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
      return seen ? (story.turns.get(id) ?? []).map(({ when }) => when.from) : [];
    });
    const steps = advances.flatMap((choice) => {
      if (typeof choice !== "string" && "fixes" in choice) return choice.fixes.map(({ date }) => dayOf(date));
      return fixesOf(story, typeof choice === "string" ? choice : choice.front).map(({ when }) => when.from);
    });
    return [...new Set([...turns, ...steps])].sort((a, b) => a - b);
  },
});
