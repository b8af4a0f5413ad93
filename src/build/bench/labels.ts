import { datedOf } from "../../layout/dating.ts";
import { timeScale } from "../../layout/extent.ts";
import { placeLanes } from "../../layout/laneStack.ts";
import { timed } from "./clock.ts";
import { madeUpStory, madeUpYears } from "./synthetic.ts";

/** How long it takes to place so many titles on a timeline of 1280 by 720 pixels, in milliseconds, and how many fit. */
export function labelTimes(count: number): { first: number; again: number; placed: number } {
  const range = [16, 1264] as const;
  const room = { scale: timeScale(madeUpYears, range), range, text: 16, height: 620, opening: 120 };
  const subjects = madeUpStory(count)
    .events.toSorted((a, b) => b.weight - a.weight)
    .map((event) => ({ event, dated: datedOf(event), title: event.title, weight: event.weight, bold: false }));
  const place = () => placeLanes([{ id: "all", name: "", subjects }], room, { top: 20, headings: 0 });
  const first = timed(() => void place());
  const again = timed(() => void place(), 15);
  const placed = place().reduce((sum, lane) => sum + lane.placed.filter(({ label }) => label).length, 0);
  return { first, again, placed };
}
