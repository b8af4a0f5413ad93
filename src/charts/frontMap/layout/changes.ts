import { dayOf } from "../../../events/edtf.ts";
import { fixesOf, isInBounds } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import { inOrder, turnsOf } from "../../dayControl.ts";
import type { AdvanceChoice, MapView } from "../state.ts";

/**
 * The moments at which a map changes, in milliseconds UTC, in order: when a place within its view changes hands, and
 * when an advance reaches a fix. Throws a RangeError for a front that does not exist.
 */
export function mapChanges(story: Story, { bounds }: MapView, advances: readonly AdvanceChoice[]): readonly number[] {
  const visible = Object.entries(story.places).flatMap(([id, { at }]) =>
    !("unknown" in at) && isInBounds(at, bounds) ? id : [],
  );
  const reached = advances.flatMap((choice) => {
    if (typeof choice !== "string" && "fixes" in choice) return choice.fixes.map(({ date }) => dayOf(date));
    return fixesOf(story, typeof choice === "string" ? choice : choice.front).map(({ when }) => when.from);
  });
  return inOrder([...turnsOf(story, visible), ...reached]);
}
