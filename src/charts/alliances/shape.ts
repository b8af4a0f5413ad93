import { day } from "../../events/check/dates.ts";
import { entries, fieldsOf, id, list, oneOf, tuple } from "../../events/check/shape.ts";
import { number, text } from "../../events/check/values.ts";
import { tieKinds } from "../../events/model.ts";
import type { ChartShapes } from "../chart.ts";
import type { AlliancesOptions, AlliancesState, Camps } from "./state.ts";

const spot = tuple([number(0), number(0)], "write a column and a row, counted from 0: [3, 2]");

/** What the check asks of a chart of alliances. */
export const alliancesShapes: ChartShapes<AlliancesOptions> = {
  options: (known) => {
    const actor = id("actors", known);
    return fieldsOf<AlliancesOptions>({
      actors: list(actor, 1),
      "names?": entries(text(40), actor),
      "camps?": entries(fieldsOf<Camps[string]>({ at: spot, "columns?": number(1) }), actor),
    });
  },
  state: (_, { actors }) =>
    fieldsOf<AlliancesState>({
      "highlight?": id("actors", { actors }),
      "day?": day,
      "kinds?": list(oneOf(tieKinds)),
      "as?": oneOf(["camps"]),
    }),
};
