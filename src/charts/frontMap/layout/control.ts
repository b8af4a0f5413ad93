import { controlOn, holder } from "../../../events/control.ts";
import { dayOf } from "../../../events/edtf.ts";
import type { Control, Edtf } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import { controlKey } from "../../../geo/controlLegend.ts";
import type { Point } from "../../../layout/polyline.ts";
import { isInside, type MapFrame } from "./mapFrame.ts";
import type { RibbonCell } from "./ribbonCells.ts";

/** The day a map shows, and the earlier one it is compared with. */
export interface Days {
  day: Edtf;
  since?: Edtf | undefined;
}

/** A cell of the ribbon and who holds it. */
export interface HeldCell {
  cell: RibbonCell;
  control: Control;
  /** Whether it has changed hands since the day compared with. */
  changed: boolean;
  /** When it changed hands, as a share of the time since that day. */
  turn?: number;
  /** The line across the band at its downstream end, where the next cell is held differently. */
  cut?: readonly [Point, Point];
}

/** The side that has come to hold a place between two days, if one has. */
export function gainedBy(story: Story, place: string, { day, since }: Days): string | undefined {
  if (!since) return undefined;
  const [before, now] = [since, day].map((at) => holder(controlOn(story, place, at).control));
  return now && now !== before ? now : undefined;
}

/** A moment as a share of the time from the start of one day to the end of another: 0 to 1. */
export const shareOf = (at: number, since: Edtf, day: Edtf): number =>
  Math.min(1, Math.max(0, (at - dayOf(since)) / (dayOf(day) + DAY - dayOf(since))));

/**
 * When a place passed to the state it is in at the end of a day, as a share of the time since the day compared with;
 * undefined if nothing dates it.
 */
export function turnOf(story: Story, place: string, { day, since }: Days): number | undefined {
  const { turn } = controlOn(story, place, day);
  return since !== undefined && turn ? shareOf(turn.when.from, since, day) : undefined;
}

/**
 * The visible cells of a map's ribbon, and who holds each at the end of a day. A cell between two places belongs to the
 * holder of both; if they are not held alike, it is left out.
 */
export function heldCells(story: Story, { cells, box, unit }: MapFrame, { day, since }: Days): readonly HeldCell[] {
  const on = (at: Edtf, [place, other = place]: RibbonCell["places"]): Control | undefined => {
    const [one, two] = [place, other].map((id) => controlOn(story, id, at).control);
    if (place === other) return one;
    return one?.status === "held" && two && controlKey(one) === controlKey(two) ? one : undefined;
  };
  const held = cells.flatMap((cell): HeldCell[] => {
    const control = on(day, cell.places);
    if (!control) return [];
    const before = since === undefined ? control : on(since, cell.places);
    const changed = !before || controlKey(before) !== controlKey(control);
    const turns = changed ? cell.places.flatMap((id) => turnOf(story, id, { day, since }) ?? []) : [];
    return [{ cell, control, changed, ...(turns.length > 0 && { turn: Math.max(...turns) }) }];
  });
  const controls = new Map(held.map(({ cell, control }) => [`${cell.bank} ${cell.id}`, controlKey(control)]));
  return held
    .filter(({ cell }) => cell.ring.some((point) => isInside(point, box, -6 * unit)))
    .map((one) => {
      const next = controls.get(`${one.cell.bank} ${one.cell.next ?? ""}`);
      return next !== undefined && next !== controlKey(one.control) ? { ...one, cut: one.cell.end } : one;
    });
}
