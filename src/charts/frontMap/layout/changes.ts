import { dayOf } from "../../../events/edtf.ts";
import { fixesOf } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import { inOrder, turnsOf } from "../../dayControl.ts";
import type { AdvanceChoice, MapView } from "../state.ts";

/** The moments at which a map changes, since places change hands or arrows advance; in milliseconds UTC, in order. */
export function mapChanges(
  story: Story,
  { bounds: [west, south, east, north] }: MapView,
  advances: readonly AdvanceChoice[],
): readonly number[] {
  const seen = Object.entries(story.places).flatMap(([id, { at }]) =>
    !("unknown" in at) && at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north ? id : [],
  );
  const steps = advances.flatMap((choice) => {
    if (typeof choice !== "string" && "fixes" in choice) return choice.fixes.map(({ date }) => dayOf(date));
    return fixesOf(story, typeof choice === "string" ? choice : choice.front).map(({ when }) => when.from);
  });
  return inOrder([...turnsOf(story, seen), ...steps]);
}
