import { day, edtf, extent } from "../../events/check/dates.ts";
import { either, fieldsOf, flag, id, isRecord, type KnownIds, list, type Shape } from "../../events/check/shape.ts";
import { text } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { Quote, TerritoryOptions, TerritoryPanel, TerritoryState } from "./state.ts";

/** What the check asks of a chart of published estimates. */
export const territoryShapes: ChartShapes<TerritoryOptions> = {
  options: (known) =>
    fieldsOf<TerritoryOptions>({
      panels: list(
        fieldsOf<TerritoryPanel>({
          series: id("series", known),
          "id?": text(60),
          "of?": list(text(80), 1),
          "by?": text(160),
          "title?": text(160),
          "counts?": text(),
          "caveat?": text(),
          "regular?": flag,
        }),
        1,
      ),
      "events?": list(id("events", known)),
      "quotes?": list(fieldsOf<Quote>({ id: text(60), text: text(120), from: origin(known), counted: text() })),
    }),
  state: (_, { panels, quotes = [] }) => {
    const panel = id("panels", { panels: panels.map((one) => one.id ?? one.series) });
    return fieldsOf<TerritoryState>({
      extent,
      "panels?": list(panel),
      "highlight?": list(panel),
      "rules?": flag,
      "day?": day,
      "quotes?": list(id("quotes", { quotes: quotes.map((one) => one.id) })),
    });
  },
};

/** A claim, or one figure of a series. */
const origin = (known: KnownIds): Shape =>
  either(
    (value) => isRecord(value) && "claim" in value,
    fieldsOf<Extract<Quote["from"], { claim: string }>>({ claim: id("claims", known) }),
    fieldsOf<Extract<Quote["from"], { series: string }>>({
      series: id("series", known),
      date: edtf,
      "of?": text(80),
    }),
  );
