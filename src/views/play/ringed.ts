import { least, rollup } from "d3";
import type { Box } from "../../layout/boxes.ts";

/** The largest mark that is ringed, as a share of the chart's area: a ring around half a map would point out nothing. */
const largest = 0.02;

/**
 * A mark of something that has just changed: the kind and id of its subject, the chart it is in if there are several,
 * and the box around it.
 */
export interface ChangedMark<Part> {
  of: string;
  part: Part;
  box: Box;
}

/**
 * The boxes to ring among the given marks: for each subject the smallest of its marks in each chart, if some of it lies
 * within the chart and it is not too large.
 */
export function ringedBoxes<Part>(marks: readonly ChangedMark<Part>[], chart: Box): readonly Box[] {
  const area = ({ width, height }: Box) => width * height;
  const boxes = rollup(
    marks,
    (own) => least(own, ({ box }) => area(box))?.box,
    ({ part }) => part,
    ({ of }) => of,
  );
  const isSeen = ({ x, y, width, height }: Box) =>
    x + width > chart.x && x < chart.x + chart.width && y + height > chart.y && y < chart.y + chart.height;
  return [...boxes.values()]
    .flatMap((own) => [...own.values()])
    .flatMap((box) => (box && isSeen(box) && area(box) <= largest * area(chart) ? box : []));
}

/** The changed subject of a mark, by its kind and id. */
export const changedIn = (
  changed: { places: ReadonlySet<string>; events: ReadonlySet<string> },
  idsOf: (kind: "place" | "event") => string | number | null | undefined,
): readonly string[] =>
  (["place", "event"] as const).flatMap((kind) =>
    String(idsOf(kind) ?? "")
      .split(" ")
      .flatMap((id) => (changed[`${kind}s`].has(id) ? `${kind} ${id}` : [])),
  );
