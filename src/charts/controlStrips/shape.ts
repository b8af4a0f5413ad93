import { day, extent } from "../../events/check/dates.ts";
import { fieldsOf, flag, id, list } from "../../events/check/shape.ts";
import { number } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import { bankNames, border } from "../riversideShapes.ts";
import type { ControlStripsOptions, ControlStripsState } from "./state.ts";

/** What the check asks of control strips. */
export const controlStripsShapes: ChartShapes<ControlStripsOptions> = {
  options: (known) =>
    fieldsOf<ControlStripsOptions>({
      "places?": list(id("places", known)),
      "border?": border,
      "banks?": bankNames,
      "light?": list(id("sides", known)),
      "minPriority?": number(1, 5),
    }),
  state: (known) =>
    fieldsOf<ControlStripsState>({
      extent,
      "enlarged?": extent,
      "day?": day,
      "focusDate?": flag,
      "places?": list(id("places", known)),
      "steady?": flag,
      "highlight?": list(id("places", known)),
    }),
};
