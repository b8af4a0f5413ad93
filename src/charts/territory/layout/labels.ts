import { greatest, least, sum } from "d3";
import { type Box, type Occupancy, occupancy } from "../../../layout/boxes.ts";
import { lengthOf, type Point } from "../../../layout/polyline.ts";
import { engineSlack, textWidth } from "../../../layout/text.ts";
import type { PanelCell } from "./grid.ts";
import { farCandidates, type LabelCandidate, nearCandidates } from "./labelCandidates.ts";
import { lineBoxes, readingBoxes } from "./obstacles.ts";
import type { PlacedPanel, PlacedReading, ReadingLabel } from "./placed.ts";
import { figureWords, type Reading, readingValue } from "./series.ts";

/** What decides how the figures of a panel are labelled. */
export interface LabelOptions {
  fontSize: number;
  /** The name of a figure's group. */
  groupName(reading: Reading): string;
  /** The keys of readings that must be labelled first. */
  named: readonly string[];
  /** The boxes that labels must not touch. */
  taken: readonly Box[];
  /** The x of rules, which labels cross or touch only if there is no other room. */
  rules: readonly number[];
  /** The heights of the scale's lines, which labels may cross more readily than a rule. */
  scale: readonly number[];
}

/** All figures of a group of at most this many are labelled where nothing is near; of a larger one if all fit in a row. */
const few = 6;

/**
 * Labels the figures that are asked for and, where there is room, the last, the first and the greatest of each group, and
 * every figure of a group that is not too large. If a panel shows several groups, one label of each names its group.
 */
export function readingLabels(
  { readings, lines }: Pick<PlacedPanel, "readings" | "lines">,
  { panel, plot }: Pick<PanelCell, "panel" | "plot">,
  options: LabelOptions,
): readonly ReadingLabel[] {
  const { named, groupName } = options;
  const room = occupancy(plot);
  for (const box of obstacles(readings, lines, options)) room.take(box);
  const labels = new Map<string, ReadingLabel>();
  /** Labels a figure unless it has a label; returns whether it has one then. */
  const label = (placed: PlacedReading, words: string, { bold = false, isSpare = false } = {}): boolean => {
    const { key } = placed.reading;
    const found = labels.get(key) ?? placeLabel(placed, { words, bold, isSpare }, { room, readings, options });
    if (found) labels.set(key, found);
    return found !== undefined;
  };
  const several = panel.groups.length > 1;
  const figure = ({ reading }: PlacedReading) =>
    panel.language.figures.withUnit(figureWords(panel.language, reading), panel.series.unit === "%" ? "%" : "").trim();
  const withGroup = (placed: PlacedReading) => `${groupName(placed.reading)} ${figure(placed)}`;
  for (const placed of readings)
    if (named.includes(placed.reading.key)) label(placed, several ? withGroup(placed) : figure(placed), { bold: true });
  const groups = panel.groups.map((_, group) => readings.filter((placed) => placed.group === group));
  for (const group of groups) {
    if (!several || group.some(({ reading }) => labels.has(reading.key))) continue;
    const lastFirst = group.toReversed();
    if (!lastFirst.some((placed) => label(placed, withGroup(placed))))
      lastFirst.some((placed) => label(placed, groupName(placed.reading)));
  }
  for (const group of groups) {
    const highest = greatest(group, ({ reading }) => reading.high ?? readingValue(reading));
    for (const placed of [group.at(-1), group[0], highest]) if (placed) label(placed, figure(placed));
  }
  for (const group of groups) {
    const across = sum(group, (placed) => textWidth(figure(placed), options.fontSize));
    if (group.length <= few || across <= plot.width)
      for (const placed of group) label(placed, figure(placed), { isSpare: true });
  }
  return [...labels.values()];
}

const obstacles = (
  readings: readonly PlacedReading[],
  lines: PlacedPanel["lines"],
  { fontSize, taken }: LabelOptions,
): readonly Box[] => [
  ...taken,
  ...readings.flatMap((placed) => readingBoxes(placed, fontSize)),
  ...lines.flatMap(({ points }) => lineBoxes(points, fontSize)),
];

interface PanelRoom {
  room: Occupancy;
  readings: readonly PlacedReading[];
  options: LabelOptions;
}

/**
 * Finds room for the words of a figure and marks it as taken; undefined if there is none. Bold words may be set far
 * off; a label that can be spared is set only where nothing near could be taken for its own.
 */
function placeLabel(
  placed: PlacedReading,
  { words, bold, isSpare }: Pick<ReadingLabel, "words" | "bold"> & { isSpare: boolean },
  { room, readings, options }: PanelRoom,
): ReadingLabel | undefined {
  const { fontSize } = options;
  const width = textWidth(words, fontSize, bold ? "condensed 600" : "condensed 400") * engineSlack;
  const others = readings.filter((other) => other !== placed);
  const clear: LabelCandidate[] = [];
  for (const candidate of nearCandidates(placed, width, fontSize)) {
    const [box] = candidate.boxes;
    if (room.free(box, 1) && isNearest(box, placed, others)) clear.push(candidate);
  }
  const best = least(clear, ({ boxes: [box] }) => confusion(box, options));
  const near = best && isSpare && confusion(best.boxes[0], options) > 0 ? undefined : best;
  if (near) room.take(near.boxes[0]);
  const found = near ?? (bold ? room.tryPlace(farCandidates(placed, width, fontSize), 1) : undefined);
  if (!found) return undefined;
  const { reading, later } = placed;
  return {
    key: reading.key,
    x: found.x,
    y: found.baseline,
    words,
    bold,
    later,
    ...(!near && { lead: [edgeOf(found.boxes[0], placed), [placed.x, placed.y]] as const }),
  };
}

/**
 * The penalty for words in a box that could be read together with other marks: a rule, or a letter at its head, counts
 * more than a line of the scale, which counts only if it runs through the letters.
 */
function confusion({ x, y, width, height }: Box, { rules, taken, scale, fontSize }: LabelOptions): number {
  const near = fontSize * 0.2;
  const crossed = rules.filter((at) => at > x - near && at < x + width + near).length;
  const headed = taken.some(
    (head) => y < head.y + head.height && x < head.x + head.width + fontSize && head.x < x + width + fontSize,
  );
  const through = scale.filter((at) => at > y + height * 0.15 && at < y + height * 0.85).length;
  return 3 * crossed + (headed ? 2 : 0) + through;
}

/** Whether words in a box clearly belong to one figure and to no other. */
const isNearest = (box: Box, own: PlacedReading, others: readonly PlacedReading[]): boolean =>
  others.every((other) => gapTo(box, other) > gapTo(box, own) + 1);

/** The distance from a point to a box, in pixels. */
const gapTo = (box: Box, { x, y }: { x: number; y: number }): number =>
  lengthOf(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** The point of a box nearest to a given point. */
const edgeOf = (box: Box, { x, y }: { x: number; y: number }): Point => [
  Math.min(Math.max(x, box.x), box.x + box.width),
  Math.min(Math.max(y, box.y), box.y + box.height),
];
