import { extent } from "d3";
import type { Control } from "../../../events/model.ts";
import { type Box, overlaps } from "../../../layout/boxes.ts";
import { type Label, labelOf } from "../../../layout/labels.ts";
import type { Point, Ring } from "../../../layout/polyline.ts";
import { engineSlack, inOneLine, piecesOf, wrapPieces } from "../../../layout/text.ts";
import type { Sketch, SketchCell } from "../state.ts";
import type { CellState, City } from "./city.ts";

/** A shape filled by who holds it: its outline, its filled parts, and the ring of a siege. */
export interface FilledShape {
  control: Control;
  ring: Ring;
  inner: Ring;
  siege?: { ring: Ring; by: string };
}

/** The radius of the disc of a number, in font sizes. */
export const numberRadius = 0.62;

/** The number of a capture in the order of captures, with the position of its middle, in pixels. */
export interface PlacedNumber {
  order: number;
  at: Point;
}

/** A part of the city with its place on the sketch. */
export interface PlacedCell extends Omit<CellState, "order"> {
  shape: FilledShape;
  name: Label;
  /** The middle of the top edge of its name. */
  nameAt: Point;
  /** The plate behind its name, if there is room for one. */
  plate?: Box;
  number?: PlacedNumber;
  /** Whether it is highlighted, or faded because others are. */
  emphasis?: "highlighted" | "quiet";
}

/** The function that turns a column and a row of a sketch into pixels within a room. */
export const sketchScale =
  ({ grid }: Sketch, room: Box) =>
  ([column, row]: Point): Point => [room.x + (column / grid[0]) * room.width, room.y + (row / grid[1]) * room.height];

/** The size of a name that is wider than its part, in font sizes: 14 pixels on a phone. */
const tight = 0.85;

export interface CellOptions {
  fontSize: number;
  /** The ids of the highlighted parts; none if omitted. */
  highlighted?: ReadonlySet<string> | undefined;
}

/** Places the parts of a city on its sketch in a room. */
export function placeCells(
  { options, nameOf }: City,
  states: readonly CellState[],
  room: Box,
  { fontSize, highlighted }: CellOptions,
): readonly PlacedCell[] {
  const scale = sketchScale(options, room);
  const unit = fontSize / 16;
  const cells = states.flatMap((state) => {
    const cell = options.cells[state.place];
    if (!cell) return [];
    const box = boxOf(cell, scale, fontSize);
    return [{ state, cell, box, ...placeName(nameOf(state.place), box, room, fontSize) }];
  });
  const named = cells.map((one) => {
    const { name, box } = one;
    if (name.width <= box.width || !cells.some((other) => other !== one && overlaps(nameBox(one), nameBox(other))))
      return one;
    const lines = name.lines.map((line) => inOneLine(line, box.width, name.size, name.face));
    return { ...one, ...centred(labelOf(lines, name.size, name.face), box, room) };
  });
  return named.map(
    ({ state: { order, ...state }, cell, box, name, x, y }): PlacedCell => ({
      ...state,
      shape: filledShape(state.holding.control, ringOf(box, cell.shape), unit),
      name,
      nameAt: [x, y - name.height / 2],
      ...(name.width < box.width * 0.75 &&
        name.height < box.height * 0.5 && {
          plate: {
            x: x - name.width / 2 - fontSize * 0.3,
            y: y - name.height / 2 - fontSize * 0.05,
            width: name.width + fontSize * 0.6,
            height: name.height + fontSize * 0.1,
          },
        }),
      ...(order !== undefined && {
        number: { order, at: onSketch(numberAt(box, cell.shape, name, fontSize), room, fontSize) },
      }),
      ...(highlighted && { emphasis: highlighted.has(state.place) ? "highlighted" : "quiet" }),
    }),
  );
}

/** A name in the middle of a part, smaller if it is wider than that. */
function placeName(name: string, box: Box, room: Box, fontSize: number): NamePlace {
  const width = box.width - fontSize * 0.5;
  const usual = nameWithin(name, width, fontSize);
  return centred(usual.width > box.width ? nameWithin(name, width, fontSize * tight) : usual, box, room);
}

