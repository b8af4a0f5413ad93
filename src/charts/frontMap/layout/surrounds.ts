import type { Story } from "../../../events/read.ts";
import type { Geography } from "../../../geo/geography.ts";
import type { Box } from "../../../layout/boxes.ts";
import { cornerOf, emptiestCorner } from "../../../layout/freeSpot.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { Frame } from "../../chart.ts";
import type { FrontMapOptions } from "../state.ts";
import { doubtOf } from "./dots.ts";
import { pointsAlong } from "./labelCost.ts";
import { panelRoom } from "./legendRoom.ts";
import { type LineName, lineNames, type Road, roadsOn } from "./lineNames.ts";
import { type Locator, locatorOn } from "./locator.ts";
import { isInside, isNarrow, type MapFrame } from "./mapFrame.ts";
import { type RegionName, regionNames } from "./regionNames.ts";
import { type ScaleBar, scaleBarOn } from "./scaleBar.ts";

/**
 * What is drawn on a map to help in reading it: placed once for a view and a frame, so that it does not move from step
 * to step.
 */
export interface Surrounds {
  /** The corner kept for the legend, if the legend is on the map. */
  legendCorner?: Box;
  scaleBar: ScaleBar;
  locator?: Locator;
  regionNames: readonly RegionName[];
  lineNames: readonly LineName[];
  roads: readonly Road[];
}

export interface SurroundsOptions {
  frame: Frame;
  /** Whether the legend is below the map and not on it. */
  strip: boolean;
  labelSize: number;
  /** The boxes that must be kept clear. */
  clear: readonly Box[];
  options: FrontMapOptions;
}

/** Finds room for legend, locator, scale bar, and the names of countries, rivers and roads, in that order. */
export function surrounds(
  story: Story,
  geography: Geography,
  map: MapFrame,
  { frame, strip, labelSize, clear, options }: SurroundsOptions,
): Surrounds {
  const margin = (isNarrow(map.box) ? 0.7 : 1.25) * labelSize;
  const inner = {
    x: margin,
    y: margin,
    width: map.box.width - margin * 2,
    height: map.box.height - margin * 2,
  };
  const points = pointsToSpare(map);
  const obstacles = [...clear];
  const keep = (box: Box): Box => {
    obstacles.push(box);
    return box;
  };
  const inCorner = (size: Pick<Box, "width" | "height">, spared = points): Box =>
    keep(emptiestCorner(size, inner, spared, obstacles));
  const panel = strip ? undefined : panelRoom(story, map, frame.fontSize);
  const corner = map.view.legendCorner;
  const legendCorner = panel && (corner ? keep(cornerOf(inner, corner, panel)) : inCorner(panel));
  const locator = isLow(frame) ? undefined : locatorOn(map, geography, options, inCorner);
  const scaleBar = scaleBarOn(map, { fontSize: labelSize, language: story.language }, (size) =>
    inCorner(size, [...points, ...linesToSpare(story, geography, map, strip)]),
  );
  const roads = roadsOn(map, options.roads ?? {});
  const regions = regionNames(map, geography, {
    countries: options.countries,
    neighbours: options.neighbours ?? {},
    ...(options.open && { open: options.open }),
    fontSize: labelSize,
    obstacles,
    points,
  });
  const lines = lineNames(map, geography, {
    rivers: options.rivers ?? {},
    roads,
    size: labelSize,
    inner,
    obstacles: [...obstacles, ...regions.map(({ box }) => box)],
  });
  return {
    ...(legendCorner && { legendCorner }),
    scaleBar,
    ...(locator && { locator }),
    regionNames: regions,
    lineNames: lines,
    roads,
  };
}

/** Whether a frame is so low that it has room only for the map. */
export const isLow = ({ height, fontSize }: Pick<Frame, "height" | "fontSize">): boolean => height < fontSize * 17;

/** The distance between two points on a circle, in pixels: small, so that covering a place costs more than crossing a border. */
const spacing = 2;

/** Points along what a scale bar would cut: dots or circles of doubt of all places, other rivers, and borders. */
function linesToSpare(story: Story, geography: Geography, map: MapFrame, strip: boolean): readonly Point[] {
  const circles = [...map.sites.values()].flatMap((site) => {
    const radius = (strip ? undefined : doubtOf(story, site, map)) ?? site.radius;
    const count = Math.ceil((2 * Math.PI * radius) / spacing);
    return Array.from({ length: count }, (_, nth): Point => {
      const turn = (2 * Math.PI * nth) / count;
      return [site.at[0] + radius * Math.cos(turn), site.at[1] + radius * Math.sin(turn)];
    });
  });
  return [...circles, ...pointsAlong(map, [...geography.rivers, ...geography.borders])];
}

/** Points that nothing should cover: the river and its bands, places, and where most of their names will be. */
function pointsToSpare({ box, reach, sites, unit, cells }: MapFrame): readonly Point[] {
  const along = reach ? reach.river.filter((_, index) => index % 4 === 0) : [];
  const bands = cells.flatMap(({ ring }) => ring.filter((_, index) => index % 6 === 0));
  const places = [...sites.values()].flatMap(({ at: [x, y], priority }): Point[] =>
    priority < 3
      ? [[x, y]]
      : [
          [x, y],
          [x + 40 * unit, y],
          [x - 40 * unit, y],
          [x + 40 * unit, y + 12 * unit],
        ],
  );
  return [...along, ...bands, ...places].filter((point) => isInside(point, box));
}
