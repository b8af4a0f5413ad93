import { type Geography, type Shape, shapesOf } from "../../../geo/geography.ts";
import { aspectOf, mapProjection } from "../../../geo/projection.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { FrontMapOptions } from "../state.ts";
import type { MapFrame } from "./mapFrame.ts";

/** A small map in a corner that shows where the large one lies; its shapes are in pixels from the corner of its box. */
export interface Locator {
  box: Box;
  /** The area of the large map. */
  shown: Box;
  countries: readonly Shape[];
  river: readonly Shape[];
}

/** The locator of a map; undefined if its view asks for none. `inCorner` finds a corner for a box of a given size. */
export function locatorOn(
  map: MapFrame,
  geography: Geography,
  { views, river }: FrontMapOptions,
  inCorner: (size: Pick<Box, "width" | "height">) => Box,
): Locator | undefined {
  const bounds = map.view.locator === undefined ? undefined : views[map.view.locator]?.bounds;
  if (!bounds) return undefined;
  const aspect = aspectOf(bounds);
  const width = Math.min(150 * map.unit, map.box.width * 0.26, (map.box.height * 0.3) / aspect);
  const box = inCorner({ width, height: width * aspect });
  const { project, path } = mapProjection(bounds, box, { margin: 0, minStep: 0.6 });
  const { invert } = map.projection;
  const [x, y] = project(invert([0, 0]));
  const [right, bottom] = project(invert([map.box.width, map.box.height]));
  return {
    box,
    shown: { x, y, width: right - x, height: bottom - y },
    countries: shapesOf(geography.countries, path),
    river: shapesOf(
      geography.rivers.filter(({ properties }) => properties.id === river),
      path,
    ),
  };
}
