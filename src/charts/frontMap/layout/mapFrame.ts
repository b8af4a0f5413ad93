import type { Bank, Bounds } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { type Geography, riverLine } from "../../../geo/geography.ts";
import { type MapProjection, mapProjection } from "../../../geo/projection.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { MapView } from "../state.ts";
import { offsetLine, type Reach, reachIn } from "./reach.ts";
import { type RibbonCell, ribbonCells } from "./ribbonCells.ts";
import { type Site, sitesOn } from "./sites.ts";

/** A view in a frame: where the ground, the river and the places lie in the drawing, whatever the day. */
export interface MapFrame {
  view: MapView;
  box: Box;
  /** A sixteenth of the font size, in pixels: strokes, dots and gaps are multiples of it. */
  unit: number;
  projection: MapProjection;
  kmPerPixel: number;
  /** The main river as drawn, and its reach within the frame. */
  river: readonly Point[];
  reach?: Reach;
  /** The width of the ribbon's band on each bank, in pixels. */
  bandWidth: number;
  /** The cells of the ribbon; none on a map without one. */
  cells: readonly RibbonCell[];
  /** The lines along the banks, outside the bands, that arrows follow. */
  arrowLines: Readonly<Record<Bank, readonly Point[]>>;
  sites: ReadonlyMap<string, Site>;
}

export interface MapFrameOptions {
  view: MapView;
  /** The id of the main river. */
  river: string;
  width: number;
  height: number;
  fontSize: number;
  /** Whether the map has a ribbon, and arrows along it. */
  ribbon?: boolean;
}

/** How far a place represents its bank, in kilometres along the river as drawn. */
const influenceKm = 20;
/** How far the ribbon extends above the first and below the last place of a bank, in kilometres. */
const overhangKm = 10;

/** Lays out a view in a frame. Throws a RangeError for a river that does not exist. */
export function mapFrame(
  story: Story,
  geography: Geography,
  { view, river: id, width, height, fontSize, ribbon = true }: MapFrameOptions,
): MapFrame {
  const unit = fontSize / 16;
  const projection = mapProjection(boundsIn(view, { width, height }), { width, height });
  const kmPerPixel = projection.kmPerPixel();
  const river = riverLine(geography, id).map(projection.project);
  const bandWidth = Math.max((view.bandKm ?? 5) / kmPerPixel, 9 * unit);
  const around = bandWidth * 3;
  const reach = reachIn(
    river,
    { x: -around, y: -around, width: width + around * 2, height: height + around * 2 },
    { smoothing: bandWidth * 2.2, step: Math.max(1.5, bandWidth / 14) },
  );
  const sites = sitesOn(story, projection, river, unit);
  const stations = [...sites.values()].flatMap(({ station }) => station ?? []);
  const arrowLine = (bank: Bank) => (reach && ribbon ? offsetLine(reach, bank, bandWidth + 7 * unit) : []);
  return {
    view,
    box: { x: 0, y: 0, width, height },
    unit,
    projection,
    kmPerPixel,
    river,
    ...(reach && { reach }),
    bandWidth,
    cells:
      reach && ribbon
        ? ribbonCells(reach, stations, {
            bandWidth,
            influence: influenceKm / kmPerPixel,
            overhang: overhangKm / kmPerPixel,
            borders: bordersOn(geography, projection),
          })
        : [],
    arrowLines: { left: arrowLine("left"), right: arrowLine("right") },
    sites,
  };
}

/** The borders of countries as lines in pixels. */
const bordersOn = ({ borders }: Geography, { project }: MapProjection): readonly (readonly Point[])[] =>
  borders.flatMap(({ geometry }) => {
    const lines =
      geometry.type === "LineString"
        ? [geometry.coordinates]
        : geometry.type === "MultiLineString"
          ? geometry.coordinates
          : [];
    return lines.map((line) => line.map(([longitude = 0, latitude = 0]) => project([longitude, latitude])));
  });

/**
 * The bounds of a view for a frame: those for tall frames if the frame is not much wider than tall and they give a
 * larger scale.
 */
export function boundsIn({ bounds, portrait }: MapView, frame: { width: number; height: number }): Bounds {
  if (!portrait || frame.width > frame.height * 1.25) return bounds;
  const kmPerPixel = (of: Bounds) => mapProjection(of, frame).kmPerPixel();
  return kmPerPixel(portrait) < kmPerPixel(bounds) ? portrait : bounds;
}

/** Whether a frame is as narrow as a phone, so that short names are used. */
export const isNarrow = ({ width }: { width: number }): boolean => width < 560;

/** Whether a point lies within a box, at least `inset` pixels from its edges. */
export const isInside = ([x, y]: Point, box: Box, inset = 0): boolean =>
  x >= box.x + inset && y >= box.y + inset && x <= box.x + box.width - inset && y <= box.y + box.height - inset;
