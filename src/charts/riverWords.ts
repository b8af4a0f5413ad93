import { dayOf } from "../events/edtf.ts";
import type { Story } from "../events/read.ts";
import { dayWords } from "../events/words.ts";
import { type Box, type Ground, ground } from "../layout/boxes.ts";
import { type PlacedCallout, placeCallouts } from "../layout/callouts.ts";
import type { Shore } from "../layout/course.ts";
import type { DrawnFix, DrawnFront } from "../layout/frontPath.ts";
import { labelOf } from "../layout/labels.ts";
import { type Placed, placeAsides, placeFrontNames, placeWithin } from "../layout/riverLabels.ts";
import { frontBoxes } from "../layout/riverRoom.ts";
import type { RiverSheet } from "../layout/riverSheet.ts";
import { textWidth } from "../layout/text.ts";
import type { Drawing } from "../marks/drawing.ts";
import { namedRule } from "../marks/rule.ts";
import type { Frame } from "./chart.ts";
import type { RiverOptions, RiverState } from "./riverState.ts";

/** What words are set around. */
export interface RiverRoom {
  sheet: RiverSheet;
  fronts: readonly DrawnFront[];
  taken: readonly Box[];
  /** What is hatched on either panel. */
  shaded: readonly (readonly Box[])[];
  frame: Frame;
}

/** Every word on the plots, none over another. */
export interface RiverWords {
  pivots: readonly Drawing[];
  notes: readonly PlacedCallout[];
  border?: { rules: readonly (readonly [number, number, number])[]; names: readonly Placed[] };
  names: readonly (Placed & { side: string })[];
  asides: readonly Placed[];
  plates: readonly { shore: Shore; placed: Placed }[];
}

/**
 * Finds room for the words of a state: the day, the notes, the border, the fronts, what is off the river, the remainder.
 * Where names off the river would leave a front without its own, fronts are named first.
 */
export function riverWords(story: Story, options: RiverOptions, state: RiverState, around: RiverRoom): RiverWords {
  const known = around.fronts.filter(({ fixes }) => fixes.length > 0).length;
  const usual = settle(story, options, state, around, false);
  if (usual.names.length === known) return usual;
  const other = settle(story, options, state, around, true);
  return other.names.length > usual.names.length ? other : usual;
}

function settle(
  story: Story,
  options: RiverOptions,
  state: RiverState,
  { sheet, fronts, taken, shaded, frame }: RiverRoom,
  frontsFirst: boolean,
): RiverWords {
  const { text, unit, panels } = sheet;
  const room = ground({ x: 0, y: 0, width: frame.width, height: frame.height });
  for (const box of [...taken, ...frontBoxes(fronts, unit)]) room.take(box);
  const all = shaded.flat();
  const hides = (box: Box) => all.reduce((sum, other) => sum + shared(box, other), 0) / (box.width * box.height);
  const pivots = pivotsOn(story, state, sheet, room);
  const notes = placeCallouts(
    (state.notes ?? []).flatMap(({ fix: { front, date }, text: words }) => {
      const found = fronts.find(({ id }) => id === front)?.fixes.find(({ stand }) => stand.date === date);
      return found ? [{ id: `${front} ${date}`, text: words, at: found.at, clear: 8 * unit }] : [];
    }),
    room,
    text,
    (box) => hides(box) + (panels.some(({ plot }) => shared(box, plot) > box.width * box.height - 1) ? 0 : 8),
  );
  const border = options.border && borderOn(options.border, sheet, room);
  const asked = ({ id }: DrawnFront) => Number(state.highlight?.includes(id) ?? false);
  const firstAsked = fronts.toSorted((a, b) => asked(b) - asked(a));
  const name = () =>
    placeFrontNames(sheet, firstAsked, room, {
      forms: (id) => formsOf(story, options, id, sheet.narrow),
      cost: (box) => hides(box) * 0.8,
    });
  const early = frontsFirst ? name() : undefined;
  const asides = placeAsides(story, sheet, offRiver(story, fronts), room);
  const names = early ?? name();
  const { name: holder = options.holder, short = holder } = story.sides[options.holder] ?? {};
  const plates = panels.flatMap(({ shore }, index) => {
    const [words, fewer] = [`held by ${holder}`, `held by ${short}`];
    const ground = shaded[index] ?? [];
    const placed = placeWithin(words, ground, room, text) ?? placeWithin(fewer, ground, room, text);
    return placed ? [{ shore, placed }] : [];
  });
  return { pivots, notes, names, asides, plates, ...(border && { border }) };
}

