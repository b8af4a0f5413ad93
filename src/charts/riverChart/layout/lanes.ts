import type { Bank } from "../../../events/model.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { FrontFix } from "./frontLine.ts";
import type { RiverPlots } from "./plots.ts";

/** The name of a lane, placed by the middle of its line. */
export interface LaneName {
  name: string;
  at: Point;
  anchor: "middle" | "end";
}

/** Which lanes the given fixes off the river need on a bank. */
export function lanesFor(bank: Bank, offRiver: readonly FrontFix[]) {
  const here = offRiver.filter((fix) => fix.bank === bank);
  return { downstream: here.some(({ heading }) => heading > 0), upstream: here.some(({ heading }) => heading < 0) };
}

/** The boxes of the lanes in which the given fixes lie. */
export const usedLanes = ({ banks, laneHeight: height }: RiverPlots, offRiver: readonly FrontFix[]): readonly Box[] =>
  banks.flatMap(({ bank, area: { x, width }, lanes }) => {
    const used = lanesFor(bank, offRiver);
    return (["downstream", "upstream"] as const).flatMap((way) => {
      const middle = lanes[way];
      return middle !== undefined && used[way] && width > 0 ? [{ x, y: middle - height / 2, width, height }] : [];
    });
  });

/** The name of each lane, in the column of the town names. */
export const laneNames = ({ banks, rivers, narrow, fontSize }: RiverPlots, name: string): readonly LaneName[] =>
  (narrow ? banks : banks.slice(0, 1)).flatMap(({ lanes, area }, index) =>
    Object.values(lanes).map((y): LaneName => {
      const x = narrow ? area.x - fontSize * 0.6 : (rivers[index]?.x ?? 0);
      return { name, at: [x, y], anchor: narrow ? "end" : "middle" };
    }),
  );
