import type { TieKind } from "../../../events/model.ts";
import type { PlacedLine } from "../../../layout/labels.ts";
import { flowLegend, type PlacedLegend, placeLegend } from "../../../layout/legend.ts";
import type { Frame } from "../../chart.ts";
import type { AlliancesState, Camps } from "../state.ts";
import type { ShownTies } from "./actors.ts";
import { type PlacedCamps, placeCamps } from "./camps.ts";
import { tiesByActor, tiesOfActor } from "./groups.ts";
import { legendEntries } from "./legend.ts";
import { type PlacedList, placeList } from "./list.ts";
import { type PlacedMatrix, placeMatrix } from "./matrix.ts";

/** The whole chart, placed: a matrix with its legend, a list, or both. */
export interface PlacedAlliances {
  fontSize: number;
  camps?: PlacedCamps;
  matrix?: { placed: PlacedMatrix; legend: PlacedLegend<TieKind> };
  list?: PlacedList;
  /** How many ties of the list did not fit, in words. */
  dropped?: PlacedLine;
}

/** The least width of a matrix or of camps, in font sizes. */
const minWidth = 44;

/** The least height of a matrix or of camps in font sizes, besides one for each actor. */
const linesAround = 13;

/** The least radius of the symbols of a matrix, in font sizes: its names are so long that they would touch if it is less. */
const leastSymbol = 0.28;

/** The size of text for which a height is found before there is a frame, on wide pages and on narrow ones, in pixels. */
const wideText = 17;
const narrowText = 16.5;

/**
 * Places the ties that a state shows in a frame: camps or a matrix if there is room for one, otherwise a list by actor.
 * The ties of a highlighted actor are written out beside the matrix.
 */
export function layoutAlliances(
  shown: ShownTies & { camps?: Camps | undefined },
  state: AlliancesState,
  frame: Frame,
): PlacedAlliances {
  const { width, height, fontSize } = frame;
  const { highlight } = state;
  const listed = () => {
    const actors = highlight === undefined ? tiesByActor(shown) : [tiesOfActor(shown, highlight)];
    return { fontSize, ...withDropped(placeList(actors, { x: 0, width, height, fontSize }), shown, frame) };
  };
  if (width < minWidth * fontSize || height < (shown.actors.length + linesAround) * fontSize) return listed();
  const camps = state.as === "camps" && shown.camps && placeCamps(shown, shown.camps, state, frame);
  if (camps) return { fontSize, camps };
  const gap = fontSize * 1.5;
  const beside = highlight === undefined ? 0 : Math.max(width * 0.27, fontSize * 15);
  const body = highlight === undefined ? width : width - beside - gap;
  const matrix = placeWithLegend(shown, state, { ...frame, width: body });
  if (matrix.placed.symbolSize < leastSymbol * fontSize) return listed();
  const list =
    highlight === undefined
      ? undefined
      : placeList([tiesOfActor(shown, highlight)], { x: body + gap, width: beside, height, fontSize });
  return {
    fontSize,
    matrix,
    ...(list && withDropped(list, shown, frame, body + gap)),
  };
}

/** A matrix above its legend, which tells of years only where a cell has room for some. */
function placeWithLegend(
  shown: ShownTies,
  state: AlliancesState,
  { width, height, fontSize }: Frame,
): NonNullable<PlacedAlliances["matrix"]> {
  const { highlight } = state;
  const pitch = fontSize * 1.4;
  const place = (hasYears: boolean) => {
    const rows = flowLegend(legendEntries(shown, state, { fontSize, hasYears }), {
      width,
      fontSize,
      gap: fontSize * 1.3,
    });
    const top = height - rows.rows * pitch;
    const room = { x: 0, y: 0, width, height: top - fontSize * 0.6 };
    return {
      placed: placeMatrix(shown, room, { fontSize, maxCell: fontSize * 5.6, highlight }),
      legend: placeLegend(rows, { top, fontSize, pitch }),
    };
  };
  const matrix = place(highlight === undefined);
  const isDated = matrix.placed.cells.some(({ ties }) => ties.some(({ years }) => years));
  return isDated || highlight !== undefined ? matrix : place(false);
}

function withDropped(
  list: PlacedList,
  { language }: ShownTies,
  { height, fontSize }: Frame,
  x = 0,
): Pick<PlacedAlliances, "list" | "dropped"> {
  const { dropped } = list;
  const words = language.alliances.dropped(dropped);
  return { list, ...(dropped > 0 && { dropped: { words, x, y: height - fontSize * 0.3 } }) };
}

/** The height that suits a width, in pixels; on a narrow page, the height of the whole list. */
export function alliancesHeight(shown: ShownTies, width: number): number {
  if (width >= minWidth * wideText) return Math.round(Math.max(width * 0.48, 540));
  const room = { x: 0, width, height: Number.POSITIVE_INFINITY, fontSize: narrowText };
  return Math.round(placeList(tiesByActor(shown), room).bottom);
}
