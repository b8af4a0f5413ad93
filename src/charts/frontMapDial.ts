import { dayOf } from "../events/edtf.ts";
import { fixesOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import type { MapView } from "../layout/mapSheet.ts";
import type { Dial } from "./chart.ts";
import { inOrder, since, turnsOf } from "./dial.ts";
import type { FrontMapState } from "./frontMapState.ts";

/** How a map is turned to another day. What a step remarks on belongs to its own day and stays behind. */
export const dialOf = (story: Story, viewOf: (name: string) => MapView): Dial<FrontMapState> => ({
  day: ({ day }) => day,
  on: ({ callouts: _, since: before, ...state }, day) => ({ ...state, day, ...since(before, day) }),
  changes({ view, advances = [] }) {
    const [west, south, east, north] = viewOf(view).bounds;
    const seen = Object.entries(story.places).flatMap(([id, { at }]) =>
      !("unknown" in at) && at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north ? id : [],
    );
    const steps = advances.flatMap((choice) => {
      if (typeof choice !== "string" && "fixes" in choice) return choice.fixes.map(({ date }) => dayOf(date));
      return fixesOf(story, typeof choice === "string" ? choice : choice.front).map(({ when }) => when.from);
    });
    return inOrder([...turnsOf(story, seen), ...steps]);
  },
});
