import type { Box } from "./boxes.ts";
import type { Geography } from "./geography.ts";
import type { LineLabel } from "./lineLabel.ts";
import { type GroundLabel, type GroundNames, groundNames, riverNames } from "./mapGroundNames.ts";
import { inFrame, isNarrow, type MapView, type Sheet } from "./mapSheet.ts";
import type { Point } from "./polyline.ts";
import { emptiestCorner } from "./roomFor.ts";
import { type ScaleBarSize, scaleBarFor } from "./scaleBar.ts";
import { textWidth } from "./text.ts";

/** What stands on a map beside the map: placed once for a view and a frame, so that it keeps still from step to step. */
export interface Furniture {
  /** Where the key stands, if it stands on the map. */
  key?: Box;
  scale: { size: ScaleBarSize; box: Box };
  locator?: Box;
  grounds: readonly GroundLabel[];
  rivers: readonly LineLabel[];
  /** What the view keeps clear with scale bar and small map, as boxes; and the names. */
  solid: readonly Box[];
  named: readonly Box[];
}

export interface FurnitureOptions extends GroundNames {
  view: MapView;
  /** The largest the key can be, if it stands on the map. */
  key?: { width: number; height: number };
  /** Height to width of the small map, where there is one. */
  locatorAspect?: number;
}

/** Finds room for the key, the scale bar, the small map and the names of countries and rivers. */
export function mapFurniture(sheet: Sheet, geography: Geography, options: FurnitureOptions): Furniture {
  const { view, text } = options;
  const { frame, unit } = sheet;
  const margin = (isNarrow(frame) ? 0.7 : 1.25) * text;
  const inner = { x: margin, y: margin, width: frame.width - margin * 2, height: frame.height - margin * 2 };
  const points = obstacles(sheet);
  const taken: Box[] = [...clearedIn(view, frame)];
  const stand = (size: { width: number; height: number }) => {
    const box = emptiestCorner(size, inner, points, taken);
    taken.push(box);
    return box;
  };
  const key = options.key && stand(options.key);
  const aspect = options.locatorAspect;
  const side = Math.min(150 * unit, frame.width * 0.26, (frame.height * 0.3) / (aspect ?? 1));
  const locator = aspect ? stand({ width: side, height: side * aspect }) : undefined;
  const bar = scaleBarFor(sheet.kmPerPixel, Math.min(200 * unit, frame.width * 0.28));
  const scaleBox = stand({
    width: Math.max(bar.width + 4 * unit, textWidth(`${bar.km} km`, text)),
    height: text * 1.7,
  });
  const honest = scaleBarFor(sheet.projection.kmPerPixel(scaleBox.y + scaleBox.height), bar.width * 1.0001);
  const solid = taken.filter((box) => box !== key);
  const grounds = groundNames(sheet, geography, options, points, taken);
  const rivers = riverNames(sheet, geography, options, inner, taken);
  const named = [...grounds.map(({ box }) => box), ...rivers.flatMap(({ boxes }) => boxes)];
  const scale = { size: honest.km === bar.km ? honest : bar, box: scaleBox };
  return { ...(key && { key }), scale, ...(locator && { locator }), grounds, rivers, solid, named };
}

/** What a view keeps clear of a frame. */
export const clearedIn = ({ clear }: MapView, { width, height }: Box): readonly Box[] =>
  clear ? [{ x: clear.x * width, y: clear.y * height, width: clear.width * width, height: clear.height * height }] : [];

/** Points that furniture should not cover: the river and its bands, places, and where their names will mostly stand. */
function obstacles({ frame, course, sites, unit, cells }: Sheet): readonly Point[] {
  const along = course ? course.river.filter((_, index) => index % 4 === 0) : [];
  const bands = cells.flatMap(({ ring }) => ring.filter((_, index) => index % 6 === 0));
  const places = [...sites.values()].flatMap(({ at: [x, y], weight }): Point[] =>
    weight < 3
      ? [[x, y]]
      : [
          [x, y],
          [x + 40 * unit, y],
          [x - 40 * unit, y],
          [x + 40 * unit, y + 12 * unit],
        ],
  );
  return [...along, ...bands, ...places].filter((point) => inFrame(point, frame));
}
