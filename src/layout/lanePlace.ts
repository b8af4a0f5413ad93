import type { Crowd } from "./crowd.ts";
import type { Label } from "./labels.ts";
import type { Left, Marked, Plan, Room, Subject } from "./lanePlan.ts";
import type { Lane } from "./lanes.ts";

/** A mark with its place; all in pixels. */
export interface Placed extends Marked {
  y: number;
  /** How far all of it has moved across since it was laid; not at all where absent. */
  across?: number;
  /** From the baseline to the mark. */
  stem?: { x: number; y1: number; y2: number };
  /** The left edge of the words and the top of their first line. */
  label?: Label & { x: number; y: number };
}

/** A title in a list, with its place. */
export interface PlacedTitle extends Subject {
  x: number;
  y: number;
  label: Label & { x: number; y: number };
}

/** A mark or a number by the baseline, with its place. */
export interface PlacedCrowd extends Crowd<Left> {
  y: number;
  /** How far the mark of one that stands alone has moved across since it was laid; not moved where absent. */
  across?: number;
}

/** Some that stand next to each other by the baseline. */
export interface Bunch {
  /** Unique among those of a chart. */
  key: string;
  crowds: readonly PlacedCrowd[];
}

/** Everything a lane shows, placed. */
export interface PlacedLane {
  lane: Lane;
  placed: readonly Placed[];
  crowds: readonly PlacedCrowd[];
  /** In place of those, while the lane is moved. */
  bunches?: readonly Bunch[];
  titles: readonly PlacedTitle[];
  /** Where the words that open the list stand, the bracket it stands in, and the titles it has no room for. */
  opening?: {
    x: number;
    y: number;
    to: number;
    bracketY: number;
    rest: readonly Subject[];
    /** How many those are, and those too many to be given one by one. */
    restCount: number;
    restX: number;
    restY: number;
  };
  dropped: number;
}

/** Gives a planned lane its place; `unit` is the height of half a text size of rows, which may be stretched. */
export function placeLane(
  { stack: rows, owners, list, moreAdrift, crowds, dropped, strip }: Plan,
  lane: Lane,
  room: Room,
  unit: number,
): PlacedLane {
  const { text, range, window = range } = room;
  const middle = (offset: number, height: number) =>
    lane.baseline + lane.direction * (strip + (offset + height / 2) * unit);
  const placed = rows.placed().flatMap(({ item, offset }): readonly Placed[] => {
    const of = owners.get(item);
    if (!of) return [];
    const { label, labelX, outside, behind, stem = behind, height } = item;
    const centre = middle(offset, height);
    const { depth } = of.marking;
    const content = (label?.height ?? 0) + depth + text * 0.15;
    const y = outside && label ? centre - (lane.direction * (content - depth)) / 2 : centre;
    const top = !label
      ? 0
      : !outside
        ? centre - label.height / 2
        : lane.direction > 0
          ? centre + content / 2 - label.height
          : centre - content / 2;
    const edge = y - lane.direction * (of.dated.cue === "point" || of.dated.cue === "range" ? of.marking.radius : 0);
    const at = {
      ...of,
      y,
      ...(stem !== undefined && { stem: { x: stem, y1: lane.baseline, y2: edge } }),
      ...(label && { label: { ...label, x: labelX, y: top } }),
    };
    return [at];
  });
  const start = rows.height() + 1;
  const rowY = (row: number) => middle(start + (lane.direction > 0 ? row : list.rows - 1 - row) * 3, 3);
  const titles = list.listed.map(
    ({ member, label, x, labelX, row }): PlacedTitle => ({
      ...member,
      x,
      y: rowY(row),
      label: { ...label, x: labelX, y: rowY(row) - label.height / 2 },
    }),
  );
  return {
    lane,
    placed,
    crowds: crowds.map((crowd) => ({ ...crowd, y: lane.baseline + lane.direction * (strip / 2 + text * 0.08) })),
    titles,
    ...(list.rows > 0 && {
      opening: {
        x: window[0],
        y: rowY(0),
        to: window[1],
        bracketY: middle(start - 0.75, 0),
        rest: list.rest,
        restCount: list.rest.length + moreAdrift,
        restX: restX(list, window[0], room.opening) + text * 1.8,
        restY: rowY(list.rows - 1),
      },
    }),
    dropped,
  };
}

/** Where the last line of a list ends, after which the number of the rest stands. */
function restX({ listed, rows }: Plan["list"], left: number, opening: number): number {
  const end = listed.at(-1);
  if (end?.row === rows - 1) return end.labelX + end.label.width;
  return rows === 1 ? left + opening : left;
}
