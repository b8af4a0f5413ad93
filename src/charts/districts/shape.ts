import { day } from "../../events/check/dates.ts";
import { entries, fieldsOf, id, list, oneOf, tuple } from "../../events/check/shape.ts";
import { number, text } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { DistrictsOptions, DistrictsState, Sketch, SketchCell } from "./state.ts";

const spot = tuple([number(), number()], "write a column and a row: [3, 2]");
const size = tuple([number(), number()], "write how many columns and rows: [2, 1]");

/** What the check asks of a sketch of a city. */
export const districtsShapes: ChartShapes<DistrictsOptions> = {
  options: (known) => {
    const place = id("places", known);
    return fieldsOf<DistrictsOptions>({
      city: place,
      label: text(),
      grid: size,
      cells: entries(
        fieldsOf<SketchCell>({ at: spot, size, "shape?": oneOf(["block", "island"]), "name?": text(80) }),
        place,
      ),
      river: fieldsOf<Sketch["river"]>({ name: text(60), course: list(spot, 2), width: number(0), label: spot }),
      "remarks?": list(fieldsOf<NonNullable<Sketch["remarks"]>[number]>({ text: text(), at: spot })),
    });
  },
  state: (known) => fieldsOf<DistrictsState>({ day, "since?": day, "highlight?": list(id("places", known)) }),
};
