import { day, extent } from "../../events/check/dates.ts";
import { literal } from "../../events/check/problem.ts";
import { fieldsOf, flag, id, type KnownIds, list, oneOf, type Shape, tuple } from "../../events/check/shape.ts";
import { number } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { LaneBy, TimelineOptions, TimelineState } from "./state.ts";

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
      "lanes?": lanes(known),
      "events?": list(event),
      "highlight?": list(event),
      "focusDate?": flag,
      "chosen?": event,
      "until?": day,
      "exact?": tuple([number(), number()], "write two moments in milliseconds"),
    });
  },
};

/** What lanes can stand for, if the story has any of it. */
function lanes(known: KnownIds): Shape {
  const dictionaries: Readonly<Record<LaneBy, string>> = { theatre: "theatres", actor: "actors", kind: "kinds" };
  const word = oneOf(Object.keys(dictionaries));
  return (value, path) => {
    word(value, path);
    const dictionary = Object.entries(dictionaries).find(([lane]) => lane === value)?.[1];
    if (dictionary && (known[dictionary] ?? []).length === 0)
      path.add(`is ${literal(value)}, and the story has no ${dictionary}`, `add ${dictionary}, or leave lanes out`);
  };
}
