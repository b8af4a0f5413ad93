import { extent } from "../../events/check/dates.ts";
import { anything, entries, fieldsOf, id, list } from "../../events/check/shape.ts";
import { bounds, text } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { Whereabouts, WhereaboutsOptions } from "./state.ts";

/** What the check asks of the small map and timeline. */
export const whereaboutsShapes: ChartShapes<WhereaboutsOptions> = {
  options: (known) =>
    fieldsOf<WhereaboutsOptions>({
      base: anything,
      water: anything,
      bounds,
      span: extent,
      countries: entries(text(60)),
      river: text(60),
      marks: list(id("places", known)),
    }),
  state: () => fieldsOf<Whereabouts>({ span: extent, "bounds?": bounds }),
};
