import { dayOf } from "../events/edtf.ts";
import type { Control, Edtf } from "../events/model.ts";
import { fixesOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import type { Box } from "../layout/boxes.ts";
import { isAbout } from "../layout/mapDots.ts";
import { type KeyRow, keyRows, keySize } from "../layout/mapKey.ts";
import { boundsIn, inFrame, isNarrow, type MapView, type Sheet } from "../layout/mapSheet.ts";
import { mapStrip, stripHeight } from "../layout/mapStrip.ts";
import { mapProjection } from "../layout/projection.ts";
import type { Frame } from "./chart.ts";

/** The size of the largest key that any day brings, so that one corner does for all. */
export function largestKey(story: Story, { sites, frame, kmPerPixel, unit, view }: Sheet, { text }: Frame) {
  const seen = [...sites.values()].flatMap(({ id, at }) => (inFrame(at, frame) ? [id] : []));
  const about = seen.some((id) => story.turns.has(id) && isAbout(story, id, kmPerPixel * unit));
  const sizes = possibleKeys(story, seen, { brief: isNarrow(frame), days: view.days, about }).map((rows) =>
    keySize("30 September 2017", rows, text),
  );
  return {
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: Math.max(0, ...sizes.map(({ height }) => height)),
  };
}

/** The strip for the most lines that any day brings where the view's places are in sight, so that the map keeps its size. */
export function stripFor(story: Story, view: MapView, { width, height, text }: Frame): Box {
  const room = { x: 0, y: 0, width, height: height - stripHeight(2, text) };
  const { project } = mapProjection(boundsIn(view, room), room);
  const seen = Object.entries(story.places).flatMap(([id, { at }]) =>
    "unknown" in at || !inFrame(project(at), room) ? [] : [id],
  );
  const ways = advancing(story, seen, view.days);
  const lines = possibleKeys(story, seen, { brief: true, days: view.days, advancing: ways }).map(
    (rows) => mapStrip(rows, width, text).rows,
  );
  const high = stripHeight(Math.max(1, ...lines), text);
  return { x: 0, y: height - high, width, height: high };
}

/** The keys that some days, or all of the story's, bring where some places are in sight. */
function possibleKeys(
  story: Story,
  seen: readonly string[],
  {
    brief,
    days,
    advancing = [""],
    about = false,
  }: { brief: boolean; days?: MapView["days"]; advancing?: readonly string[]; about?: boolean },
): readonly (readonly KeyRow[])[] {
  const turns = seen
    .filter((id) => !story.places[id]?.within)
    .map((id) => story.turns.get(id) ?? [])
    .filter((list) => list.length > 0);
  const instants = new Set(days?.map(endOf) ?? turns.flat().map(({ when }) => when.from));
  return [...instants].map((instant) => {
    const controls = turns.map((list): Control => {
      return list.findLast(({ when }) => when.from <= instant)?.control ?? { status: "unknown" };
    });
    return keyRows(story, { controls, advancing, since: "30 September", about }, brief);
  });
}

/** A nameless side if a front of the story had come to one of some places by the last of these days, for the arrows in a key. */
const advancing = (story: Story, seen: readonly string[], days: MapView["days"]): readonly string[] => {
  const last = Math.max(...(days?.map(endOf) ?? [Infinity]));
  const came = Object.keys(story.fronts).some((id) =>
    fixesOf(story, id).some(({ place, when }) => seen.includes(place) && when.from <= last),
  );
  return came ? [""] : [];
};

const endOf = (day: Edtf): number => dayOf(day) + 864e5 - 1;
