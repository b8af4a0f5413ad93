import type { Story } from "../events/read.ts";
import type { Box } from "./boxes.ts";
import type { Shore } from "./course.ts";
import type { Panel, RiverSheet } from "./riverSheet.ts";
import { textWidth } from "./text.ts";

/** A town at the river, by the height of its kilometre and of its name beside it. */
export interface Town {
  id: string;
  name: string;
  weight: number;
  y: number;
  labelY: number;
  box: Box;
}

/** The weight from which a town is named in bold. */
export const boldFrom = 5;

/** The places of a shore that lie on a reach and have a known kilometre, the weightiest first. */
export const townsOn = (
  story: Story,
  shore: Shore,
  [from, to]: readonly [number, number],
  ids: readonly string[],
): readonly string[] =>
  ids
    .filter((id) => {
      const river = story.places[id]?.river;
      return river?.bank === shore && river.km !== undefined && river.km >= from && river.km <= to;
    })
    .sort((a, b) => (story.places[b]?.weight ?? 0) - (story.places[a]?.weight ?? 0));

/**
 * Names beside the river, the weightiest first: level with their kilometre, or a little off it where that is taken. Those
 * that find no room are left out.
 */
export function placeTowns(
  story: Story,
  panel: Panel,
  { text, unit, reach }: RiverSheet,
  ids: readonly string[],
): readonly Town[] {
  const placed: Town[] = [];
  const height = text * 1.06;
  // Where there is a lane, its own name stands there.
  const slack = (lane: number | undefined) => text * (lane === undefined ? 0.6 : 0.1);
  const top = panel.plot.y - slack(panel.lanes[1]);
  const bottom = panel.plot.y + panel.plot.height + slack(panel.lanes["-1"]);
  for (const id of townsOn(story, panel.shore, reach, ids)) {
    const place = story.places[id];
    if (!place) continue;
    const y = panel.y(place.river?.km ?? 0);
    const width = textWidth(place.name, text, place.weight >= boldFrom ? "condensed 600" : "condensed 400");
    const { x, direction } = panel.names;
    const left = direction > 0 ? x + 9 * unit : x - 9 * unit - width;
    for (const shift of [0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6]) {
      const labelY = y + shift * text;
      const box = { x: left, y: labelY - height / 2, width, height };
      const free = placed.every((other) => box.y + height <= other.box.y || other.box.y + height <= box.y);
      if (!free || box.y < top || box.y + height > bottom) continue;
      placed.push({ id, name: place.name, weight: place.weight, y, labelY, box });
      break;
    }
  }
  return placed;
}