/** The fixes off the river, those first whose words say most: how far short of a place, then where a place was reached. */
function offRiver(story: Story, fronts: readonly DrawnFront[]): readonly DrawnFix[] {
  const says = ({ stand: { place, how, shortKm } }: DrawnFix) =>
    (story.places[place]?.weight ?? 0) + (shortKm !== undefined ? 3 : how === "short" ? -0.5 : 0);
  return fronts
    .flatMap(({ fixes }) => fixes)
    .filter(({ stand }) => stand.km === undefined)
    .sort((a, b) => says(b) - says(a));
}

function formsOf(story: Story, { names = {} }: RiverOptions, id: string, narrow: boolean): readonly string[] {
  const front = story.fronts[id];
  const side = story.sides[front?.side ?? ""]?.short;
  const forms = names[id] ?? [front?.name ?? id, ...(side ? [side] : [])];
  return narrow ? forms.slice(-1) : forms;
}

function pivotsOn(
  story: Story,
  { pivot }: RiverState,
  { panels, span, text, narrow }: RiverSheet,
  room: Ground,
): readonly Drawing[] {
  const noon = dayOf(story.pivot) + 432e5;
  if (pivot === false || noon < span[0] || noon >= span[1]) return [];
  return panels.flatMap(({ shore, plot, whole, head: { y: head, box }, x: scale }, index) => {
    const x = scale(noon);
    const forms = [true, false].map((weekday) => dayWords(noon, { weekday, year: false, brief: narrow }));
    const wide = (words: string) => textWidth(words, text, "condensed 600");
    const beyond = (words: string) => x + text * 0.5 + wide(words) > plot.x + plot.width;
    // Left of its rule the name of the day must not run into that of the bank.
    const clear = (words: string) => !beyond(words) || x - text - wide(words) > box.x + box.width || box.x > x;
    const name = narrow && index > 0 ? "" : (forms.find(clear) ?? "");
    const width = wide(name);
    const flip = beyond(name);
    const top = head - text * 0.85;
    const bottom = plot.y + plot.height;
    room.take({
      x: flip ? x - text * 0.5 - width : x + text * 0.5,
      y: whole.y,
      width,
      height: head - whole.y + text * 0.3,
    });
    room.take({ x: x - 2, y: top, width: 4, height: bottom - top });
    return [{ ...namedRule(name, { x, top, bottom, text, flip }), key: `pivot-${shore}` }];
  });
}

function borderOn({ km, above, below }: NonNullable<RiverOptions["border"]>, sheet: RiverSheet, room: Ground) {
  const { panels, reach, text, unit, narrow, streams } = sheet;
  if (km <= reach[0] || km >= reach[1]) return undefined;
  const [up, down] = [labelOf([above], text), labelOf([below], text)];
  const names = panels.flatMap(({ plot, y, shore }): readonly Placed[] => {
    const at = y(km);
    const spots = Array.from({ length: 24 }, (_, nth) => nth / 23).flatMap((part) => {
      const left = (width: number) => plot.x + text * 0.3 + (plot.width - width - text * 0.6) * (1 - part);
      const upper = { x: left(up.width), y: at - up.height - 1.5 * unit, width: up.width, height: up.height };
      const lower = { x: left(down.width), y: at + 1.5 * unit, width: down.width, height: down.height };
      return [{ upper, lower, boxes: [upper, lower] }];
    });
    const found = room.tryPlace(spots, unit);
    if (!found) return [];
    return [
      { id: `above-${shore}`, label: up, box: found.upper },
      { id: `below-${shore}`, label: down, box: found.lower },
    ];
  });
  const rules = panels.map(({ plot, y }, index): readonly [number, number, number] => {
    const stream = streams[narrow ? index : 0]?.x ?? plot.x;
    const ends = [plot.x, plot.x + plot.width, ...(narrow ? [stream] : [])];
    return [Math.min(...ends), Math.max(...ends), y(km)];
  });
  for (const [x1, x2, y] of rules) room.take({ x: x1, y: y - unit, width: x2 - x1, height: 2 * unit });
  return { rules, names };
}

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
