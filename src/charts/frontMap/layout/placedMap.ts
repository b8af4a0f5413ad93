import type { Edtf } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { controlKey } from "../../../geo/controlLegend.ts";
import type { PlacedLabel } from "../../../geo/mapLabels.ts";
import { type Box, overlaps } from "../../../layout/boxes.ts";
import type { PlacedCallout } from "../../../layout/callouts.ts";
import type { PlacedIncident } from "../../../layout/incidents.ts";
import type { PointGrid } from "../../../layout/pointGrid.ts";
import type { FrontMapState } from "../state.ts";
import { type Advance, advancesOn, pointsAlong } from "./advances.ts";
import type { BaseLayer } from "./baseLayer.ts";
import { type HeldCell, heldCells } from "./control.ts";
import { clearanceOf, type Dot, dotsOn, lookOf } from "./dots.ts";
import { labelPlaces, type PlacedLabels } from "./labels.ts";
import type { MapLegend } from "./legend.ts";
import { legendOn } from "./legendOn.ts";
import { isInside } from "./mapFrame.ts";
import type { Surrounds } from "./surrounds.ts";
import { type MapToll, placeMapToll, showsToll } from "./toll.ts";

/** A map with everything on it placed. */
export interface PlacedMap {
  base: BaseLayer;
  cells: readonly HeldCell[];
  advances: readonly Advance[];
  dots: readonly Dot[];
  labels: readonly PlacedLabel[];
  callouts: readonly PlacedCallout[];
  /** Deadly incidents, the largest first; empty if the state does not show them. */
  incidents: readonly PlacedIncident[];
  /** What helps in reading the map; absent on a dim map. */
  surrounds?: PlacedSurrounds;
}

/** The surrounds of a state, without the names whose room an arrow or the name of a place has taken. */
export interface PlacedSurrounds extends Surrounds {
  legend?: MapLegend;
}

interface PlaceOptions {
  /** The ids of the places drawn between the posts of a gate. */
  crossings?: readonly string[] | undefined;
  /** The register of deaths, called only if the state shows deaths. */
  toll?: () => MapToll;
  /** The names as placed for all days that the map is played through. */
  steady?: SteadyNames;
}

/** Lays out a state on its base layer. Throws a RangeError for a front that does not exist. */
export function placeMap(
  story: Story,
  base: BaseLayer,
  state: FrontMapState,
  { crossings, toll, steady }: PlaceOptions = {},
): PlacedMap {
  const { map, surrounds } = base;
  const { cells, advances, dots } = partsOn(story, base, state, crossings);
  const legend = legendOf(story, base, state, [{ cells, advances, dots }, steady?.explained]);
  const incidents = toll && showsToll(state) ? placeMapToll(toll(), map, state) : [];
  const { written, ...placed } = steady
    ? namesOn(dots, steady)
    : writeNames(story, base, state, { dots, advances, legends: legend ? [legend.box] : [] });
  if (!surrounds) {
    const named = new Set(placed.labels.map(({ id }) => id));
    return { base, cells, advances, incidents, ...placed, dots: placed.dots.filter(({ id }) => named.has(id)) };
  }
  return {
    base,
    cells,
    advances,
    incidents,
    ...placed,
    surrounds: { ...surrounds, ...written, ...(legend && { legend }) },
  };
}

/** What the map has on a day, before anything is labelled. */
function partsOn(story: Story, base: BaseLayer, state: FrontMapState, crossings: readonly string[] = []): Parts {
  const { day, rings = [] } = state;
  const days = { day, since: state.since };
  const { map, surrounds } = base;
  const plain = surrounds === undefined;
  const cells = heldCells(story, map, days);
  const advances = plain ? [] : advancesOn(story, map, state.advances ?? [], days);
  const dots = dotsOn(story, map, {
    ...{ rings, asked: askedOf(state), crossings, doubts: !base.strip, plain },
    ...days,
  });
  return { cells, advances, dots };
}

/** What the map has on one day. */
type Parts = Pick<PlacedMap, "cells" | "advances" | "dots">;

/**
 * The legend of a state: for what the map has on its day, or on all days that are played, if these are given and a
 * strip below the map has room.
 */
function legendOf(
  story: Story,
  base: BaseLayer,
  state: FrontMapState,
  [today, everyDay = today]: readonly [today: Parts, everyDay?: Parts | undefined],
): MapLegend | undefined {
  if (!base.surrounds) return undefined;
  const days = { deaths: showsToll(state), day: state.day, since: state.since };
  const whole = legendOn(story, base, { ...everyDay, ...days });
  const isTooHigh = base.strip && whole && whole.box.height > base.strip.height;
  return isTooHigh ? legendOn(story, base, { ...today, ...days }) : whole;
}

