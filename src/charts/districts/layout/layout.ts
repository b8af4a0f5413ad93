import { dayWords } from "../../../events/calendarWords.ts";
import { dayOf } from "../../../events/edtf.ts";
import type { Edtf } from "../../../events/model.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { PlacedLine } from "../../../layout/labels.ts";
import { leading } from "../../../layout/labels.ts";
import { flowLegend, type PlacedLegend, placeLegend } from "../../../layout/legend.ts";
import { type Point, resample, smoothed } from "../../../layout/polyline.ts";
import { wrapText } from "../../../layout/text.ts";
import type { Frame } from "../../chart.ts";
import type { DistrictsState, Sketch } from "../state.ts";
import { type PlacedCell, placeCells, sketchScale } from "./cells.ts";
import { type City, captureEntries, cellStates, stateEntries } from "./city.ts";
import { type DistrictsSymbol, legendEntries } from "./legend.ts";
import { type ListRoom, type PlacedList, placeList } from "./list.ts";

/** The river of a sketch, as its centre line, with its name. */
export interface PlacedRiver {
  course: readonly Point[];
  width: number;
  name: PlacedLine;
}

/** The whole sketch, placed. */
export interface PlacedDistricts {
  fontSize: number;
  /** The height of the sketch itself, in pixels. */
  height: number;
  river: PlacedRiver;
  remarks: readonly (readonly PlacedLine[])[];
  cells: readonly PlacedCell[];
  legend: PlacedLegend<DistrictsSymbol>;
  /** The label that says that this is a sketch. */
  label: readonly PlacedLine[];
  lists: readonly PlacedList[];
}

/** The distance from one row of the legend to the next, in font sizes. */
export const legendPitch = 1.4;

/** The least width, in font sizes, at which the lists stand beside the sketch and not below it. */
export const wideFrom = 44;

/** The gap between the sketch and the lists beside it, in font sizes. */
const listGap = 1.75;

/**
 * Places a sketch of a city in a frame: its parts, the river and the remarks; below them the legend and the label of
 * the sketch; beside or below these the lists. Throws a RangeError for a highlighted place that is not on the sketch.
 */
export function layoutDistricts(city: City, state: DistrictsState, frame: Frame): PlacedDistricts {
  const { options } = city;
  const { width, height, fontSize } = frame;
  const stray = state.highlight?.find((id) => !(id in options.cells));
  if (stray !== undefined) throw new RangeError(`unknown place on the sketch: ${stray}`);
  const wide = width >= wideFrom * fontSize;
  const beside = wide ? Math.min(width * 0.34, fontSize * 26) : 0;
  const body = wide ? width - beside - fontSize * listGap : width;
  const states = cellStates(city, state);
  const label = wrapText(options.label, body, fontSize);
  const pitch = fontSize * legendPitch;
  const withLegend = (numbers: boolean) => {
    const entries = legendEntries(city, states, state, { fontSize, brief: !wide, numbers });
    const rows = flowLegend(entries, { width: body, fontSize, gap: fontSize * 1.3 });
    const own = sketchRoom(frame, { body, wide, foot: (Math.max(rows.rows, minRows) + label.length) * pitch });
    // Sketches beside each other have one scale, whatever their legends need.
    const room = { ...own, height: Math.min(own.height, frame.rows?.bottom ?? own.height) };
    const legendTop = room.height + fontSize * 0.4;
    const labelTop = legendTop + rows.rows * pitch;
    const lists = placeLists(city, state.day, {
      x: wide ? body + fontSize * listGap : 0,
      top: wide ? 0 : labelTop + label.length * pitch + fontSize * 0.6,
      width: wide ? beside : width,
      bottom: height,
      fontSize,
    });
    return { rows, room, legendTop, labelTop, lists };
  };
  const listed = withLegend(false);
  // Where the list of captures has no room, the legend says what the numbers on the sketch mean.
  const unexplained =
    states.some(({ order }) => order !== undefined) && !listed.lists.some(({ id }) => id === "captures");
  const { rows, room, legendTop, labelTop, lists } = unexplained ? withLegend(true) : listed;
  return {
    fontSize,
    height: room.height,
    river: placeRiver(options, room, fontSize),
    remarks: wide ? placeRemarks(options, room, fontSize) : [],
    cells: placeCells(city, states, room, {
      fontSize,
      highlighted: state.highlight && state.highlight.length > 0 ? new Set(state.highlight) : undefined,
    }),
    legend: placeLegend(rows, { top: legendTop, fontSize, pitch }),
    label: remarkLines(label, [0, labelTop + 0.75 * pitch], fontSize),
    lists,
  };
}

