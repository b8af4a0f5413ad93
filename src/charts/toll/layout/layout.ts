import { sum } from "d3";
import { extentOf } from "../../../events/query.ts";
import { textWidth } from "../../../layout/text.ts";
import { type Ticks, timeScale, timeTicks } from "../../../layout/timeScale.ts";
import { type TollState, tollRows } from "../state.ts";
import { type PlacedFoot, placeFoot } from "./foot.ts";
import { gutterOf } from "./heading.ts";
import { type Measured, measure, type Toll } from "./measure.ts";
import { type PlacedDay, type PlacedHighlight, placeDay, placeHighlight } from "./overlay.ts";
import { type Plan, plansFor } from "./plan.ts";

import { type PlacedTollRow, placeTollRows, type Size } from "./tollRows.ts";

/** Everything on a toll chart that has a place, in pixels. */
export interface PlacedToll {
  fontSize: number;
  /** The left and the right end of the bars. */
  plot: readonly [left: number, right: number];
  rows: readonly PlacedTollRow[];
  ticks: Ticks;
  /** The ends of the ticks' rules, the baseline of their words, and the line that carries the small ticks. */
  axis: { top: number; bottom: number; words: number; lines: readonly { y: number; direction: 1 }[] };
  day?: PlacedDay & { bottom: number };
  highlight?: PlacedHighlight;
  foot: PlacedFoot;
}

/** The least height of the bars worth drawing, for all rows together, in font sizes. */
const leastBars = 5;

/** Lays out a toll chart by the fullest plan that leaves room for its bars. */
export function layoutToll(toll: Toll, state: TollState, size: Size): PlacedToll {
  const measured = measure(toll, state);
  const [fullest, ...lesser] = plansFor(state.rows ?? tollRows, size);
  let placed = place(toll, state, measured, { ...size, plan: fullest });
  for (const plan of lesser) {
    if (fits(placed)) break;
    placed = place(toll, state, measured, { ...size, plan });
  }
  return placed;
}

function fits({ rows, fontSize }: PlacedToll): boolean {
  const bars = sum(rows, ({ top, baseline }) => baseline - top);
  const headingsFit = rows.every(({ heading, parts, y, baseline }) => {
    const end = Math.min(baseline, ...parts.map(({ swatch }) => swatch.y - fontSize * 0.2));
    return y + heading.height <= end;
  });
  return bars >= leastBars * fontSize && headingsFit;
}

function place(toll: Toll, state: TollState, measured: Measured, setting: Size & { plan: Plan }): PlacedToll {
  const { width, height, fontSize, plan } = setting;
  const left = plan.beside ? gutterOf(toll.story, toll.sides, fontSize) + fontSize : 0;
  const plot = [
    left,
    width - textWidth(toll.story.language.number(measured.most.all), fontSize) - fontSize * 0.5,
  ] as const;
  const x = timeScale(measured.extent, plot);
  const highlighted = state.highlight && extentOf(state.highlight);
  const foot = placeFoot(toll, state, measured, setting);
  const dayRoom = state.day === undefined ? 0 : fontSize * 1.4;
  const top = dayRoom + (highlighted ? fontSize * 1.7 : 0);
  const bottom = foot.top - fontSize * (foot.top < height ? 2.1 : 1.6);
  const day =
    state.day === undefined ? undefined : placeDay(state.day, x, { ...setting, language: toll.story.language });
  return {
    fontSize,
    plot,
    rows: placeTollRows(toll, state, measured, { ...setting, x, top, bottom }),
    ticks: timeTicks(x, fontSize, toll.story.language),
    axis: {
      top,
      bottom: bottom + fontSize * 0.4,
      words: bottom + fontSize * 1.25,
      lines: [{ y: bottom, direction: 1 }],
    },
    ...(day && { day: { ...day, bottom } }),
    ...(highlighted && {
      highlight: placeHighlight(highlighted, x, {
        top: dayRoom,
        fontSize,
        language: toll.story.language,
        rows: plan.rows,
        measured,
      }),
    }),
    foot,
  };
}
