import type { Story } from "../../../events/read.ts";
import { type Box, overlaps } from "../../../layout/boxes.ts";
import type { PointGrid } from "../../../layout/pointGrid.ts";
import type { FrontMapState } from "../state.ts";
import { type Advance, pointsAlong } from "./advances.ts";
import type { BaseLayer } from "./baseLayer.ts";
import { askedOf } from "./dayParts.ts";
import type { Dot } from "./dots.ts";
import { labelPlaces, type PlacedLabels } from "./labels.ts";
import type { Surrounds } from "./surrounds.ts";

/** The labels of a map: those beside its places, and the names of regions and lines that remain. */
export type MapNames = PlacedLabels & { surrounding?: NamesLeft };

/** Places names and remarks around what a map has on one day or on several. */
export function placeNames(
  story: Story,
  base: BaseLayer,
  state: FrontMapState,
  { dots, advances, legends }: { dots: readonly Dot[]; advances: readonly Advance[]; legends: readonly Box[] },
): MapNames {
  const { map, surrounds } = base;
  const advancePoints = pointsAlong(advances, map.unit);
  const placed = labelPlaces(story, base, {
    dots,
    advances,
    advancePoints,
    boxes: [...base.clear, ...[surrounds?.scaleBar, surrounds?.locator].flatMap((one) => one?.box ?? []), ...legends],
    names: surrounds ? nameBoxes(surrounds) : [],
    asked: askedOf(state),
    remarks: surrounds ? (state.callouts ?? []) : [],
  });
  const taken = [...placed.labels.flatMap(({ boxes }) => boxes), ...placed.callouts.map(({ box }) => box)];
  return { ...placed, ...(surrounds && { surrounding: namesLeft(surrounds, advancePoints, taken, map.unit) }) };
}

const nameBoxes = ({ regionNames, lineNames }: Surrounds): readonly Box[] => [
  ...regionNames.map(({ box }) => box),
  ...lineNames.flatMap(({ boxes }) => boxes),
];

type NamesLeft = Pick<Surrounds, "regionNames" | "lineNames" | "roads">;

/**
 * The names of regions and lines that no arrow crosses and no other name covers. A road whose name is not among them is
 * left out, since nothing would say that it is schematic.
 */
function namesLeft(
  { regionNames, lineNames, roads }: Surrounds,
  advancePoints: PointGrid,
  taken: readonly Box[],
  unit: number,
): NamesLeft {
  const isFree = (box: Box) => advancePoints.count(box, 3 * unit) === 0 && !taken.some((other) => overlaps(box, other));
  const lines = lineNames.filter(({ boxes }) => boxes.every(isFree));
  return {
    regionNames: regionNames.filter(({ box }) => isFree(box)),
    lineNames: lines,
    roads: roads.filter(({ name }) => lines.some(({ kind, text }) => kind === "road" && text === name)),
  };
}