/** At least this many rows are kept for the legend, so that the sketch does not move from step to step. */
const minRows = 2;

/** The room for the sketch itself; a narrow one leaves part of the height to the lists below. */
function sketchRoom(
  { height, fontSize }: Frame,
  { body, wide, foot }: { body: number; wide: boolean; foot: number },
): Box {
  const most = height - foot - fontSize * 0.4;
  return { x: 0, y: 0, width: body, height: wide ? most : Math.min(most, Math.max(body * 0.95, most * 0.5)) };
}

function placeRiver(sketch: Sketch, room: Box, fontSize: number): PlacedRiver {
  const { river, grid } = sketch;
  const scale = sketchScale(sketch, room);
  const [x, y] = scale(river.label);
  return {
    course: smoothed(resample(river.course.map(scale), fontSize / 4), 45),
    width: Math.max(fontSize * 1.5, (river.width / grid[1]) * room.height),
    name: { words: river.name, x, y },
  };
}

function placeRemarks(sketch: Sketch, room: Box, fontSize: number): PlacedDistricts["remarks"] {
  const scale = sketchScale(sketch, room);
  const most = Math.min(room.width * 0.3, fontSize * 12);
  return (sketch.remarks ?? []).map(({ text, at }) => {
    const [x, y] = scale(at);
    const width = Math.min(most, room.x + room.width - x);
    return remarkLines(wrapText(text, width, fontSize), [x, y], fontSize);
  });
}

/** Places lines from the left end of the baseline of the first. */
const remarkLines = (lines: readonly string[], [x, y]: Point, fontSize: number): readonly PlacedLine[] =>
  lines.map((words, row) => ({ words, x, y: y + row * fontSize * leading }));

/**
 * Places the lists of the states of a day and of the captures up to it if there is room for both; otherwise only the
 * captures.
 */
function placeLists(city: City, day: Edtf, room: ListRoom): readonly PlacedList[] {
  const { language } = city.story;
  const words = language.districts;
  const when = dayWords(language, dayOf(day), { brief: true });
  const rest = words.dropped;
  const states = placeList({ id: "states", title: words.on(when), entries: stateEntries(city, day), rest }, room);
  const entries = captureEntries(city, day);
  if (entries.length === 0) return states.entries.length > 0 ? [states] : [];
  const captures = { id: "captures", title: words.takenBy(when), entries, rest } as const;
  const below = placeList(captures, { ...room, top: states.bottom + room.fontSize * 0.6 });
  if (below.dropped === 0 && below.bottom <= room.bottom) return [states, below];
  const alone = placeList(captures, room);
  return alone.entries.length > 0 ? [alone] : [];
}

/** The height that suits a width, in pixels; on a narrow page it includes the list of all captures below the sketch. */
export function districtsHeight(city: City, width: number): number {
  if (width >= wideFrom * 17) return Math.round(Math.max(width * 0.48, 520));
  const fontSize = 16.5;
  const { story, options } = city;
  const { language, focusDate: day } = story;
  const room = { x: 0, top: 0, width, bottom: Number.POSITIVE_INFINITY, fontSize };
  const { takenBy, dropped: rest } = language.districts;
  const title = takenBy(dayWords(language, dayOf(day), { brief: true }));
  const list = placeList({ id: "captures", title, entries: captureEntries(city), rest }, room);
  const below = list.bottom + fontSize * 0.6;
  const entries = legendEntries(city, cellStates(city, { day }), { day }, { fontSize, brief: true, numbers: false });
  const { rows } = flowLegend(entries, { width, fontSize, gap: fontSize * 1.3 });
  const label = wrapText(options.label, width, fontSize);
  // On other days the legend may take two rows more.
  const foot = (Math.max(rows, minRows) + 2 + label.length) * fontSize * legendPitch;
  // The list gets at most half of the room above the foot.
  return Math.ceil(foot + fontSize * 0.4 + Math.max(width * 0.95 + below, below * 2));
}
