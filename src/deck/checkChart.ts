import { alliancesShapes } from "../charts/alliances/shape.ts";
import type { Chart, ChartShapes } from "../charts/chart.ts";
import { compareShapes } from "../charts/compare/shape.ts";
import { controlStripsShapes } from "../charts/controlStrips/shape.ts";
import { declaredHeldShapes } from "../charts/declaredHeld/shape.ts";
import { districtsShapes } from "../charts/districts/shape.ts";
import { frontMapShapes } from "../charts/frontMap/shape.ts";
import { placesMapShapes } from "../charts/placesMap/shape.ts";
import { rivalCountsShapes } from "../charts/rivalCounts/shape.ts";
import { riverChartShapes } from "../charts/riverChart/shape.ts";
import { territoryShapes } from "../charts/territory/shape.ts";
import { timelineShapes } from "../charts/timeline/shape.ts";
import { tollShapes } from "../charts/toll/shape.ts";
import { whereaboutsShapes } from "../charts/whereabouts/shape.ts";
import { literal } from "../events/check/problem.ts";
import { accepts, anything, fields, isRecord, type KnownIds, type Shape } from "../events/check/shape.ts";

/** What the check asks of each kind of chart; `tests/deck/checkChart.test.ts` makes sure that none is missing. */
export const chartShapes: Readonly<Record<string, ChartShapes>> = {
  alliances: alliancesShapes,
  compare: compareShapes,
  "control-strips": controlStripsShapes,
  "declared-held": declaredHeldShapes,
  districts: districtsShapes,
  "front-map": frontMapShapes,
  "places-map": placesMapShapes,
  "rival-counts": rivalCountsShapes,
  "river-chart": riverChartShapes,
  territory: territoryShapes,
  timeline: timelineShapes,
  toll: tollShapes,
  whereabouts: whereaboutsShapes,
};

const isChart = (value: unknown): value is Chart =>
  isRecord(value) && typeof value.draw === "function" && typeof value.describe === "function";

/** A chart, with options that are as its kind has them. */
export const chartShape =
  (known: KnownIds): Shape =>
  (value, path) => {
    if (!isChart(value))
      return path.add(
        `is ${literal(value)}`,
        typeof value === "function"
          ? "call the function: timeline(story)"
          : "write a chart of the story, such as timeline(story)",
      );
    if (value.options !== undefined)
      chartShapes[value.kind]?.options(known, value.options as never)(value.options, path.at("options"));
    for (const [name, part] of Object.entries(value.parts ?? {})) chartShape(known)(part, path.at(name));
  };

/** A state of a chart that is as it should be. */
export function stateShape(chart: Chart, known: KnownIds): Shape {
  if (chart.parts)
    return fields(
      Object.fromEntries(Object.entries(chart.parts).map(([name, part]) => [name, stateShape(part, known)])),
    );
  return chartShapes[chart.kind]?.state?.(known, chart.options as never) ?? anything;
}

/** Whether a value is a chart without a problem in its options. */
export const isSoundChart = (value: unknown, known: KnownIds): value is Chart => accepts(chartShape(known), value);
