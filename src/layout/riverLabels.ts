import type { Story } from "../events/read.ts";
import { type Box, type Ground, within } from "./boxes.ts";
import type { DrawnFix, DrawnFront } from "./frontPath.ts";
import { type Label, labelForms, labelOf } from "./labels.ts";
import type { RiverSheet } from "./riverSheet.ts";
import { textWidth } from "./text.ts";

/** A label with the box it fills. */
export interface Placed {
  id: string;
  label: Label;
  box: Box;
}

/** From the start of a front's label to its words: room for a piece of its line. */
export const keyLine = (text: number): number => text * 1.25;

/**
 * Sets the name of each front close to its line: along a level piece where there is one as long, else at one of its fixes.
 * `forms` are the ways it may be said, best first; `cost` says how much a box would hide. Fronts that find no room for any
 * are left without.
 */
export function placeFrontNames(
  sheet: RiverSheet,
  fronts: readonly DrawnFront[],
  ground: Ground,
  { forms, cost }: { forms: (id: string) => readonly string[]; cost: (box: Box) => number },
): readonly (Placed & { side: string })[] {
  const { text, unit } = sheet;
  const rooms = sheet.panels.map(({ whole, plot }) => ({ ...plot, y: whole.y, height: whole.height }));
  return fronts.flatMap((front) => {
    const levels = levelsOf(front);
    const spoken = forms(front.id).flatMap((words) => labelForms(words, text, "condensed 600"));
    const gap = 7 * unit;
    let best: { label: Label; box: Box; cost: number } | undefined;
    for (const [form, label] of spoken.entries()) {
      const width = keyLine(text) + label.width;
      const { height } = label;
      const at = (x: number, y: number, worse: number) => ({ x, y, worse });
      const spots = [
        ...levels.flatMap(([from, to, y]) => {
          const over = Math.max(0, width - (to - from)) / 40;
          return [from + gap, (from + to - width) / 2, to - width - gap].flatMap((x, place) => [
            at(x, y - gap * 0.75 - height, over + place * 0.2),
            at(x, y + gap * 0.75, over + place * 0.2 + 0.3),
          ]);
        }),
        ...front.fixes.flatMap(({ at: [x, y], stand }) => {
          const aside = stand.km === undefined ? 3.5 : 2.5;
          return [
            at(x + gap * 1.6, y - height / 2, aside),
            at(x - width - gap * 1.6, y - height / 2, aside),
            at(x - width / 2, y - height - gap * 1.3, aside + 0.4),
            at(x - width / 2, y + gap * 1.3, aside + 0.4),
            at(x + gap, y + gap * 1.3, aside + 1.2),
            at(x - width - gap, y + gap * 1.3, aside + 1.2),
            at(x + gap, y - height - gap * 1.3, aside + 1.2),
            at(x - width - gap, y - height - gap * 1.3, aside + 1.2),
            at(x + gap * 3.5, y - height / 2, aside + 2),
            at(x + gap * 3.5, y - height - gap * 2, aside + 2.2),
            at(x + gap * 3.5, y + gap * 2, aside + 2.2),
          ];
        }),
      ];
      for (const { x, y, worse } of spots) {
        const box = { x, y, width, height };
        const least = worse + form * 1.2;
        // What a name hides is costly to count, so it is counted only where it stands free and could be best.
        if (best && least >= best.cost) continue;
        if (!rooms.some((one) => within(box, one)) || !ground.free(box, 2 * unit)) continue;
        const whole = least + cost(box);
        if (!best || whole < best.cost) best = { label, box, cost: whole };
      }
    }
    if (!best) return [];
    ground.take(best.box);
    return [{ id: front.id, side: front.side, label: best.label, box: best.box }];
  });
}

/** The level pieces of a front from left to right, those that run on into each other as one. */
function levelsOf({ legs }: DrawnFront): readonly (readonly [from: number, to: number, y: number])[] {
  const levels: [number, number, number][] = [];
  for (const { kind, points } of legs) {
    const [a, b] = points;
    if (kind === "behind" || !a || !b || a[1] !== b[1]) continue;
    const last = levels.at(-1);
    if (last && last[2] === a[1] && Math.abs(last[1] - a[0]) < 1) last[1] = b[0];
    else levels.push([a[0], b[0], a[1]]);
  }
  return levels;
}

