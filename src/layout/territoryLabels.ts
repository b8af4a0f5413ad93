import { least } from "d3";
import { type Box, ground } from "./boxes.ts";
import type { TimeScale } from "./extent.ts";
import { lengthOf, type Point } from "./polyline.ts";
import type { PanelPlace } from "./territoryGrid.ts";
import type { Counted, Reading } from "./territoryReadings.ts";
import { farSpots, type Spot, spots } from "./territorySpots.ts";
import { figureWords, withUnit } from "./territoryWords.ts";
import { textWidth } from "./text.ts";

/** A figure where it stands. */
export interface PlacedReading {
  reading: Reading;
  x: number;
  y: number;
  /** The pixels its possible days reach to, where that is wider than its dot. */
  days?: readonly [from: number, to: number];
  /** The heights of its range: `[low, high]`, of which one end is the dot itself where only one is known. */
  range?: readonly [low: number, high: number];
  /** Whether only one end of the range is known, and which way it is open: up for "at least". */
  open?: "up" | "down";
  /** Which of its panel's groups it belongs to, from 0. */
  group: number;
  /** Whether it is later than the day that is looked at. */
  later: boolean;
}

export interface ReadingLabel {
  key: string;
  x: number;
  /** The baseline. */
  y: number;
  words: string;
  bold: boolean;
  later: boolean;
  /** A thin line from the words to their figure, where other figures stand between. */
  lead?: readonly [from: Point, to: Point];
}

export interface PlotAsk {
  text: number;
  x: TimeScale;
  /** Figures from this instant on are later than the day looked at. */
  until: number;
  /** How a group is called on the drawing. */
  nameOf(of: string): string;
  /** The keys of readings to label whatever else is. */
  named: readonly string[];
  /** What labels must keep clear of. */
  taken: readonly Box[];
  /** Where rules stand that labels cross or touch only where there is no other room. */
  rules: readonly number[];
}

interface LabelAsk extends PlotAsk {
  /** The heights of the scale's lines, which labels cross rather than a rule. */
  lines: readonly number[];
}

/** The last and the first figure of each group, and those asked for: what it is of, where a panel shows several. */
export function labelsOf(
  readings: readonly PlacedReading[],
  { counted, plot }: PanelPlace,
  ask: LabelAsk,
): readonly ReadingLabel[] {
  const { text } = ask;
  const floor = ground({ x: plot.x, y: plot.y, width: plot.width, height: plot.height });
  for (const box of ask.taken) floor.take(box);
  for (const placed of readings) for (const box of boxesOf(placed, text)) floor.take(box);
  if (counted.panel.regular)
    for (const { points } of joined(counted, readings)) for (const box of along(points, text)) floor.take(box);
  const several = counted.groups.length > 1;
  const labelled = new Set<string>();
  const labels: ReadingLabel[] = [];
  const label = (placed: PlacedReading, words: string, bold = false): boolean => {
    const { reading, later } = placed;
    if (labelled.has(reading.key)) return true;
    const width = textWidth(words, text, bold ? "condensed 600" : "condensed 400");
    const others = readings.filter((other) => other !== placed);
    const clear: Spot[] = [];
    for (const spot of spots(placed, width, text))
      if (floor.free(spot.boxes[0], 1) && nearest(spot.boxes[0], placed, others)) clear.push(spot);
    const near = least(clear, ({ boxes: [box] }) => mixedUp(box, ask));
    if (near) floor.take(near.boxes[0]);
    const spot = near ?? (bold ? floor.tryPlace(farSpots(placed, width, text), 1) : undefined);
    if (!spot) return false;
    labelled.add(reading.key);
    const [box] = spot.boxes;
    labels.push({
      ...{ key: reading.key, x: spot.x, y: spot.baseline, words, bold, later },
      ...(!near && { lead: [edgeOf(box, placed), [placed.x, placed.y]] as const }),
    });
    return true;
  };
  const figure = ({ reading }: PlacedReading) =>
    withUnit(figureWords(reading), counted.series.unit === "%" ? "%" : "").trim();
  const called = (placed: PlacedReading) => `${ask.nameOf(placed.reading.of)} ${figure(placed)}`;
  for (const placed of readings)
    if (ask.named.includes(placed.reading.key)) label(placed, several ? called(placed) : figure(placed), true);
  const groups = counted.groups.map((_, group) => readings.filter((placed) => placed.group === group));
  for (const group of groups) {
    if (!several || group.some(({ reading }) => labelled.has(reading.key))) continue;
    const back = group.toReversed();
    if (!back.some((placed) => label(placed, called(placed))))
      back.some((placed) => label(placed, ask.nameOf(placed.reading.of)));
  }
  for (const group of groups) for (const placed of [group.at(-1), group[0]]) if (placed) label(placed, figure(placed));
  return labels;
}

/**
 * How much words in a box would read with what they are not of: a rule or a letter at its head counts for more than a
 * line of the scale, which is none unless it runs through the letters.
 */
function mixedUp({ x, y, width, height }: Box, { rules, taken, lines, text }: LabelAsk): number {
  const near = text * 0.2;
  const crossed = rules.filter((at) => at > x - near && at < x + width + near).length;
  const headed = taken.some(
    (head) => y < head.y + head.height && x < head.x + head.width + text && head.x < x + width + text,
  );
  const through = lines.filter((at) => at > y + height * 0.15 && at < y + height * 0.85).length;
  return 3 * crossed + (headed ? 2 : 0) + through;
}

/** How far a point lies from a box. */
const gapTo = (box: Box, { x, y }: { x: number; y: number }): number =>
  lengthOf(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** Whether words in a box are plainly those of one figure and of no other. */
const nearest = (box: Box, own: PlacedReading, others: readonly PlacedReading[]): boolean =>
  others.every((other) => gapTo(box, other) > gapTo(box, own) + 1);

const edgeOf = (box: Box, { x, y }: { x: number; y: number }): Point => [
  Math.min(Math.max(x, box.x), box.x + box.width),
  Math.min(Math.max(y, box.y), box.y + box.height),
];

const dotReach = 0.38;

/** What a figure's marks cover. */
function boxesOf({ x, y, days, range }: PlacedReading, text: number): readonly Box[] {
  const r = text * dotReach;
  const around = (left: number, right: number, top: number, bottom: number) => ({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  });
  return [
    around(x - r, x + r, y - r, y + r),
    ...(days ? [around(days[0], days[1], y - 1, y + 1)] : []),
    ...(range ? [around(x - r, x + r, Math.min(...range), Math.max(...range))] : []),
  ];
}

/** Small boxes along a line, so that words keep clear of it. */
function along(points: readonly Point[], text: number): readonly Box[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [u, v] = points[index] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(x - u, y - v) / (text * 0.4)));
    return Array.from({ length: count }, (_, nth) => {
      const t = (nth + 0.5) / count;
      return {
        x: u + (x - u) * t - text * 0.2,
        y: v + (y - v) * t - text * 0.2,
        width: text * 0.4,
        height: text * 0.4,
      };
    });
  });
}

/** The runs of dots that a panel joins: one publisher, one definition, one thing counted. */
export const joined = (
  { groups }: Counted,
  readings: readonly PlacedReading[],
): readonly { group: number; points: readonly Point[] }[] =>
  groups.flatMap((_, group) => {
    const points = readings.filter((placed) => placed.group === group).map(({ x, y }): Point => [x, y]);
    return points.length > 1 ? [{ group, points }] : [];
  });
