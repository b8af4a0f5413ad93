import type { Story } from "../events/read.ts";
import { headsOf } from "./advance.ts";
import { type Box, ground, overlaps } from "./boxes.ts";
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
}

/**
 * Writes names and remarks on a map, most important first. Circled places get their name before all: where there is no
 * other room, over a lesser dot, which is then left out.
 */
export function lettering(story: Story, options: LetteringOptions): Lettering {
  const { sheet, ways, taken, hiding, names, remarks, text } = options;
  const { unit, frame } = sheet;
  const edge = 3 * unit;
  const inner = { x: edge, y: edge, width: frame.width - 2 * edge, height: frame.height - 2 * edge };
  const room = ground(inner);
  const bare = ground(inner);
  const last = ground(inner);
  const grounds = [room, bare, last];
  const square = (dot: Dot) => around(dot, reachOf(dot, unit));
  for (const one of grounds) taken.forEach(one.take);
  for (const one of [room, bare]) [...options.yielding, ...headsOf(ways, unit)].forEach(one.take);
  for (const dot of options.dots) for (const one of dot.ringed ? grounds : [room]) one.take(square(dot));

  const trodden = pointCount(ways.flatMap(({ solid, dashed }) => resample([...solid, ...dashed], 6 * unit)));
  const cost = (box: Box) => hiding.reduce((sum, [points, weight]) => sum + points.in(box) * weight, trodden.in(box));
  const write = (dots: readonly Dot[], limit?: number, on = room) =>
    placeLabels(
      dots.map((dot) => naming(story, dot, unit, text)),
      on,
      cost,
      { others: options.dots, ...(limit !== undefined && { limit }) },
    );

  const circled = options.dots.filter(({ ringed }) => ringed);
  const first = circled.flatMap((dot): PlacedLabel[] => {
    const label = grounds.reduce<PlacedLabel | undefined>(
      (found, one) => found ?? write([dot], undefined, one)[0],
      undefined,
    );
    for (const one of grounds) label?.boxes.forEach(one.take);
    return label ? [label] : [];
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
  const asked = write(others.filter((dot) => names(dot) === "always"));
  const rest = others
    .filter((dot) => names(dot) === "if it fits")
    .flatMap((dot) => write([dot], dot.weight < 4 ? 8 : undefined));
  return { labels: [...first, ...asked, ...rest], callouts, dots };
}

/** How the name of a dot is set: heavier places larger, the great ones in bold and in Arabic too. */
function naming(story: Story, dot: Dot, unit: number, text: number): Named {
  const place = story.places[dot.id];
  const strong = dot.weight === 5 || dot.ringed;
  const arabic = dot.weight >= 4 || dot.ringed ? place?.names?.ar : undefined;
  return {
    id: dot.id,
    name: place?.name ?? dot.id,
    ...(arabic && { arabic }),
    at: dot.at,
    clear: reachOf(dot, unit),
    size: text * (strong ? 1.2 : dot.weight === 4 ? 1.1 : 1),
    bold: strong,
    patient: dot.ringed,
  };
}