/** Names what lies off the river beside its marks, once for each place that marks stand for one after another. */
export function placeAsides(
  story: Story,
  sheet: RiverSheet,
  fixes: readonly DrawnFix[],
  ground: Ground,
): readonly Placed[] {
  const { text, unit } = sheet;
  const named = new Set<string>();
  return fixes.flatMap((fix) => {
    const words = asideWords(story, fix);
    if (fix.stand.km !== undefined || named.has(words)) return [];
    named.add(words);
    const label = labelOf([words], text);
    const [x, y] = fix.at;
    const gap = 9 * unit;
    const [, end] = fix.whisker ?? [x, x];
    const level = y - label.height / 2;
    const beside = [
      [Math.max(x, end) + gap, level],
      [x - gap - label.width, level],
    ] as const;
    const shifts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.1, 0.9];
    const lefts = [...shifts.map((part) => x - label.width * part), x + 4 * unit, x - label.width - 4 * unit];
    const over = lefts.flatMap((left) => [[left, y - gap - label.height] as const, [left, y + gap] as const]);
    const spots = sheet.narrow ? beside : [...over, ...beside];
    const { plot, whole } = fix.panel;
    const room = { ...plot, y: whole.y, height: whole.height };
    const placed = ground.tryPlace(
      spots
        .map(([left = 0, top = 0]) => ({ x: left, y: top, width: label.width, height: label.height }))
        .filter((box) => within(box, room))
        .map((box) => ({ box, boxes: [box] })),
      1,
    );
    return placed ? [{ id: `${fix.stand.date} ${fix.stand.place}`, label, box: placed.box }] : [];
  });
}

/** What to call a mark off the river: its place, or how far short of a place on the river it stands. */
function asideWords(story: Story, { stand: { place, how, shortKm } }: DrawnFix): string {
  const name = story.places[place]?.name ?? place;
  return how === "short" && shortKm !== undefined ? `${shortKm} km short of ${name}` : name;
}

/** Steps away from a middle, across and down, the nearest first. */
const fromMiddle = Array.from(
  { length: 21 * 41 },
  (_, nth) => [(nth % 21) - 10, Math.floor(nth / 21) - 20] as const,
).sort((a, b) => Math.hypot(a[0] * 0.9, a[1] * 0.7) - Math.hypot(b[0] * 0.9, b[1] * 0.7));

/** Words set in the middle of some shaded ground: where a box of their size lies wholly on it, nearest to its middle. */
export function placeWithin(words: string, shaded: readonly Box[], ground: Ground, text: number): Placed | undefined {
  const area = shaded.reduce((sum, { width, height }) => sum + width * height, 0);
  if (area === 0) return undefined;
  const middle = (axis: "x" | "y", size: "width" | "height") =>
    shaded.reduce((sum, box) => sum + (box[axis] + box[size] / 2) * box.width * box.height, 0) / area;
  const [cx, cy] = [middle("x", "width"), middle("y", "height")];
  const label = labelOf([words], text, "condensed 600");
  const [width, height] = [textWidth(words, text, "condensed 600") + text, label.height * 1.15];
  const covered = (x: number, y: number) =>
    shaded.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
  const whole = (x: number, y: number) =>
    [0, 1, 0.5, 0.25, 0.75].every((part) => covered(x + width * part, y) && covered(x + width * part, y + height));
  function* candidates() {
    for (const [across, down] of fromMiddle) {
      const box = { x: cx - width / 2 + across * text * 0.9, y: cy - height / 2 + down * text * 0.5, width, height };
      if (whole(box.x, box.y)) yield { box, boxes: [box] };
    }
  }
  const placed = ground.tryPlace(candidates(), text * 0.7);
  return placed && { id: words, label, box: placed.box };
}
