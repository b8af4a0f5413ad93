import type { Story } from "../../events/read.ts";
import { legend } from "../../marks/legend.ts";
import type { Chart } from "../chart.ts";
import { inOrder, since, turnsOf } from "../dayControl.ts";
import { describeDistricts } from "./describe.ts";
import { cityOf } from "./layout/city.ts";
import { districtsHeight, layoutDistricts } from "./layout/layout.ts";
import { districtCells } from "./marks/cells.ts";
import { legendSymbol } from "./marks/legend.ts";
import { listMarks, remark, sketchRiver } from "./marks/sketch.ts";
import type { DistrictsOptions, DistrictsState } from "./state.ts";

export type { Sketch, SketchCell } from "./state.ts";

/**
 * A city that was fought over quarter by quarter, as a sketch: its positions are given by the author and not surveyed.
 * Throws a RangeError for a place that does not exist.
 */
export function districts(story: Story, options: DistrictsOptions): Chart<DistrictsState> {
  const city = cityOf(story, options);
  const angle = (side: string) => story.sides[side]?.hatch ?? 0;
  return {
    kind: "districts",
    options,
    bleeds: false,
    of: (other) => districts(other, options),
    heightFor: (width) => districtsHeight(city, width),
    draw(state, frame) {
      const { fontSize, ...placed } = layoutDistricts(city, state, frame);
      return [
        sketchRiver(placed.river, fontSize),
        ...placed.remarks.map((lines, index) => remark(`remark-${index}`, lines, fontSize)),
        districtCells(placed.cells, { fontSize, angle }),
        legend(placed.legend, (symbol) => legendSymbol(symbol, { fontSize, angle })),
        remark("label", placed.label, fontSize),
        ...placed.lists.flatMap((list) => listMarks(list, fontSize)),
      ];
    },
    rows(state, frame) {
      const { height } = layoutDistricts(city, state, frame);
      return { top: 0, bottom: height, headings: 0, needs: new Map([["sketch", height]]) };
    },
    describe: (state) => describeDistricts(city, state),
    dayControl: {
      get: ({ day }) => day,
      with: ({ since: before, ...state }, day) => ({ ...state, day, ...since(before, day) }),
      changes: () => inOrder(turnsOf(story, city.places)),
      playedFrom: (state) => state.since,
    },
  };
}
