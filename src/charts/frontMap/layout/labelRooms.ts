import { type Box, type Occupancy, occupancy } from "../../../layout/boxes.ts";
import { type Advance, headsOf } from "./advances.ts";
import { type Dot, squareOf } from "./dots.ts";
import type { MapFrame } from "./mapFrame.ts";

/** What is occupied on a map: for names that may cover nothing, and for names that may cover something if they must. */
export interface LabelRooms {
  clear: Occupancy;
  /** For names that may cover names of countries and rivers, which are then left out. */
  overNames: Occupancy;
  /** For names that may cover less important dots, which are then left out. */
  overDots: Occupancy;
  overBoth: Occupancy;
}

export interface LabelObstacles {
  dots: readonly Dot[];
  advances: readonly Advance[];
  /** Where nothing may be written: legend, scale bar, locator and what the view keeps clear. */
  boxes: readonly Box[];
  /** The names of countries and rivers. */
  names: readonly Box[];
}

/**
 * The room on a map before any place is named: all of it except its edge, what is drawn there already, and as much space
 * around legend, scale bar and locator as along the edge.
 */
export function labelRooms({ box, unit }: MapFrame, { dots, advances, boxes, names }: LabelObstacles): LabelRooms {
  const edge = 3 * unit;
  const inner = { x: edge, y: edge, width: box.width - 2 * edge, height: box.height - 2 * edge };
  const apart = boxes.map(({ x, y, width, height }) => ({
    x: x - edge,
    y: y - edge,
    width: width + 2 * edge,
    height: height + 2 * edge,
  }));
  const squares = dots.map((dot) => squareOf(dot, unit));
  const ringed = dots.filter((dot) => dot.ringed).map((dot) => squareOf(dot, unit));
  const heads = headsOf(advances, unit);
  const without = (...obstacles: readonly (readonly Box[])[]): Occupancy => {
    const room = occupancy(inner);
    obstacles.flat().forEach(room.take);
    return room;
  };
  return {
    clear: without(apart, names, heads, squares),
    overNames: without(apart, heads, squares),
    overDots: without(apart, names, heads, ringed),
    overBoth: without(apart, ringed),
  };
}
