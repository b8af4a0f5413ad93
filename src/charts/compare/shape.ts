import { fieldsOf, tuple } from "../../events/check/shape.ts";
import { number, text } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { CompareOptions } from "./state.ts";

/** What the check asks of two charts side by side. */
export const compareShapes: ChartShapes<CompareOptions> = {
  options: () =>
    fieldsOf<CompareOptions>({
      "share?": number(0.1, 0.9),
      "headings?": tuple([text(120), text(120)], "write the headings of both charts: [one, other]"),
    }),
};
