import { day, extent } from "../../events/check/dates.ts";
import { entries, fieldsOf, id, list, oneOf } from "../../events/check/shape.ts";
import { text } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import { type TollOptions, type TollState, tollRows } from "./state.ts";

/** What the check asks of a toll chart. */
export const tollShapes: ChartShapes<TollOptions> = {
  options: (known) => fieldsOf<TollOptions>({ register: id("registers", known), "named?": entries(text(120)) }),
  state: (known) =>
    fieldsOf<TollState>({
      extent,
      "by?": oneOf(["week", "month"]),
      "rows?": list(oneOf(tollRows), 1),
      "day?": day,
      "sides?": list(id("sides", known)),
      "highlight?": extent,
    }),
};
