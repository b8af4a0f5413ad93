import { edtf, extent } from "../../events/check/dates.ts";
import {
  anything,
  either,
  fieldsOf,
  id,
  isRecord,
  type KnownIds,
  list,
  oneOf,
  type Shape,
} from "../../events/check/shape.ts";
import { text } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { RivalCount, RivalCountsOptions, RivalCountsState } from "./state.ts";

/** What the check asks of a chart of rival counts. */
export const rivalCountsShapes: ChartShapes<RivalCountsOptions> = {
  options: (known) =>
    fieldsOf<RivalCountsOptions>({
      unit: text(120),
      counts: list(
        fieldsOf<RivalCount>({
          id: text(60),
          from: origin(known),
          "by?": text(160),
          "over?": extent,
          "where?": either((value) => value === "", anything, text()),
          "counts?": text(),
        }),
        1,
      ),
    }),
  state: (_, { counts }) => {
    const count = id("counts", { counts: counts.map((one) => one.id) });
    return fieldsOf<RivalCountsState>({ "counts?": list(count), "highlight?": list(count) });
  },
};

/** A figure of a series, or the total of a register. */
const origin = (known: KnownIds): Shape =>
  either(
    (value) => isRecord(value) && "register" in value,
    fieldsOf<Extract<RivalCount["from"], { register: string }>>({
      register: id("registers", known),
      count: oneOf(["civilians", "all"]),
      "within?": extent,
    }),
    fieldsOf<Extract<RivalCount["from"], { series: string }>>({
      series: id("series", known),
      date: edtf,
      "of?": text(80),
    }),
  );
