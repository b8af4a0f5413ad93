import { placeLanes } from "../../src/charts/timeline/layout/lanes/placeLanes.ts";
import { datedOf } from "../../src/charts/timeline/layout/marking/dating.ts";
import { timeScale } from "../../src/layout/timeScale.ts";
import { timed } from "./clock.ts";
import { madeUpStory, madeUpYears } from "./synthetic.ts";

/** How long it takes to place so many titles on a timeline of 1280 by 720 pixels, in milliseconds, and how many fit. */
export function labelTimes(count: number): { first: number; again: number; placed: number } {
  const range = [16, 1264] as const;
  const room = { scale: timeScale(madeUpYears, range), range, fontSize: 16, height: 620, opening: "Day not known:" };
  const subjects = madeUpStory(count)
    .events.toSorted((a, b) => b.priority - a.priority)
    .map((event) => ({ event, dated: datedOf(event), bold: false }));
  const place = () => placeLanes([{ id: "all", name: "", subjects }], room, { top: 20, headings: 0 }).lanes;
  const first = timed(() => void place());
  const again = timed(() => void place(), 15);
  const placed = place().reduce((sum, lane) => sum + lane.events.filter(({ label }) => label).length, 0);
  return { first, again, placed };
}
