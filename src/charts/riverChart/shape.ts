import { day, edtf, extent } from "../../events/check/dates.ts";
import {
  anything,
  either,
  entries,
  fieldsOf,
  flag,
  id,
  list,
  oneOf,
  type Shape,
  tuple,
} from "../../events/check/shape.ts";
import { number, text } from "../../events/check/values.ts";
import type { Bank } from "../../events/model.ts";
import type { ChartShapes } from "../chart.ts";
import { border } from "../riversideShapes.ts";
import type { RiverOptions, RiverSign, RiverState } from "./state.ts";

type Note = NonNullable<RiverState["notes"]>[number];

/** Every sign that the legend can explain. */
const signs: Readonly<Record<RiverSign, true>> = {
  firm: true,
  claimed: true,
  disputed: true,
  back: true,
  short: true,
  range: true,
  around: true,
  held: true,
  part: true,
};

/** What the check asks of a river chart. */
export const riverChartShapes: ChartShapes<RiverOptions> = {
  options: (known) => {
    const places = list(id("places", known));
    const front = id("fronts", known);
    return fieldsOf<RiverOptions>({
      fronts: list(front),
      "names?": entries(list(text(160), 1), front),
      holder: id("sides", known),
      banks: fieldsOf<Record<Bank, string>>({ left: text(60), right: text(60) }),
      river: text(60),
      "places?": places,
      "inland?": places,
      "border?": border,
      "offRiver?": text(60),
      "map?": fieldsOf<NonNullable<RiverOptions["map"]>>({ line: anything }),
      "register?": id("registers", known),
    });
  },
  state: (known, { fronts }) => {
    const front = id("fronts", { fronts });
    const end: Shape = either((value) => typeof value === "number", number(), id("places", known));
    return fieldsOf<RiverState>({
      extent,
      "day?": day,
      reach: tuple([end, end], "write the ids of two places, the upper one first, or two river-kilometres"),
      "highlight?": list(front),
      "fronts?": list(front),
      "key?": list(oneOf(Object.keys(signs))),
      "layers?": list(oneOf(["toll"])),
      "focusDate?": flag,
      "steady?": extent,
      "notes?": list(fieldsOf<Note>({ fix: fieldsOf<Note["fix"]>({ front, date: edtf }), text: text() })),
    });
  },
};
