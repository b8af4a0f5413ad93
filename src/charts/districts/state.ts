import type { Edtf } from "../../events/model.ts";
import type { Point } from "../../layout/polyline.ts";

/** What a sketch of a city shows. */
export interface DistrictsState {
  /** Who held what at the end of this day. */
  day: Edtf;
  /** Brings out what has passed to another state since the end of this day. */
  since?: Edtf;
  /** The ids of places to bring out; the others step back. */
  highlight?: readonly string[];
}

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
  /** Words where nothing else is drawn. */
  remarks?: readonly { text: string; at: Point }[];
}

export interface DistrictsOptions extends Sketch {
  /** The id of the city. */
  city: string;
  /** What must be said of the sketch: that it is one. */
  label: string;
}
