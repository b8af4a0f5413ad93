import { dayOf, readEdtf } from "../events/edtf.ts";
import type { Edtf, Fix } from "../events/model.ts";
import { type DatedFix, fixesOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import { type AdvancePath, advancePath, stagesOf } from "./advance.ts";
import { shareOf } from "./mapDots.ts";
import type { Sheet } from "./mapSheet.ts";

/** A front of the story, from a day on or from its beginning, without some of its fixes; or a way given fix by fix. */
export type AdvanceChoice =
  | string
  | { front: string; from?: Edtf; skip?: readonly string[] }
  | { id: string; side: string; fixes: readonly Fix[] };

/** The way a side has come, to be drawn as an arrow. */
export interface Advance extends AdvancePath {
  id: string;
  side: string;
  /** When it came to its head, as a share of the time since the day it begins. */
  turn?: number;
}

/**
 * The ways of some fronts up to the end of a day, on a sheet. Each begins where it stood on `since`, or at its own
 * beginning. Throws a RangeError for a front that does not exist.
 */
export function advancesOn(
  story: Story,
  sheet: Sheet,
  choices: readonly AdvanceChoice[],
  { day, since }: { day: Edtf; since?: Edtf | undefined },
): readonly Advance[] {
  if (choices.length === 0) return [];
  const { sites, course, kmPerPixel, lanes, unit } = sheet;
  const spot = (id: string) => {
    const site = sites.get(id);
    return site && { at: site.at, ...(site.stop && { shore: site.stop.shore, along: site.stop.along }) };
  };
  return choices.flatMap((choice): Advance[] => {
    const { id, side, fixes } = chosen(story, choice, (place) => sites.has(place), since);
    const passed = fixes.filter((fix) => fix.when.from <= dayOf(day));
    const reached = passed.at(-1)?.when.from;
    const stages = stagesOf(passed, spot, kmPerPixel);
    const last = sites.get(stages.at(-1)?.place ?? "");
    const clear = last ? last.radius + 6 * unit : 0;
    const way = advancePath(stages, course, { lanes, clear, bend: 26 * unit });
    // Too short to be seen, a way is not drawn.
    return way && way.solid.length + way.dashed.length > 0
      ? [{ ...way, id, side, ...(since && reached !== undefined && { turn: shareOf(reached, since, day) }) }]
      : [];
  });
}

function chosen(
  story: Story,
  choice: AdvanceChoice,
  seen: (place: string) => boolean,
  since?: Edtf,
): { id: string; side: string; fixes: readonly DatedFix[] } {
  if (typeof choice !== "string" && "fixes" in choice)
    return { ...choice, fixes: choice.fixes.map((fix) => ({ ...fix, when: readEdtf(fix.date) })) };
  const { front, from = since, skip = [] } = typeof choice === "string" ? { front: choice } : choice;
  const fixes = fixesOf(story, front).filter(({ place }) => !skip.includes(place));
  const start = from
    ? Math.max(
        0,
        fixes.findLastIndex((fix) => fix.when.from <= dayOf(from) && seen(fix.place)),
      )
    : 0;
  return { id: front, side: story.fronts[front]?.side ?? "", fixes: fixes.slice(start) };
}
