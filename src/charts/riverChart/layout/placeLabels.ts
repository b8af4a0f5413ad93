import type { Bank } from "../../../events/model.ts";
import { sideName } from "../../../events/names.ts";
import { type Box, type Occupancy, occupancy } from "../../../layout/boxes.ts";
import { type PlacedCallout, placeCallouts } from "../../../layout/callouts.ts";
import type { Frame } from "../../chart.ts";
import type { RiverState } from "../state.ts";
import type { BaseLayer } from "./baseLayer.ts";
import { type FrontName, placeFrontNames } from "./frontNames.ts";
import { areaOf, type BoxedLabel, type LabelContent, overlapArea } from "./labels.ts";
import { placeOffRiverNames } from "./offRiverNames.ts";
import { frontObstacles, type PlacedFront } from "./placeFront.ts";
import type { RiverPlots } from "./plots.ts";
import type { PlacedRemainder } from "./remainder.ts";
import { placeRemainderName } from "./remainderName.ts";
import { type FocusRule, type PlacedBorder, placeBorder, placeFocusRules } from "./rules.ts";

/** All labels on the plots, none over another. */
export interface RiverLabels {
  focusRules: readonly FocusRule[];
  notes: readonly PlacedCallout[];
  border?: PlacedBorder;
  frontNames: readonly FrontName[];
  offRiverNames: readonly BoxedLabel[];
  /** The names of the holder on the hatched remainder of each bank. */
  remainderNames: readonly (BoxedLabel & { bank: Bank })[];
}

/** What the labels are placed around. */
export interface LabelSurroundings {
  base: BaseLayer;
  fronts: readonly PlacedFront[];
  remainders: readonly PlacedRemainder[];
  frame: Frame;
  /** Boxes drawn so densely that words on them could not be read. */
  circles?: readonly Box[];
}

/**
 * Places all labels, in this order: the focus date, the notes, the border, what lies off the river, the names of the
 * fronts, who held the remainder. Labels that do not fit are left out. If names off the river would leave a front
 * without its name, the fronts are named before them.
 */
export function placeLabels(content: LabelContent, around: LabelSurroundings): RiverLabels {
  const onChart = around.fronts.filter(({ fixes }) => fixes.length > 0).length;
  const usual = placeInOrder(content, around, { frontsFirst: false });
  if (usual.frontNames.length === onChart) return usual;
  const other = placeInOrder(content, around, { frontsFirst: true });
  return other.frontNames.length > usual.frontNames.length ? other : usual;
}

function placeInOrder(
  content: LabelContent,
  { base: { plots, obstacles }, fronts, remainders, frame, circles = [] }: LabelSurroundings,
  { frontsFirst }: { frontsFirst: boolean },
): RiverLabels {
  const { story, options, state } = content;
  const { fontSize, unit } = plots;
  const occupied = occupancy({ x: 0, y: 0, width: frame.width, height: frame.height });
  for (const box of [...obstacles, ...circles, ...frontObstacles(fronts, unit)]) occupied.take(box);
  const held = remainders.flatMap((remainder) => remainder.held);
  const hidden = (box: Box) => held.reduce((sum, other) => sum + overlapArea(box, other), 0) / areaOf(box);

  const focusRules = state.focusDate === false ? [] : placeFocusRules(story, plots, occupied);
  const notes = placeNotes(state, fronts, plots, { occupied, hidden });
  const border = options.border && placeBorder(options.border, plots, occupied);
  const nameFronts = () => placeFrontNames(content, plots, fronts, { occupied, cost: (box) => hidden(box) * 0.8 });
  const early = frontsFirst ? nameFronts() : undefined;
  const offRiverNames = placeOffRiverNames(story, plots, fronts, { occupied, named: new Set() });
  const frontNames = early ?? nameFronts();
  const remainderNames = placeRemainderNames(content, remainders, { occupied, fontSize });
  return { focusRules, notes, ...(border && { border }), frontNames, offRiverNames, remainderNames };
}

/** Places the name of the holder on what was held of each bank. */
export function placeRemainderNames(
  { story, options }: LabelContent,
  remainders: readonly PlacedRemainder[],
  room: { occupied: Occupancy; fontSize: number },
): RiverLabels["remainderNames"] {
  const { name, short } = sideName(story, options.holder);
  const names = [name, short].map(story.language.riverChart.heldBy);
  return remainders.flatMap(({ bank, held }) => {
    const placed = placeRemainderName(names, held, room);
    return placed ? [{ ...placed, bank }] : [];
  });
}

/**
 * Places notes beside their fixes, where they hide least of what was held; a note extends beyond the plots only if it
 * must.
 */
function placeNotes(
  { notes = [] }: RiverState,
  fronts: readonly PlacedFront[],
  { banks, fontSize, unit }: RiverPlots,
  { occupied, hidden }: { occupied: Occupancy; hidden: (box: Box) => number },
): readonly PlacedCallout[] {
  const callouts = notes.flatMap(({ fix: { front, date }, text }) => {
    const found = fronts.find(({ id }) => id === front)?.fixes.find(({ fix }) => fix.date === date);
    return found ? [{ id: `${front} ${date}`, text, at: found.at, clearance: 8 * unit }] : [];
  });
  const isOnPlot = (box: Box) => banks.some(({ area }) => overlapArea(box, area) > areaOf(box) - 1);
  return placeCallouts(callouts, occupied, fontSize, (box) => hidden(box) + (isOnPlot(box) ? 0 : 8));
}
