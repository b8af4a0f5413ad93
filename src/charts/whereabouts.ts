import { readEdtf } from "../events/edtf.ts";
import { type Extent, extentOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import { extentWords } from "../events/words.ts";
import type { Box } from "../layout/boxes.ts";
import { readGeography } from "../layout/geography.ts";
import { aspectOf, type Bounds, mercatorOf } from "../layout/mercator.ts";
import type { Point } from "../layout/polyline.ts";
import type { LonLat } from "../layout/river.ts";
import { type ShapePath, shapePath } from "../layout/shapePath.ts";
import { whereaboutsSheet } from "../layout/whereabouts.ts";
import { smallMap, smallTime } from "../marks/whereabouts.ts";
import type { Chart } from "./chart.ts";

/** What somebody should be looking at: some days, and some ground. */
export interface Whereabouts {
  span: Extent;
  /** Absent where it is about all the ground. */
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

const tones = ["var(--land)", "var(--land-2)"];

/**
 * A small constant "where and when": the whole ground with what a slide is about framed, the whole time with its days
 * lit. Throws a RangeError for a place it should mark that has no coordinates.
 */
export function whereabouts(story: Story, options: WhereaboutsOptions): Chart<Whereabouts> {
  const geography = readGeography(options.base, options.water);
  const toneOf = Object.fromEntries(Object.keys(options.countries).map((id, nth) => [id, tones[nth] ?? "var(--land)"]));
  const all = extentOf(options.span);
  const pivot = readEdtf(story.pivot).from;
  const marks = options.marks.map((id) => {
    const at = story.places[id]?.at;
    if (!at || "unknown" in at) throw new RangeError(`unknown place or no coordinates: ${id}`);
    return at;
  });
  const aspect = aspectOf(options.bounds);
  // Every slide shows the same ground at the same size.
  const kept = new Map<string, { project(at: LonLat): Point; path: ShapePath }>();
  const groundAt = ({ width, height }: { width: number; height: number }) => {
    const id = `${width} ${height}`;
    const found = kept.get(id) ?? groundOf(options.bounds, { width, height });
    if (kept.size > 8) kept.clear();
    kept.set(id, found);
    return found;
  };
  return {
    kind: "whereabouts",
    bleeds: false,
    heightFor: (width) => Math.round(width * 0.125),
    draw({ span, bounds }, frame) {
      const sheet = whereaboutsSheet(frame, aspect, { all, lit: extentOf(span), pivot });
      const { project: spot, path } = groundAt(sheet.map);
      return [
        smallMap(geography, sheet, {
          path,
          tones: toneOf,
          river: options.river,
          spots: marks.map(([lon, lat]) => spot([lon, lat])),
          ...(bounds && { shown: shownOn(bounds, spot, sheet.map, sheet.thick * 1.6) }),
        }),
        smallTime(sheet),
      ];
    },
    describe({ span }) {
      const words = extentWords(...extentOf(span));
      return {
        name: `When: ${words}`,
        summary: `The days from ${words} on the whole line of time.`,
        table: { caption: "Where and when", columns: ["When"], rows: [[words]] },
        events: [],
        span,
      };
    },
  };
}

/** A small map's projection, and its shapes as paths, each made once. */
function groundOf(bounds: Bounds, size: { width: number; height: number }) {
  const mercator = mercatorOf(bounds, size);
  const path = shapePath(mercator, size, { margin: 0, least: 0.6 });
  const made = new Map<Parameters<ShapePath>[0], string | null>();
  return {
    project: mercator.project,
    path: (shape: Parameters<ShapePath>[0]) => {
      const d = made.get(shape) ?? path(shape);
      made.set(shape, d);
      return d;
    },
  };
}

/** A stretch of ground on the small map, no smaller than can be seen and no larger than the map. */
function shownOn([west, south, east, north]: Bounds, spot: (at: Point) => Point, map: Box, least: number): Box {
  const [[x, y], [right, low]] = [spot([west, north]), spot([east, south])];
  const grow = (from: number, to: number) => Math.max(0, least - (to - from)) / 2;
  const [left, top] = [Math.max(x - grow(x, right), map.x + 0.5), Math.max(y - grow(y, low), map.y + 0.5)];
  return {
    x: left,
    y: top,
    width: Math.min(right + grow(x, right), map.x + map.width - 0.5) - left,
    height: Math.min(low + grow(y, low), map.y + map.height - 0.5) - top,
  };
}