/** What a legend has to explain for several days, each thing once. */
function explainedIn({ map }: BaseLayer, days: readonly Parts[]): Parts {
  const visible = new Set(map.cells.filter(({ ring }) => ring.some((point) => isInside(point, map.box))));
  return {
    cells: distinctBy(
      days.flatMap(({ cells }) => cells.filter(({ cell }) => visible.has(cell))),
      ({ control, changed }) => `${controlKey(control)} ${changed}`,
    ),
    advances: distinctBy(
      days.flatMap(({ advances }) => advances),
      ({ side }) => side,
    ),
    dots: distinctBy(
      days.flatMap(({ dots }) => dots),
      lookOf,
    ),
  };
}

const distinctBy = <Thing>(things: readonly Thing[], key: (thing: Thing) => string): readonly Thing[] => [
  ...new Map(things.map((thing) => [key(thing), thing])).values(),
];

const askedOf = ({ labels = [], callouts = [] }: FrontMapState): readonly string[] => [
  ...labels,
  ...callouts.map(({ place }) => place),
];

/** The labels of a map: those beside its places, and the names of regions and lines that remain. */
type Written = PlacedLabels & { written?: NamesLeft };

/** Places names and remarks around what a map has on one day or on several. */
function writeNames(
  story: Story,
  base: BaseLayer,
  state: FrontMapState,
  { dots, advances, legends }: { dots: readonly Dot[]; advances: readonly Advance[]; legends: readonly Box[] },
): Written {
  const { map, surrounds } = base;
  const advancePoints = pointsAlong(advances, map.unit);
  const placed = labelPlaces(story, base, {
    dots,
    advances,
    advancePoints,
    boxes: [...base.clear, ...[surrounds?.scaleBar, surrounds?.locator].flatMap((one) => one?.box ?? []), ...legends],
    names: surrounds ? nameBoxes(surrounds) : [],
    asked: askedOf(state),
    remarks: surrounds ? (state.callouts ?? []) : [],
  });
  const taken = [...placed.labels.flatMap(({ boxes }) => boxes), ...placed.callouts.map(({ box }) => box)];
  return { ...placed, ...(surrounds && { written: namesLeft(surrounds, advancePoints, taken, map.unit) }) };
}

/** The labels of a map on several days, none of which moves from one day to the next. */
export interface SteadyNames extends Written {
  /** What the legend explains for all of these days. */
  explained: Parts;
}

/**
 * Places the names of a map where they are free on all of the given days. Remarks belong to a step's own day and are
 * left out.
 */
export function placeSteadyNames(
  story: Story,
  base: BaseLayer,
  { callouts: _, ...state }: FrontMapState,
  { crossings, days }: { crossings: readonly string[] | undefined; days: readonly Edtf[] },
): SteadyNames {
  const all = days.map((day) => partsOn(story, base, { ...state, day }, crossings));
  // For each place the dot that needs most room, with the ring that marks a change of hands.
  const largest = new Map<string, Dot>();
  for (const dot of all.flatMap(({ dots }) => dots)) {
    const other = largest.get(dot.id);
    if (!other || clearanceOf(dot, base.map.unit) > clearanceOf(other, base.map.unit)) largest.set(dot.id, dot);
  }
  const explained = explainedIn(base, all);
  const legends = days.flatMap((day, nth) => {
    const today = all[nth] ?? explained;
    return legendOf(story, base, { ...state, day }, [today, explained])?.box ?? [];
  });
  const dots = [...largest.values()];
  const written = writeNames(story, base, state, { dots, advances: all.flatMap(({ advances }) => advances), legends });
  return { ...written, explained };
}

/** The names of one day's dots, from those placed for all of the days. */
function namesOn(dots: readonly Dot[], { labels, dots: shown, callouts, written }: SteadyNames): Written {
  const ids = new Set(shown.map(({ id }) => id));
  const today = dots.filter(({ id }) => ids.has(id));
  const named = labels.filter(({ id }) => today.some((dot) => dot.id === id));
  return { dots: today, labels: named, callouts, ...(written && { written }) };
}

const nameBoxes = ({ regionNames, lineNames }: Surrounds): readonly Box[] => [
  ...regionNames.map(({ box }) => box),
  ...lineNames.flatMap(({ boxes }) => boxes),
];

type NamesLeft = Pick<Surrounds, "regionNames" | "lineNames" | "roads">;

/**
 * The names of regions and lines that no arrow crosses and no other name covers. A road whose name is not among them is
 * left out, since nothing would say that it is schematic.
 */
function namesLeft(
  { regionNames, lineNames, roads }: Surrounds,
  advancePoints: PointGrid,
  written: readonly Box[],
  unit: number,
): NamesLeft {
  const isFree = (box: Box) =>
    advancePoints.count(box, 3 * unit) === 0 && !written.some((other) => overlaps(box, other));
  const lines = lineNames.filter(({ boxes }) => boxes.every(isFree));
  return {
    regionNames: regionNames.filter(({ box }) => isFree(box)),
    lineNames: lines,
    roads: roads.filter(({ name }) => lines.some(({ kind, text }) => kind === "road" && text === name)),
  };
}
