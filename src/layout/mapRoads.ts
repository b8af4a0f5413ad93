import type { Sheet } from "./mapSheet.ts";
import { type Point, resample, smoothed } from "./polyline.ts";

/** A road of which only the places on it are known: never more than a schematic line through them. */
export interface RoadPlan {
  /** What is written along it; it has to say that the line is schematic. */
  name: string;
  /** The ids of places on it, in order. */
  through: readonly string[];
}

/** A road on a sheet. */
export interface Road {
  id: string;
  name: string;
  line: readonly Point[];
}

/** The roads of a view as lines through their places, rounded a little at each. Throws a RangeError for a road that does not exist. */
export function roadsOn(
  { sites, unit, view }: Pick<Sheet, "sites" | "unit" | "view">,
  plans: Readonly<Record<string, RoadPlan>>,
): readonly Road[] {
  return (view.roads ?? []).flatMap((id) => {
    const plan = plans[id];
    if (!plan) throw new RangeError(`unknown road: ${id}`);
    const places = plan.through.flatMap((place) => {
      const site = sites.get(place);
      return site ? [site.at] : [];
    });
    if (places.length < 2) return [];
    const step = 4 * unit;
    return [{ id, name: plan.name, line: smoothed(resample(places, step), 5) }];
  });
}
