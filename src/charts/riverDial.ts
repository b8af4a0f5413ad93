import { fixesOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import type { Dial } from "./chart.ts";
import { dayWithin, inOrder, lastDay } from "./dial.ts";
import { describeRiver } from "./riverDescription.ts";
import type { RiverOptions, RiverState } from "./riverState.ts";

/** How a river chart is turned to another day of its extent. */
export const dialOf = (story: Story, options: RiverOptions): Dial<RiverState> => ({
  day: ({ extent, day = lastDay(extent) }) => dayWithin(day, extent),
  on: ({ notes: _, ...state }, day) => ({ ...state, day: dayWithin(day, state.extent) }),
  changes(state) {
    const { events } = describeRiver(story, options, { ...state, day: lastDay(state.extent) });
    const dates = [
      ...options.fronts.flatMap((front) => fixesOf(story, front)),
      ...events.flatMap((id) => story.event.get(id) ?? []),
    ];
    return inOrder(
      dates.map(({ when }) => when.from),
      state.extent,
    );
  },
  days: ({ extent }) => extent,
});
