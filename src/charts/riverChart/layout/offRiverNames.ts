import type { Story } from "../../../events/read.ts";
import { type Box, type Occupancy, within } from "../../../layout/boxes.ts";
import { type Label, labelOf } from "../../../layout/labels.ts";
import { type BoxedLabel, labelLimits } from "./labels.ts";
import type { PlacedFix, PlacedFront } from "./placeFront.ts";
import type { RiverPlots } from "./plots.ts";

/**
 * Names what lies off the river, beside its fixes; a name that several fixes share is written once, at the first of
 * them. Every placed name is added to `named`, and names already in `named` are skipped.
 */
export function placeOffRiverNames(
  story: Story,
  plots: RiverPlots,
  fronts: readonly PlacedFront[],
  { occupied, named }: { occupied: Occupancy; named: Set<string> },
): readonly BoxedLabel[] {
  const tried = new Set(named);
  return offRiverFixes(story, fronts).flatMap((placed) => {
    const name = nameOf(story, placed);
    if (tried.has(name)) return [];
    tried.add(name);
    const label = labelOf([name], plots.fontSize);
    const limits = labelLimits(placed.plot);
    const candidates = boxesAround(placed, label, plots)
      .filter((box) => within(box, limits))
      .map((box) => ({ box, boxes: [box] }));
    const found = occupied.tryPlace(candidates, 1);
    if (!found) return [];
    named.add(name);
    return [{ id: `${placed.fix.date} ${placed.fix.place}`, label, box: found.box }];
  });
}

/**
 * The fixes off the river, those with the most informative names first: how far short of a place a front stood, then
 * its places.
 */
function offRiverFixes(story: Story, fronts: readonly PlacedFront[]): readonly PlacedFix[] {
  const priority = ({ fix: { place, how, shortKm } }: PlacedFix) =>
    (story.places[place]?.priority ?? 0) + (shortKm !== undefined ? 3 : how === "short" ? -0.5 : 0);
  return fronts
    .flatMap(({ fixes }) => fixes)
    .filter(({ fix }) => fix.km === undefined)
    .sort((a, b) => priority(b) - priority(a));
}

/** The name of a fix off the river: its place, or how far short of a place on the river it lies. */
function nameOf(story: Story, { fix: { place, how, shortKm } }: PlacedFix): string {
  const name = story.places[place]?.name ?? place;
  return how === "short" && shortKm !== undefined ? story.language.riverChart.kmShort(shortKm, name) : name;
}

/** The shares of a label's width that may be left of its fix, the best first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.1, 0.9];

/**
 * The boxes where a label may be placed, the best first: above and below its fix, then beside it; in the low lanes of a
 * narrow chart only beside it.
 */
function boxesAround(
  { at: [x, y], whisker = [x, x] }: PlacedFix,
  { width, height }: Label,
  { unit, narrow }: RiverPlots,
): readonly Box[] {
  const gap = 9 * unit;
  const level = y - height / 2;
  const beside = [
    { x: Math.max(x, whisker[1]) + gap, y: level, width, height },
    { x: x - gap - width, y: level, width, height },
  ];
  if (narrow) return beside;
  const lefts = [...shares.map((share) => x - width * share), x + 4 * unit, x - width - 4 * unit];
  return [
    ...lefts.flatMap((left) => [
      { x: left, y: y - gap - height, width, height },
      { x: left, y: y + gap, width, height },
    ]),
    ...beside,
  ];
}
