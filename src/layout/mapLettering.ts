import type { Story } from "../events/read.ts";
import { headsOf } from "./advance.ts";
import { type Box, type Ground, ground, overlaps } from "./boxes.ts";
import { type PlacedCallout, placeCallouts } from "./callouts.ts";
import type { Advance } from "./mapAdvances.ts";
import { around, type Dot, reachOf } from "./mapDots.ts";
import type { Hiding } from "./mapHiding.ts";
import { type Named, type PlacedLabel, placeLabels } from "./mapLabels.ts";
import type { Sheet } from "./mapSheet.ts";
import { resample } from "./polyline.ts";
import { pointCount } from "./roomFor.ts";

/** What is written on a map, and the dots that are left beside it. */
export interface Lettering {
  labels: readonly PlacedLabel[];
  callouts: readonly PlacedCallout[];
  dots: readonly Dot[];
}

export interface LetteringOptions {
  sheet: Sheet;
  dots: readonly Dot[];
  ways: readonly Advance[];
  /** Boxes where nothing may be written, and those that a circled name may take if it must. */
  taken: readonly Box[];
  yielding: readonly Box[];
  hiding: Hiding;
  /** Whether a place is to be named, and whether whatever that may cost. */
  names(dot: Dot): "always" | "if it fits" | "no";
  remarks: readonly { place: string; text: string }[];
  text: number;
  /** On a small sheet: only circled places have their second name, if there is room, and the greatest come first. */
  terse: boolean;
}

/**
 * Writes names and remarks on a map, most important first. Circled places get their name before all: where there is no
 * other room, over a lesser dot, which is then left out.
 */
export function lettering(story: Story, options: LetteringOptions): Lettering {
  const full = lettered(story, options, true);
  if (!options.terse || missed(full, options) === 0) return full;
  // Where second names would cost the name of a place that was asked for, they are left out.
  const bare = lettered(story, options, false);
  return missed(bare, options) < missed(full, options) ? bare : full;
}

/** How many places that are to be named whatever it costs have no name. */
const missed = ({ labels }: Lettering, { dots, names }: LetteringOptions): number =>
  dots.filter((dot) => (dot.ringed || names(dot) === "always") && !labels.some(({ id }) => id === dot.id)).length;

function lettered(story: Story, options: LetteringOptions, second: boolean): Lettering {
  const { sheet, ways, taken, hiding, names, remarks, text, terse } = options;
  const { unit, frame } = sheet;
  const edge = 3 * unit;
  const inner = { x: edge, y: edge, width: frame.width - 2 * edge, height: frame.height - 2 * edge };
  const room = ground(inner);
  const bare = ground(inner);
  const last = ground(inner);
  // As `room`, but for what yields: for names that have to stand on a small sheet.
  const tight = ground(inner);
  const grounds = [room, tight, bare, last];
  const square = (dot: Dot) => around(dot, reachOf(dot, unit));
  for (const one of grounds) taken.forEach(one.take);
  for (const one of [room, bare]) [...options.yielding, ...headsOf(ways, unit)].forEach(one.take);
  headsOf(ways, unit).forEach(tight.take);
  for (const dot of options.dots) for (const one of dot.ringed ? grounds : [room, tight]) one.take(square(dot));

  const trodden = pointCount(ways.flatMap(({ solid, dashed }) => resample([...solid, ...dashed], 6 * unit)));
  const cost = (box: Box) => hiding.reduce((sum, [points, weight]) => sum + points.in(box) * weight, trodden.in(box));
  const write = (dot: Dot, { limit, on = room, both = !terse }: { limit?: number; on?: Ground; both?: boolean } = {}) =>
    placeLabels([naming(story, dot, { unit, text, both, terse })], on, cost, {
      others: options.dots,
      ...(limit !== undefined && { limit }),
    })[0];
  /** The name in the first of some ways that leave room for it, which it takes in every ground. */
  const settle = (dot: Dot, tries: readonly { on: Ground; both?: boolean }[]): PlacedLabel[] => {
    const label = tries.reduce<PlacedLabel | undefined>((found, one) => found ?? write(dot, one), undefined);
    for (const one of grounds) label?.boxes.forEach(one.take);
    return label ? [label] : [];
  };

  const circled = options.dots.filter(({ ringed }) => ringed);
  const first = circled.flatMap((dot) => {
    const both = !terse || second;
    if (!terse)
      return settle(
        dot,
        [room, bare, last].map((on) => ({ on, both })),
      );
    return settle(dot, [{ on: room, both }, { on: tight, both }, ...[tight, bare, last].map((on) => ({ on }))]);
  });
  const covered = (dot: Dot) => !dot.ringed && first.some(({ boxes: [box] }) => overlaps(box, square(dot)));
  const dots = options.dots.filter((dot) => !covered(dot));
  const callouts = placeCallouts(
    remarks.flatMap(({ place, text }) => {
      const dot = dots.find(({ id }) => id === place);
      return dot ? [{ id: place, text, at: dot.at, clear: reachOf(dot, unit) + 1 }] : [];
    }),
    room,
    text,
    cost,
  );
  const others = dots.filter(({ ringed }) => !ringed);
  const certain = others.filter((dot) => names(dot) === "always");
  for (const { box } of callouts) tight.take(box);
  const asked = (terse ? certain.toSorted((a, b) => b.weight - a.weight) : certain).flatMap((dot) =>
    settle(dot, terse ? [{ on: room }, { on: tight }] : [{ on: room }]),
  );
  const rest = others
    .filter((dot) => names(dot) === "if it fits")
    .flatMap((dot) => write(dot, dot.weight < 4 ? { limit: 8 } : {}) ?? []);
  return { labels: [...first, ...asked, ...rest], callouts, dots };
}

/** How the name of a dot is set: heavier places larger, the great ones in bold and in Arabic too. */
function naming(
  story: Story,
  dot: Dot,
  { unit, text, both, terse }: { unit: number; text: number; both: boolean; terse: boolean },
): Named {
  const place = story.places[dot.id];
  const strong = dot.weight === 5 || dot.ringed;
  const arabic = both && (dot.weight >= 4 || dot.ringed) ? place?.names?.ar : undefined;
  return {
    id: dot.id,
    name: `${dot.about && !terse ? "~" : ""}${place?.name ?? dot.id}`,
    ...(arabic && { arabic }),
    at: dot.at,
    clear: reachOf(dot, unit),
    size: text * (strong ? 1.2 : dot.weight === 4 ? 1.1 : 1),
    bold: strong,
    patient: dot.ringed || (terse && dot.weight === 5),
  };
}
