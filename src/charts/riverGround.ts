import { dayOf } from "../events/edtf.ts";
import type { Story } from "../events/read.ts";
import type { Box } from "../layout/boxes.ts";
import type { Shore } from "../layout/course.ts";
import { drawnSpells } from "../layout/drawnRemainder.ts";
import { timeTicks } from "../layout/extent.ts";
import { frontLine } from "../layout/frontLine.ts";
import { drawnFront } from "../layout/frontPath.ts";
import { type Spell, spellsOf, stretchesOf } from "../layout/remainder.ts";
import { type RiverKeyItem, type RiverSign, riverKey } from "../layout/riverKey.ts";
import { spareMap } from "../layout/riverMapSpot.ts";
import { frontBoxes } from "../layout/riverRoom.ts";
import { isNarrow, type RiverSheet, riverSheet } from "../layout/riverSheet.ts";
import { placeTowns, townsOn } from "../layout/riverTowns.ts";
import { timeAxis } from "../marks/axis.ts";
import type { Drawing } from "../marks/drawing.ts";
import { orientationMap } from "../marks/riverMap.ts";
import { asideStrips } from "../marks/riverRules.ts";
import { bankHeads, streamName } from "../marks/riverWords.ts";
import { streams, townLevels, townTicks } from "../marks/stream.ts";
import type { Frame } from "./chart.ts";
import type { RiverMeasure, RiverOptions } from "./riverState.ts";

/** What of a river chart is the same on every day of an extent and reach. */
export interface RiverGround {
  sheet: RiverSheet;
  /** Drawn under the remainder, and over it. */
  under: readonly Drawing[];
  over: readonly Drawing[];
  /** What labels must keep clear of. */
  taken: readonly Box[];
  key: readonly RiverKeyItem[];
  /** What the holder held of the bank of each panel, over the whole extent. */
  spells: readonly (readonly Spell[])[];
}

/** Lays out and draws what does not depend on the day. */
export function riverGround(
  story: Story,
  options: RiverOptions,
  { span, reach }: RiverMeasure,
  frame: Frame,
): RiverGround {
  const { width, height, text } = frame;
  const narrow = isNarrow(width, text);
  const ids =
    options.places ??
    Object.keys(story.places).filter(
      (id) => story.turns.has(id) && !story.places[id]?.within && !options.inland?.includes(id),
    );
  const names = (shore: Shore) => townsOn(story, shore, reach, ids).map((id) => story.places[id]?.name ?? id);
  const short = story.sides[options.holder]?.short ?? options.holder;
  const lines = options.fronts.map((id) => frontLine(story, id));
  const asides = lines.flatMap(({ stands }) =>
    stands.filter(({ km, at }) => km === undefined && at >= span[0] && at < span[1]),
  );
  const lanesFor = (bank: Shore) => {
    const here = asides.filter(({ shore }) => shore === bank);
    return { above: here.some(({ heading }) => heading > 0), below: here.some(({ heading }) => heading < 0) };
  };
  const key = riverKey(signs(short), width - text, text, narrow ? (height > 600 ? 3 : 1) : 2);
  const noon = dayOf(story.pivot) + 432e5;
  const sheet = riverSheet({
    pivot: noon,
    width,
    height,
    text,
    span,
    reach,
    banks: options.banks,
    towns: { left: names("left"), right: names("right") },
    lanes: { left: lanesFor("left"), right: lanesFor("right") },
    keyRows: 1 + Math.max(0, ...key.map(({ row }) => row)),
  });
  const { unit, panels } = sheet;
  const towns = panels.map((panel) => placeTowns(story, panel, sheet, ids));
  const drawn = lines.map((line) => drawnFront(sheet, line, span[1]));
  const spells = panels.map(({ shore }) => spellsOf(story, options.holder, stretchesOf(story, shore, options), span));
  const shaded = panels.flatMap((panel, index) => {
    const { held, part } = drawnSpells(panel, spells[index] ?? [], span);
    return [...held, ...part];
  });
  const strips = stripsOf(
    sheet,
    asides.map(({ shore, heading }) => `${shore} ${heading}`),
  );
  const pivots = panels.map(({ x, plot }) => ({ x: x(noon) - 2, y: 0, width: 4, height: plot.y + plot.height }));
  const map =
    narrow || !options.map
      ? undefined
      : spareMap(story, sheet, { line: options.map.line, places: ids }, [
          ...shaded,
          ...pivots,
          ...strips,
          ...frontBoxes(drawn, unit),
        ]);
  return {
    sheet,
    key,
    spells,
    taken: [...panels.map(({ head }) => head.box), ...(map ? [map.box] : [])],
    under: [
      asideStrips(strips, asideHeads(sheet, options.aside ?? "off the river"), text),
      ...panels.map((panel, index): Drawing => {
        const bottom = panel.whole.y + panel.whole.height - (narrow && index === 0 ? 0 : text * 1.7);
        const ticks = timeTicks(panel.x, text);
        const silent = narrow && index === 0;
        const shown = silent ? { ticks: ticks.ticks.map(({ at, x }) => ({ at, x })), minor: [] } : ticks;
        const axis = timeAxis(shown, {
          top: panel.plot.y,
          bottom: panel.plot.y + panel.plot.height,
          words: bottom + text * 1.15,
          text,
          lines: [],
        });
        return { ...axis, key: `axis-${panel.shore}` };
      }),
      ...panels.map(({ shore, names: { x, direction } }, index) =>
        townTicks(towns[index] ?? [], {
          key: `towns-${shore}`,
          x,
          direction,
          unit,
          text,
        }),
      ),
    ],
    over: [
      ...(narrow
        ? []
        : [
            townLevels(
              towns
                .flat()
                .filter(({ weight }) => weight >= 4)
                .map(({ id, y }) => ({
                  id,
                  y,
                  across: panels.map(({ plot }) => [plot.x, plot.x + plot.width] as const),
                })),
            ),
          ]),
      streams(sheet),
      streamName(options.river, sheet),
      bankHeads(panels, text),
      ...(map ? [orientationMap(map, unit)] : []),
    ],
  };
}

const signs = (holder: string): readonly { sign: RiverSign; words: string }[] => [
  { sign: "held", words: `held by ${holder}` },
  { sign: "part", words: "fought over, or in doubt" },
  { sign: "firm", words: "reached" },
  { sign: "claimed", words: "claimed" },
  { sign: "disputed", words: "disputed" },
  { sign: "back", words: "pushed back" },
  { sign: "short", words: "short of it" },
  { sign: "range", words: "day in doubt" },
  { sign: "around", words: "off the river" },
];

function stripsOf({ panels, laneHeight }: RiverSheet, used: readonly string[]): readonly Box[] {
  return panels.flatMap(({ shore, plot, lanes }) =>
    ([1, -1] as const).flatMap((heading) => {
      const middle = lanes[`${heading}`];
      if (middle === undefined || !used.includes(`${shore} ${heading}`)) return [];
      return [{ x: plot.x, y: middle - laneHeight / 2, width: plot.width, height: laneHeight }];
    }),
  );
}

// Beside the strips, in the column of the town names.
function asideHeads({ panels, streams, narrow, text }: RiverSheet, words: string) {
  const heads = (narrow ? panels : panels.slice(0, 1)).flatMap(({ lanes, plot }, index) =>
    Object.values(lanes).map((y) => {
      const x = narrow ? plot.x - text * 0.6 : (streams[index]?.x ?? 0);
      return { x, y, words, anchor: narrow ? ("end" as const) : ("middle" as const) };
    }),
  );
  return heads;
}
