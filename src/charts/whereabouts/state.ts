import type { Bounds } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What a slide is about: an extent of days, and ground. */
export interface Whereabouts {
  span: Extent;
  /** The ground; all of it if omitted. */
  bounds?: Bounds;
}

export interface WhereaboutsOptions {
  /** TopoJSON: `base` with the objects `countries`, `borders` and `governorates`, `water` with `rivers` and `lakes`. */
  base: object;
  water: object;
  bounds: Bounds;
  /** The whole time that the story covers. */
  span: Extent;
  countries: Readonly<Record<string, string>>;
  river: string;
  /** The ids of the places marked on every slide. */
  marks: readonly string[];
}
