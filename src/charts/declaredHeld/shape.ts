import { day } from "../../events/check/dates.ts";
import { either, fieldsOf, id, isRecord, list } from "../../events/check/shape.ts";
import type { ChartShapes } from "../chart.ts";
import { bankNames, border } from "../riversideShapes.ts";
import type { DeclaredHeldOptions, DeclaredHeldState } from "./state.ts";

/** What the check asks of a chart of declarations. */
export const declaredHeldShapes: ChartShapes<DeclaredHeldOptions> = {
  options: (known) =>
    fieldsOf<DeclaredHeldOptions>({
      holder: id("sides", known),
      events: either(
        isRecord,
        fieldsOf<Exclude<DeclaredHeldOptions["events"], readonly string[]>>({ kinds: list(id("kinds", known), 1) }),
        list(id("events", known), 1),
      ),
      "places?": list(id("places", known)),
      "border?": border,
      "banks?": bankNames,
    }),
  state: (known) =>
    fieldsOf<DeclaredHeldState>({
      "upTo?": either(
        (value) => /^Y?-?\d/.test(String(value)) && !known.events?.includes(String(value)),
        day,
        id("events", known),
      ),
      "highlight?": list(id("events", known)),
    }),
};
