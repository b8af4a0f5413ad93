import type { Story } from "../../../events/read.ts";
import { type NamedPlace, type PlacedLabel, placeLabels } from "../../../geo/mapLabels.ts";
import { type Box, overlaps } from "../../../layout/boxes.ts";
import { type PlacedCallout, placeCallouts } from "../../../layout/callouts.ts";
import type { PointGrid } from "../../../layout/pointGrid.ts";
import type { BaseLayer } from "./baseLayer.ts";
import { clearanceOf, type Dot, squareOf } from "./dots.ts";
import { type LabelObstacles, type LabelRooms, labelRooms } from "./labelRooms.ts";
import type { MapFrame } from "./mapFrame.ts";

/** The labels beside the places of a map, and the dots that remain. */
export interface PlacedLabels {
  labels: readonly PlacedLabel[];
  callouts: readonly PlacedCallout[];
  dots: readonly Dot[];
}

export interface LabelOptions extends LabelObstacles {
  /** Points along the advances, which names should not hide. */
  advancePoints: PointGrid;
  /** The ids of places to name whatever their priority. */
  asked: readonly string[];
  remarks: readonly { place: string; text: string }[];
}

/**
 * Places names and remarks on a map, most important first: names of circled places, remarks, names that are asked for,
 * other names. A place is not named on the map if:
 * - it is not drawn (`dotsOn`, `sites`): it has no coordinates or lies outside the frame, nobody is known to hold it,
 *   it is a district or a small riverside place at a small scale, a more important place overlaps it (one that was asked
 *   for then says both names), or a name that had to be written covers its dot;
 * - the map is dim, and it is neither circled nor asked for;
 * - nobody asked for it, and its priority is too low for the scale or for the view (`wish`);
 * - every position beside it is occupied or too far away, or, for a place of low priority, hides too much (`placeLabels`,
 *   `mostCost`). Above a strip, names that nobody asked for are tried without Arabic, elsewhere only with it;
 * - days are played, and no position is free on all of them (`placeSteadyNames`).
 */
export function labelPlaces(story: Story, base: BaseLayer, options: LabelOptions): PlacedLabels {
  if (!base.strip) return labelled(story, base, options, wide);
  const full = labelled(story, base, options, compact);
  const missing = ({ labels }: PlacedLabels) =>
    options.dots.filter(
      (dot) => wish(story, base, dot, options) === "always" && !labels.some(({ id }) => id === dot.id),
    ).length;
  if (missing(full) === 0) return full;
  // If Arabic names would leave no room for a name that was asked for, they are left out.
  const latin = labelled(story, base, options, compactLatin);
  return missing(latin) < missing(full) ? latin : full;
}

/** A room to try for a name, and whether the Arabic name is set below the other there. */
type Attempt = readonly [room: keyof LabelRooms, arabic: boolean];

/** The attempts for the names of circled places, for those asked for and for all others, in this order. */
interface Attempts {
  circled: readonly Attempt[];
  asked: readonly Attempt[];
  others: Attempt;
}

const wide: Attempts = {
  circled: [
    ["clear", true],
    ["overDots", true],
    ["overBoth", true],
  ],
  asked: [
    ["clear", true],
    ["clear", false],
  ],
  others: ["clear", true],
};

/** On a map as small as on a phone, only circled places have their Arabic names, if there is room. */
const compact: Attempts = {
  circled: [
    ["clear", true],
    ["overNames", true],
    ["overNames", false],
    ["overDots", false],
    ["overBoth", false],
  ],
  asked: [
    ["clear", false],
    ["overNames", false],
    ["overBoth", false],
  ],
  others: ["clear", false],
};

const compactLatin: Attempts = { ...compact, circled: compact.circled.map(([room]) => [room, false]) };

/**
 * The most that the name of a place of low priority may cost, in the unit of `placeLabels`: what hides more, or can more
 * easily be read as the name of another place, is left out.
 */
const mostCost = 8;

