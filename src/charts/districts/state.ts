import type { Edtf } from "../../events/model.ts";
import type { Point } from "../../layout/polyline.ts";

/** What a sketch of a city shows. */
export interface DistrictsState {
  /** The day; the sketch shows who held what at its end. */
  day: Edtf;
  /** Highlights what has passed to another state since the end of this day. */
  since?: Edtf;
  /** The ids of places to highlight; the others are faded. */
  highlight?: readonly string[];
}

/** Where an author sets a part of the city on the sketch, in columns and rows from its top left corner. */
export interface SketchCell {
  at: Point;
  size: readonly [columns: number, rows: number];
  /** A block of the city, or an island in the river; a block if omitted. */
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
  /** Words to write on the sketch, and where they begin. */
  remarks?: readonly { text: string; at: Point }[];
}

export interface DistrictsOptions extends Sketch {
  /** The id of the city. */
  city: string;
  /** The label that says that this is a sketch. */
  label: string;
}