/** A name and its middle, in pixels. */
interface NamePlace {
  name: Label;
  x: number;
  y: number;
}

/** Places a name in the middle of its part, or as near to it as a name that is wider stays on the sketch. */
function centred(name: Label, box: Box, room: Box): NamePlace {
  const spare = Math.max(0, room.width - name.width * engineSlack) / 2;
  const middle = room.x + room.width / 2;
  const x = Math.min(Math.max(box.x + box.width / 2, middle - spare), middle + spare);
  return { name, x, y: box.y + box.height / 2 };
}

const nameBox = ({ name: { width, height }, x, y }: NamePlace): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The box of a cell; blocks are kept a little apart. */
function boxOf({ at, size, shape }: SketchCell, scale: (point: Point) => Point, fontSize: number): Box {
  const gap = shape === "island" ? 0 : fontSize * 0.14;
  const [[left, top], [right, bottom]] = [scale(at), scale([at[0] + size[0], at[1] + size[1]])];
  return { x: left + gap, y: top + gap, width: right - left - 2 * gap, height: bottom - top - 2 * gap };
}

/**
 * Where the number of a cell is placed: at its top left, on an island at the shore, beside the name where a small island
 * is filled by it.
 */
function numberAt(
  { x, y, width, height }: Box,
  shape: SketchCell["shape"],
  name: { width: number; height: number },
  fontSize: number,
): Point {
  if (shape !== "island") return [x, y];
  const radius = numberRadius * fontSize;
  const [shore, level] = [x + width * 0.06, y + height * 0.1];
  const isAbove = level + radius <= y + (height - name.height) / 2;
  return [isAbove ? shore : Math.min(shore, x + (width - name.width) / 2 - radius), level];
}

/** The middle of a number's disc, moved so far from the top left corner of the sketch that the whole disc is on it. */
const onSketch = ([x, y]: Point, room: Box, fontSize: number): Point => [
  Math.max(x, room.x + numberRadius * fontSize),
  Math.max(y, room.y + numberRadius * fontSize),
];

/**
 * The outline of a cell: a rectangle, or for an island a superellipse, which has more room for a name than an ellipse.
 */
export function ringOf({ x, y, width, height }: Box, shape: SketchCell["shape"] = "block"): Ring {
  if (shape === "block")
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
  const fuller = (value: number) => Math.sign(value) * Math.abs(value) ** 0.7;
  return Array.from({ length: 36 }, (_, nth): Point => {
    const angle = (nth * Math.PI) / 18;
    return [x + (width / 2) * (1 + fuller(Math.cos(angle))), y + (height / 2) * (1 + fuller(Math.sin(angle)))];
  });
}

/** A shape filled by who holds it, its fill inset by `margin` units; a siege is a ring within the fill. */
export function filledShape(control: Control, ring: Ring, unit: number, margin = 3): FilledShape {
  const inner = inset(ring, margin * unit);
  return {
    control,
    ring,
    inner,
    ...(control.status === "besieged" && { siege: { ring: inset(inner, 3 * unit), by: control.by } }),
  };
}

/** A ring shrunk towards its middle by a number of pixels. */
function inset(ring: Ring, by: number): Ring {
  const [left = 0, right = 0] = extent(ring, ([x]) => x);
  const [top = 0, bottom = 0] = extent(ring, ([, y]) => y);
  // A point at the middle stays there, however its coordinates were rounded.
  const towards = (value: number, middle: number) =>
    Math.abs(value - middle) < 0.01 ? value : value - Math.sign(value - middle) * by;
  return ring.map(([x, y]): Point => [towards(x, (left + right) / 2), towards(y, (top + bottom) / 2)]);
}

/**
 * A name in bold, broken into lines no wider than `width` pixels where its script allows a break and after hyphens,
 * since parts of a city are narrow. A wider piece gets a line to itself.
 */
function nameWithin(name: string, width: number, fontSize: number): Label {
  const face = "condensed 600";
  const pieces = piecesOf(name).flatMap((piece) => piece.split(/(?<=-)/));
  return labelOf(wrapPieces(pieces, width, fontSize, face), fontSize, face);
}
