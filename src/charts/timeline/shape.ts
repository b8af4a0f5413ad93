import { edtf, extent } from "../../events/check/dates.ts";
import { fieldsOf, flag, id, list, oneOf, tuple } from "../../events/check/shape.ts";
import { number } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { TimelineOptions, TimelineState } from "./state.ts";

/** What the check asks of a timeline. */
export const timelineShapes: ChartShapes<TimelineOptions> = {
  options: (known) =>
    fieldsOf<TimelineOptions>({
      "order?": list(id(["theatres", "actors", "kinds"], known)),
      "minPriority?": number(1, 5),
    }),
  state: (known) => {
    const event = id("events", known);
    return fieldsOf<TimelineState>({
      extent,
      "lanes?": oneOf(["theatre", "actor", "kind"]),
      "events?": list(event),
      "highlight?": list(event),
      "focusDate?": flag,
      "chosen?": event,
      "until?": edtf,
      "exact?": tuple([number(), number()], "write two moments in milliseconds"),
    });
  },
};
