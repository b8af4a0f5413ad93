import type { Bounds } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What a slide is about: some days, and some ground. */
export interface Whereabouts {
  span: Extent;
  /** Absent where the slide is about all the ground. */
  bounds?: Bounds;
}

export interface WhereaboutsOptions {
  /** TopoJSON with the objects countries, borders and governorates, and with rivers and lakes. */
  base: object;
  water: object;
  bounds: Bounds;
  /** All the time the story tells of. */
  span: Extent;
  countries: Readonly<Record<string, string>>;
  river: string;
  /** The places that mark every slide, by id. */
  marks: readonly string[];
}
