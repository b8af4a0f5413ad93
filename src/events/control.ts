import { dayOf } from "./edtf.ts";
import type { Control, Edtf, Firmness } from "./model.ts";
import { sideName } from "./names.ts";
import type { Story, Turn } from "./read.ts";
import { DAY } from "./time.ts";

/** Who held a place at an instant, since when, and how firmly that is known. */
export interface Holding {
  control: Control;
  firmness: Firmness;
  /** The turn that brought this state about; absent if nothing is known of the place yet. */
  turn?: Turn;
  /** The state before the turn, while the instant still lies within the turn's possible days. */
  perhapsStill?: Control;
}

const unknown: Holding = {
  control: { status: "unknown" },
  firmness: "assumed",
};

/**
 * Who held a place at the end of a day, and how firmly that is known. Throws a RangeError for a place that does not
 * exist and for an invalid date.
 */
export const controlOn = (story: Story, place: string, day: Edtf): Holding =>
  controlAt(story, place, dayOf(day) + DAY - 1);

/**
 * Who held a place at an instant in milliseconds UTC, and how firmly that is known: the last of the place's turns whose
 * first possible moment has come. Without any, the place is `unknown`. Throws a RangeError for a place that does not
 * exist.
 */
export function controlAt(story: Story, place: string, instant: number): Holding {
  if (!(place in story.places)) throw new RangeError(`unknown place: ${place}`);
  const turns = story.turns.get(place) ?? [];
  const index = turns.findLastIndex((turn) => turn.when.from <= instant);
  const turn = turns[index];
  if (!turn) return unknown;
  const before = turns[index - 1];
  const within = turn.when.to - turn.when.from > DAY && instant < turn.when.to - 1;
  return {
    control: turn.control,
    firmness: turn.firmness,
    turn,
    ...(within && before && { perhapsStill: before.control }),
  };
}

/**
 * The sides that a state of control names, in the order the record has them: the holder before the besieger. Empty for
 * `unknown`.
 */
export function holders(control: Control): readonly string[] {
  switch (control.status) {
    case "held":
    case "presence":
      return [control.holder];
    case "besieged":
      return [control.holder, control.by];
    case "contested":
    case "shared":
      return control.holders;
    case "unknown":
      return [];
  }
}

/** The side that holds the whole of a place, besieged or not; undefined if no side does. */
export const holder = (control: Control): string | undefined =>
  control.status === "held" || control.status === "besieged" ? control.holder : undefined;

/**
 * A state of control in words: "held by Iraqi forces", "contested between the Syrian army and IS". Sides are called as
 * they were on `day`, or by their present names where none is given.
 */
export function controlWords(story: Pick<Story, "sides" | "language">, control: Control, day?: Edtf): string {
  const names = holders(control).map((side) => sideName(story, side, day).name);
  const [first = "", second = ""] = names;
  const words = story.language.control;
  switch (control.status) {
    case "held":
      return words.held(first);
    case "presence":
      return words.presence(first);
    case "besieged":
      return words.besieged(first, second);
    case "contested":
      return words.contested(names);
    case "shared":
      return words.shared(names);
    case "unknown":
      return words.unknown;
  }
}

/** How much of a place a side holds: all of it, a part of it, nothing, or nobody knows. */
export type Share = "held" | "part" | "none" | "unknown";

/**
 * How much of a place a side holds in a state of control. A side holds a part of a place that is contested or divided,
 * or in which it is only present. A side that besieges a place holds nothing of it.
 */
export function shareOf(control: Control, side: string): Share {
  if (control.status === "unknown") return "unknown";
  if (holder(control) === side) return "held";
  return control.status !== "besieged" && holders(control).includes(side) ? "part" : "none";
}
