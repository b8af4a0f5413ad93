import { dayWords } from "../../../events/calendarWords.ts";
import { dateAt, dayOf } from "../../../events/edtf.ts";
import type { Control, Edtf } from "../../../events/model.ts";
import { fixesOf } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import { DAY, startOf, yearOf } from "../../../events/time.ts";
import { mapProjection } from "../../../geo/projection.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Frame } from "../../chart.ts";
import type { MapView } from "../state.ts";
import { doubtOf, isApproximate } from "./dots.ts";
import { linesHeight, panelSize, stripHeight } from "./legend.ts";
import { type LegendContent, type LegendRow, legendRows } from "./legendRows.ts";
import { boundsIn, isInside, isNarrow, type MapFrame } from "./mapFrame.ts";

/** The day of a year that has a long name, to measure legends for days that are not known yet. */
const longestIn = (year: number): number => startOf(year, 9, 30);

/** The size in pixels of the largest legend that any day needs, so that one corner suits all days. */
export function panelRoom(story: Story, { sites, box, kmPerPixel, unit, view }: MapFrame, fontSize: number) {
  const shown = [...sites.values()].filter(({ at }) => isInside(at, box));
  const visible = shown.map(({ id }) => id);
  const held = shown.filter(({ id }) => story.turns.has(id));
  const doubts = held.some((site) => doubtOf(story, site, { kmPerPixel, unit }));
  const approximate = visible.some((id) => story.turns.has(id) && isApproximate(story, id, kmPerPixel * unit));
  const legends = possibleLegends(story, visible, {
    view,
    brief: isNarrow(box),
    advancing: [""],
    doubts,
    approximate,
  });
  const title = dayWords(story.language, longestIn(2017));
  const sizes = legends.map((rows) => panelSize(title, rows, fontSize));
  return {
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: Math.max(0, ...sizes.map(({ height }) => height)),
  };
}

/** The strip for the most legend lines that any day of the view needs, so that the map keeps its size. */
export function stripRoom(story: Story, view: MapView, { width, height, fontSize }: Frame): Box {
  const map = { x: 0, y: 0, width, height: height - linesHeight(2, fontSize) };
  const { project } = mapProjection(boundsIn(view, map), map);
  const visible = Object.entries(story.places).flatMap(([id, { at }]) =>
    !("unknown" in at) && isInside(project(at), map) ? [id] : [],
  );
  const legends = possibleLegends(story, visible, {
    view,
    brief: true,
    advancing: advancing(story, visible, view),
    // A strip leaves these out.
    doubts: false,
    approximate: false,
  });
  const heights = legends.map((rows) => stripHeight(rows, width, fontSize));
  const most = Math.max(linesHeight(1, fontSize), ...heights);
  return { x: 0, y: height - most, width, height: most };
}

/** What legends may have to explain; in `advancing`, an empty id stands for any side. */
interface PossibleOptions extends Pick<LegendContent, "advancing" | "doubts" | "approximate"> {
  view: MapView;
  brief: boolean;
}

/**
 * The legends that the days of the view, or else of the whole story, need for the visible places, with every place that a
 * step may ask for.
 */
function possibleLegends(
  story: Story,
  visible: readonly string[],
  { view, brief, ...content }: PossibleOptions,
): readonly (readonly LegendRow[])[] {
  const turns = visible
    .filter((id) => !story.places[id]?.within)
    .map((id) => story.turns.get(id) ?? [])
    .filter((list) => list.length > 0);
  const instants = new Set(view.days?.map(endOf) ?? turns.flat().map(({ when }) => when.from));
  const deaths = view.layers?.includes("toll") ?? false;
  return [...instants].flatMap((instant) => {
    const controls = turns.map((list): Control => {
      return list.findLast(({ when }) => when.from <= instant)?.control ?? { status: "unknown" };
    });
    // The day compared with is named with its year if that is another.
    return [0, 1].map((yearsBefore) => {
      const since = dateAt(longestIn(yearOf(instant) - yearsBefore));
      return legendRows(story, { ...content, controls, since, deaths, day: dateAt(instant) }, { brief });
    });
  });
}

/** An empty side id, if a front of the story had reached one of the visible places by the last day of the view. */
function advancing(story: Story, visible: readonly string[], { days }: MapView): readonly string[] {
  const last = Math.max(...(days?.map(endOf) ?? [Number.POSITIVE_INFINITY]));
  const came = Object.keys(story.fronts).some((id) =>
    fixesOf(story, id).some(({ place, when }) => visible.includes(place) && when.from <= last),
  );
  return came ? [""] : [];
}

const endOf = (day: Edtf): number => dayOf(day) + DAY - 1;
