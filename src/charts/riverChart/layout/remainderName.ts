import type { Box, Occupancy } from "../../../layout/boxes.ts";
import { labelOf } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import { areaOf, type BoxedLabel } from "./labels.ts";

/**
 * Places the first of the given names that fits in the middle of what was held: in the free box that lies wholly on it
 * and is nearest to its centre. Undefined if none fits.
 */
export function placeRemainderName(
  names: readonly string[],
  held: readonly Box[],
  { occupied, fontSize }: { occupied: Occupancy; fontSize: number },
): BoxedLabel | undefined {
  const centre = centreOf(held);
  if (!centre) return undefined;
  for (const name of names) {
    const label = labelOf([name], fontSize, "condensed 600");
    const size = { width: textWidth(name, fontSize, "condensed 600") + fontSize, height: label.height * 1.15 };
    const placed = occupied.tryPlace(boxesOn(held, centre, size, fontSize), fontSize * 0.7);
    if (placed) return { id: name, label, box: placed.box };
  }
  return undefined;
}

/** The centre of boxes, weighted by their areas; undefined if their total area is 0. */
function centreOf(boxes: readonly Box[]): Point | undefined {
  let [area, x, y] = [0, 0, 0];
  for (const box of boxes) {
    const own = areaOf(box);
    area += own;
    x += (box.x + box.width / 2) * own;
    y += (box.y + box.height / 2) * own;
  }
  return area > 0 ? [x / area, y / area] : undefined;
}

/** Steps away from a centre, across and down, the nearest first. */
const steps = Array.from({ length: 21 * 41 }, (_, nth) => [(nth % 21) - 10, Math.floor(nth / 21) - 20] as const).sort(
  (a, b) => Math.hypot(a[0] * 0.9, a[1] * 0.7) - Math.hypot(b[0] * 0.9, b[1] * 0.7),
);

/** Boxes of a given size that lie wholly on the ground, those nearest to a centre first. */
function* boxesOn(
  ground: readonly Box[],
  [cx, cy]: Point,
  { width, height }: { width: number; height: number },
  fontSize: number,
): Generator<{ box: Box; boxes: readonly [Box] }> {
  const isCovered = (x: number, y: number) =>
    ground.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
  for (const [across, down] of steps) {
    const box = {
      x: cx - width / 2 + across * fontSize * 0.9,
      y: cy - height / 2 + down * fontSize * 0.5,
      width,
      height,
    };
    const isWhole = [0, 1, 0.5, 0.25, 0.75].every((share) =>
      [box.y, box.y + height].every((y) => isCovered(box.x + width * share, y)),
    );
    if (isWhole) yield { box, boxes: [box] };
  }
}
