import type { Story } from "../events/read.ts";
import type { AdvancePath } from "../layout/advance.ts";
import { type Box, overlaps } from "../layout/boxes.ts";
import type { Geography } from "../layout/geography.ts";
import { clearedIn, type Furniture, mapFurniture } from "../layout/mapFurniture.ts";
import { type Hiding, hidingOn } from "../layout/mapHiding.ts";
import { insetOf } from "../layout/mapInset.ts";
import { roadsOn } from "../layout/mapRoads.ts";
import { type MapView, mapSheet, type Sheet } from "../layout/mapSheet.ts";
import { hasStrip, isLow, smallLetters } from "../layout/mapStrip.ts";
import { once } from "../layout/once.ts";
import { resample } from "../layout/polyline.ts";
import { pointCount } from "../layout/roomFor.ts";
import type { Drawing } from "../marks/drawing.ts";
import { borders, land, water } from "../marks/land.ts";
import { locator } from "../marks/locator.ts";
import { groundLabels, lineLabels } from "../marks/mapLabels.ts";
import { roads } from "../marks/roads.ts";
import { scaleBar } from "../marks/scaleBar.ts";
import type { Frame } from "./chart.ts";
import { largestKey, stripFor } from "./frontMapKeyRoom.ts";
import type { FrontMapOptions } from "./frontMapState.ts";

/** What of a map is the same at every step with one view and frame. */
export interface Ground {
  sheet: Sheet;
  furniture: Furniture;
  /** What the view itself keeps clear. */
  cleared: readonly Box[];
  /** The size of what is written on the map. */
  letters: number;
  /** Where the key lies below the map, if it does. */
  strip?: Box;
  /** Drawn under the ribbon, over it, and over the labels. */
  under: readonly Drawing[];
  over: readonly Drawing[];
  names(ways: readonly AdvancePath[], written: readonly Box[]): readonly Drawing[];
  beside: readonly Drawing[];
  hiding: Hiding;
}

const tones = ["var(--land)", "var(--land-2)"];

/** Lays out and draws what does not depend on the day; a map with no key keeps no room for one. */
export function groundOf(
  story: Story,
  geography: Geography,
  options: FrontMapOptions,
  view: MapView,
  frame: Frame,
  keyed: boolean,
): Ground {
  const { width, text } = frame;
  const strip = keyed && hasStrip(frame, text) ? stripFor(story, view, frame) : undefined;
  const height = strip?.y ?? frame.height;
  const letters = strip ? smallLetters(text) : text;
  const sheet = mapSheet(story, geography, { view, river: options.river, width, height, text });
  const { projection, unit } = sheet;
  const toneOf = Object.fromEntries(Object.keys(options.countries).map((id, nth) => [id, tones[nth] ?? "var(--land)"]));
  const small = view.locator ? options.views[view.locator]?.bounds : undefined;
  const inset = small && !isLow(frame, text) ? insetOf(small) : undefined;
  const onRoad = roadsOn(sheet, options.roads ?? {});
  const furniture = once(() =>
    mapFurniture(sheet, geography, {
      view,
      ...(!strip && { key: largestKey(story, sheet, frame) }),
      countries: options.countries,
      neighbours: options.neighbours ?? {},
      rivers: options.rivers ?? {},
      roads: onRoad,
      ...(options.open && { open: options.open }),
      text: letters,
      ...(inset && { locatorAspect: inset.aspect }),
    }),
  );
  const { path } = projection;
  const hiding = once(() => hidingOn(sheet, geography, { banded: keyed }));
  const beside = once(() => {
    const { locator: box, scale } = furniture();
    const small = inset && box && { ...inset.at(box.width, sheet), box, tones: toneOf, main: options.river, unit };
    return [scaleBar(scale.size, scale.box, letters), ...(small ? [locator(geography, small)] : [])];
  });
  return {
    sheet,
    cleared: clearedIn(view, sheet.frame),
    get furniture() {
      return furniture();
    },
    letters,
    ...(strip && { strip }),
    under: [land(geography, { path, width, height, tones: toneOf, unit })],
    over: [
      water(geography, { path, unit, main: options.river, approximate: options.approximate ?? [] }),
      borders(geography, path, unit),
    ],
    names(ways, written) {
      const left = namesLeft(furniture(), ways, written, unit);
      // A road that nothing says is schematic is not drawn.
      const named = onRoad.filter(({ name }) => left.rivers.some(({ road, text }) => road && text === name));
      return [
        ...(named.length > 0 ? [roads(named, unit)] : []),
        groundLabels(left.grounds),
        lineLabels(left.rivers, unit),
      ];
    },
    get beside() {
      return beside();
    },
    get hiding() {
      return hiding();
    },
  };
}

/** The names of grounds and rivers that no arrow runs through and no other name has taken the room of. */
function namesLeft(
  { grounds, rivers }: Furniture,
  ways: readonly AdvancePath[],
  written: readonly Box[],
  unit: number,
) {
  const trodden = pointCount(ways.flatMap(({ solid, dashed }) => resample([...solid, ...dashed], 6 * unit)));
  const clear = (box: Box) => trodden.in(box, 3 * unit) === 0 && !written.some((other) => overlaps(box, other));
  return {
    grounds: grounds.filter(({ box }) => clear(box)),
    rivers: rivers.filter(({ boxes }) => boxes.every(clear)),
  };
}
