import { dayOf } from "../events/edtf.ts";
import type { Story } from "../events/read.ts";
import { dayWords } from "../events/words.ts";
import { readGeography } from "../layout/geography.ts";
import { advancesOn } from "../layout/mapAdvances.ts";
import { type Dot, dotsOn, heldCells } from "../layout/mapDots.ts";
import { type LetteringOptions, lettering } from "../layout/mapLettering.ts";
import { isNarrow, leastNamed } from "../layout/mapSheet.ts";
import { advances } from "../marks/advances.ts";
import { callouts } from "../marks/callouts.ts";
import type { Drawing } from "../marks/drawing.ts";
import { mapLabels } from "../marks/mapLabels.ts";
import { places } from "../marks/places.ts";
import { ribbon } from "../marks/ribbon.ts";
import type { Chart, Frame } from "./chart.ts";
import { dialOf } from "./frontMapDial.ts";
import { type Ground, groundOf } from "./frontMapGround.ts";
import { keyOn, rowsFor } from "./frontMapKey.ts";
import type { FrontMapOptions, FrontMapState } from "./frontMapState.ts";
import { describeFront } from "./frontMapWords.ts";

export type { FrontMapOptions, FrontMapState } from "./frontMapState.ts";

/**
 * A map of who holds what: both banks of a river as bands, other places as dots, and how the fronts came there. Control
 * is drawn only where a place is known to be held. Throws a RangeError for geography, a river or a view it does not have.
 */
export function frontMap(story: Story, options: FrontMapOptions): Chart<FrontMapState> {
  const geography = readGeography(options.base, options.water);
  const angle = (side: string) => story.sides[side]?.hatch ?? 0;
  const riverside = (id: string) => story.places[id]?.river !== undefined;
  const viewOf = (name: string) => {
    const view = options.views[name];
    if (!view) throw new RangeError(`unknown view: ${name}`);
    return view;
  };
  // What stands still is a function of view and frame alone; kept, because every step of a slide asks for the same.
  const kept = new Map<string, Ground>();
  const groundFor = (name: string, frame: Frame, keyed: boolean): Ground => {
    const id = [name, frame.width, frame.height, frame.text, keyed].join(" ");
    const found = kept.get(id) ?? groundOf(story, geography, options, viewOf(name), frame, keyed);
    if (kept.size > 24) kept.clear();
    kept.set(id, found);
    return found;
  };
  return {
    kind: "front-map",
    bleeds: true,
    heightFor: (width) => Math.round(isNarrow({ width }) ? width * 1.34 : width * 0.56),
    draw(state, frame) {
      const view = viewOf(state.view);
      const { rings = [], labels = [], callouts: remarks = [], dim = false } = state;
      const ground = groundFor(state.view, frame, !dim);
      const asked = [...labels, ...remarks.map(({ place }) => place)];
      const names = ({ id, weight }: Dot) => {
        if (asked.includes(id) || (ground.strip && weight === 5)) return "always";
        return weight >= leastNamed(ground.sheet, view, riverside(id)) ? "if it fits" : "no";
      };
      const { crossings = [] } = options;
      const wishes = { rings, asked, crossings, names, remarks, text: frame.text, angle };
      return dim ? quietMap(story, ground, state, wishes) : controlMap(story, ground, state, wishes);
    },
    describe: (state) => describeFront(story, state, viewOf(state.view), options),
    dial: dialOf(story, viewOf),
  };
}

/** What a state asks to be named, and how. */
interface Wishes {
  rings: readonly string[];
  crossings: readonly string[];
  asked: readonly string[];
  names: LetteringOptions["names"];
  remarks: LetteringOptions["remarks"];
  text: number;
  angle(side: string): number;
}

function controlMap(
  story: Story,
  ground: Ground,
  { day, since, advances: choices = [] }: FrontMapState,
  { text, angle, ...wishes }: Wishes,
): readonly Drawing[] {
  const { sheet, furniture, letters, under, over, names, beside, hiding } = ground;
  const { unit, frame } = sheet;
  const ways = advancesOn(story, sheet, choices, { day, since });
  const cells = heldCells(story, sheet.cells, day, since);
  const shown = dotsOn(story, sheet, { ...wishes, day, since, plain: false, districts: sheet.kmPerPixel * unit < 0.1 });
  const rows = rowsFor(story, ground, cells, shown, ways, since);
  const key = keyOn(ground, dayWords(dayOf(day)), rows, text, angle);
  const {
    dots,
    labels,
    callouts: noted,
  } = lettering(story, {
    ...wishes,
    sheet,
    dots: shown,
    ways,
    taken: [...furniture.solid, ...key.boxes],
    yielding: furniture.named,
    hiding,
    text: letters,
    terse: ground.strip !== undefined,
  });
  const beyond = 6 * unit;
  const visible = { x: -beyond, y: -beyond, width: frame.width + 2 * beyond, height: frame.height + 2 * beyond };
  const covered = [...labels.flatMap(({ boxes }) => boxes), ...noted.map(({ box }) => box)];
  return [
    ...under,
    ribbon(cells, { frame: visible, unit, angle }),
    ...over,
    ...names(ways, covered),
    advances(ways, unit),
    places(dots, unit, angle),
    mapLabels(labels, unit),
    callouts(noted, letters),
    ...beside,
    ...key.drawn,
  ];
}

/** Only the ground, the rivers and the places asked for, to stand behind a title. */
function quietMap(
  story: Story,
  { sheet, cleared, under, over, hiding }: Ground,
  { day }: FrontMapState,
  { text, angle, ...wishes }: Wishes,
): readonly Drawing[] {
  const { dots, labels } = lettering(story, {
    ...wishes,
    sheet,
    dots: dotsOn(story, sheet, { ...wishes, day, plain: true, districts: false }),
    ways: [],
    taken: cleared,
    yielding: [],
    hiding,
    text,
    terse: false,
  });
  const named = new Set(labels.map(({ id }) => id));
  const left = dots.filter(({ id }) => named.has(id));
  return [...under, ...over, places(left, sheet.unit, angle), mapLabels(labels, sheet.unit)];
}
