import { fixesOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import type { Dial } from "./chart.ts";
import { dialWithin, inOrder, lastDay } from "./dial.ts";
import { describeRiver } from "./riverDescription.ts";
import type { RiverOptions, RiverState } from "./riverState.ts";

/** How a river chart is turned to another day of its extent. Remarks belong to the step's own day and stay behind. */
export function dialOf(story: Story, options: RiverOptions): Dial<RiverState> {
  const dial = dialWithin<RiverState>(lastDay, (state) => {
    const { events } = describeRiver(story, options, { ...state, day: lastDay(state.extent) });
    const dates = [
      ...options.fronts.flatMap((front) => fixesOf(story, front)),
      ...events.flatMap((id) => story.event.get(id) ?? []),
    ];
    return inOrder(
      dates.map(({ when }) => when.from),
      state.extent,
    );
  });
  return { ...dial, on: ({ notes: _, ...state }, day) => dial.on(state, day) };
}
