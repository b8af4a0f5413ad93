import { controlOn, type Holding, holder } from "../events/control.ts";
import type { Edtf } from "../events/model.ts";
import type { Story, Turn } from "../events/read.ts";
import type { Box } from "./boxes.ts";
import { type Label, labelOf } from "./labels.ts";
import { controlKey } from "./mapDots.ts";
import type { Ring } from "./polygon.ts";
import type { Point } from "./polyline.ts";
import { textWidth } from "./text.ts";

/** Where an author sets a part of the city on the sketch, in columns and rows from its top left corner. */
export interface SketchCell {
  at: Point;
  size: readonly [columns: number, rows: number];
  /** A block of the city, or land in the river. */
  shape?: "block" | "island";
  /** A shorter name. */
  name?: string;
}

/** A sketch of a city: nothing on it is measured. */
export interface Sketch {
  /** How many columns and rows it has. */
  grid: readonly [columns: number, rows: number];
  /** The parts of the city, by the ids of their places. */
  cells: Readonly<Record<string, SketchCell>>;
  river: { name: string; course: readonly Point[]; width: number; label: Point };
  /** Words on ground that is not told of. */
  remarks?: readonly { text: string; at: Point }[];
}

/** Another side having come to hold a part of the city, by an event. */
export interface Taking {
  place: string;
  turn: Turn;
  /** 1 for the first reported taken; the same for those that one event names together. */
  order: number;
}

export interface PlacedCell {
  place: string;
  name: Label;
  ring: Ring;
  box: Box;
  /** The middle of its words, and where its number stands. */
  middle: Point;
  corner: Point;
  holding: Holding;
  /** Whether it has passed to another state since the day compared with. */
  changed: boolean;
  /** Its number in the order of those reported taken, from the day of its taking on. */
  order?: number;
}

/** A cell's shape: a rectangle, or an oval for an island. */
export function ringOf({ x, y, width, height }: Box, shape: SketchCell["shape"] = "block"): Ring {
  if (shape === "block")
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
  return Array.from({ length: 36 }, (_, nth): Point => {
    const turn = (nth * Math.PI) / 18;
    // A rounded lozenge: fuller than an ellipse, so that a name fits.
    const round = (value: number) => Math.sign(value) * Math.abs(value) ** 0.7;
    return [x + (width / 2) * (1 + round(Math.cos(turn))), y + (height / 2) * (1 + round(Math.sin(turn)))];
  });
}

/**
 * The parts of a city in the order in which they were reported taken from the side that held them. Parts that one
 * event names together share a number. A siege that ends without a change of holder is no taking.
 */
export function takingsOf(story: Pick<Story, "turns">, places: readonly string[]): readonly Taking[] {
  const takings = places
    .flatMap((place) => {
      const turns = story.turns.get(place) ?? [];
      const index = turns.findLastIndex(({ control, event }) => event !== undefined && control.status === "held");
      const turn = turns[index];
      const before = turns.slice(0, index).findLast(({ control }) => holder(control) !== undefined);
      return turn && before && holder(before.control) !== holder(turn.control) ? [{ place, turn }] : [];
    })
    .sort((a, b) => a.turn.when.from - b.turn.when.from || a.turn.when.to - b.turn.when.to);
  const events = [...new Set(takings.map(({ turn }) => turn.event))];
  return takings.map((taking) => ({ ...taking, order: events.indexOf(taking.turn.event) + 1 }));
}

/** Breaks a name at spaces, and after hyphens, into lines no wider than a width. */
export function nameWithin(name: string, width: number, size: number): Label {
  const face = "condensed 600";
  const lines: string[] = [];
  for (const piece of name.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last}${piece}`.trimEnd(), size, face) <= width)
      lines[lines.length - 1] = `${last}${piece}`;
    else lines.push(piece);
  }
  return labelOf(
    lines.map((line) => line.trimEnd()),
    size,
    face,
  );
}

export interface CellAsk {
  day: Edtf;
  since?: Edtf | undefined;
  text: number;
}

/** Places the parts of a city on its sketch, each with who held it at the end of a day. */
export function placeCells(
  story: Story,
  sketch: Sketch,
  room: Box,
  { day, since, text }: CellAsk,
): readonly PlacedCell[] {
  const toX = (column: number) => room.x + (column / sketch.grid[0]) * room.width;
  const toY = (row: number) => room.y + (row / sketch.grid[1]) * room.height;
  const takings = new Map(takingsOf(story, Object.keys(sketch.cells)).map((taking) => [taking.place, taking]));
  return Object.entries(sketch.cells).map(([place, { at, size, shape, name }]) => {
    const gap = shape === "island" ? 0 : text * 0.14;
    const box = {
      x: toX(at[0]) + gap,
      y: toY(at[1]) + gap,
      width: toX(size[0]) - toX(0) - 2 * gap,
      height: toY(size[1]) - toY(0) - 2 * gap,
    };
    const holding = controlOn(story, place, day);
    const before = since === undefined ? undefined : controlOn(story, place, since);
    const taking = takings.get(place);
    const number = taking && taking.turn === holding.turn ? taking.order : undefined;
    const words = name ?? story.places[place]?.name ?? place;
    return {
      place,
      box,
      holding,
      ring: ringOf(box, shape),
      middle: [box.x + box.width / 2, box.y + box.height / 2],
      corner: shape === "island" ? [box.x + box.width * 0.06, box.y + box.height * 0.1] : [box.x, box.y],
      name: nameWithin(words, box.width - text * 0.5, text),
      changed: before !== undefined && controlKey(before.control) !== controlKey(holding.control),
      ...(number !== undefined && { order: number }),
    };
  });
}

/** A course in pixels, from columns and rows. */
export const courseIn = ({ grid }: Sketch, course: readonly Point[], room: Box): readonly Point[] =>
  course.map(([column, row]) => [room.x + (column / grid[0]) * room.width, room.y + (row / grid[1]) * room.height]);
