import type { Geography } from "./geography.ts";
import { inFrame, type Sheet } from "./mapSheet.ts";
import { resample } from "./polyline.ts";
import { type PointCount, pointCount } from "./roomFor.ts";

/** Points that words should not hide, and how bad it is to hide one. */
export type Hiding = readonly (readonly [points: PointCount, weight: number])[];

/** What words on a sheet should not hide: the main river most, then its bands if they are drawn, other rivers and borders. */
export function hidingOn(sheet: Sheet, { borders, rivers }: Geography, { banded }: { banded: boolean }): Hiding {
  const { course, projection, frame, unit } = sheet;
  const lines = (parts: Geography["borders"]) =>
    parts.flatMap(({ geometry }) => {
      const all =
        geometry.type === "MultiLineString"
          ? geometry.coordinates
          : geometry.type === "LineString"
            ? [geometry.coordinates]
            : [];
      return all.flatMap((line) => {
        const projected = line.map(([lon = 0, lat = 0]) => projection.project([lon, lat]));
        const near = projected.filter((point) => inFrame(point, frame, -200 * unit));
        return near.length > 1 ? resample(near, 7 * unit) : [];
      });
    });
  const main = course
    ? course.river.filter((_, index) => index % Math.max(1, Math.round((6 * unit) / course.step)) === 0)
    : [];
  const bands = (banded ? sheet.cells : []).flatMap(({ ring, halves: [near] }) =>
    [...near.slice(near.length / 2), ...ring.slice(near.length / 2)].filter((_, index) => index % 5 === 0),
  );
  return [
    [pointCount(main), 1],
    [pointCount(bands), 0.45],
    [pointCount(lines(rivers)), 0.2],
    [pointCount(lines(borders)), 0.16],
  ];
}