function labelled(story: Story, base: BaseLayer, options: LabelOptions, attempts: Attempts): PlacedLabels {
  const { unit } = base.map;
  const rooms = labelRooms(base.map, options);
  const cost = (box: Box) => base.labelCost(box) + options.advancePoints.count(box);
  const place = (dot: Dot, [room, arabic]: Attempt, maxCost = Number.POSITIVE_INFINITY) =>
    placeLabels([namedPlace(story, base, dot, arabic)], rooms[room], cost, { others: options.dots, maxCost });
  /** The name of a dot by the first attempt that succeeds; its box is then occupied for all that follow. */
  const settle = (dot: Dot, attempts: readonly Attempt[]): readonly PlacedLabel[] => {
    for (const attempt of attempts) {
      const [label] = place(dot, attempt);
      if (!label) continue;
      for (const room of Object.values(rooms)) label.boxes.forEach(room.take);
      return [label];
    }
    return [];
  };

  const ringed = options.dots.filter((dot) => dot.ringed);
  const circled = ringed.flatMap((dot) => settle(dot, attempts.circled));
  const isCovered = (dot: Dot, labels: readonly PlacedLabel[]) =>
    !dot.ringed && labels.some(({ id, boxes: [box] }) => id !== dot.id && overlaps(box, squareOf(dot, unit)));
  const dots = options.dots.filter((dot) => !isCovered(dot, circled));

  const remarks = options.remarks.flatMap(({ place, text }) => {
    const dot = dots.find(({ id }) => id === place);
    return dot ? [{ id: place, text, at: dot.at, clearance: clearanceOf(dot, unit) + 1 }] : [];
  });
  const callouts = placeCallouts(remarks, rooms.clear, base.labelSize, cost);
  for (const { box } of callouts) rooms.overNames.take(box);

  const wishes = dots.filter((dot) => !dot.ringed).map((dot) => ({ dot, wish: wish(story, base, dot, options) }));
  const always = wishes.filter(({ wish }) => wish === "always").map(({ dot }) => dot);
  const order = base.strip ? always.toSorted((a, b) => b.priority - a.priority) : always;
  const asked = order.flatMap((dot) => settle(dot, attempts.asked));
  const shown = dots.filter((dot) => always.includes(dot) || !isCovered(dot, asked));
  const others = wishes
    .filter(({ dot, wish }) => wish === "if it fits" && shown.includes(dot))
    .flatMap(({ dot }) => place(dot, attempts.others, dot.priority < 4 ? mostCost : undefined));
  return { labels: [...circled, ...asked, ...others], callouts, dots: shown };
}

/** Whether a place is to be named, and whether that is required. */
function wish(
  story: Story,
  { map, strip }: BaseLayer,
  { id, ringed, priority }: Dot,
  { asked }: Pick<LabelOptions, "asked">,
): "always" | "if it fits" | "no" {
  if (ringed || asked.includes(id) || (strip && priority === 5)) return "always";
  return priority >= minPriority(map, story.places[id]?.river !== undefined) ? "if it fits" : "no";
}

/**
 * The least priority at which a place is named without being asked for. The larger the scale, the more names; at small
 * scales there are fewer beside the river, where they crowd.
 */
function minPriority({ kmPerPixel, unit, view }: MapFrame, riverside: boolean): number {
  const kmPerUnit = kmPerPixel * unit;
  return view.minPriority ?? (kmPerUnit > 0.9 ? 4 : kmPerUnit > 0.45 ? (riverside ? 4 : 3) : 1);
}

/**
 * How the name of a dot is set: larger for places of higher priority, bold for the most important, and with the Arabic
 * name if that is wanted.
 */
function namedPlace(story: Story, { map, labelSize, strip }: BaseLayer, dot: Dot, withArabic: boolean): NamedPlace {
  const place = story.places[dot.id];
  const strong = dot.priority === 5 || dot.ringed;
  const arabic = withArabic && !dot.alike && (dot.priority >= 4 || dot.ringed) ? place?.names?.ar : undefined;
  const nameOf = (id: string) => story.places[id]?.name ?? id;
  // Each of several names stays on one line.
  const name = dot.alike
    ? story.language.list([dot.id, ...dot.alike].map((id) => nameOf(id).replaceAll(" ", "\u00a0")))
    : nameOf(dot.id);
  return {
    id: dot.id,
    name: `${dot.approximate && !strip ? "~" : ""}${name}`,
    ...(arabic && { arabic }),
    at: dot.at,
    clearance: clearanceOf(dot, map.unit),
    size: labelSize * (strong ? 1.2 : dot.priority === 4 ? 1.1 : 1),
    bold: strong,
    ...(dot.alike && strip && { lineWidth: 6 }),
    patient: dot.ringed || (strip !== undefined && dot.priority === 5),
  };
}
