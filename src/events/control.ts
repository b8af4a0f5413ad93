import { dayOf } from "./edtf.ts";
import type { Control, Edtf, Firmness } from "./model.ts";
import type { Story, Turn } from "./read.ts";

/** Who held a place at the end of a day, since when, and how firmly that is known. */
export interface Holding {
  control: Control;
  firmness: Firmness;
  /** The turn that brought this state about; absent where nothing is known. */
  turn?: Turn;
  /** The state before it, given while the day still lies within the possible days of the turn. */
  perhapsStill?: Control;
}

const unknown: Holding = {
  control: { status: "unknown" },
  firmness: "assumed",
};

/**
 * Who held a place at the end of a day: a fold over all turns whose first possible day has come.
 * "Contested" and "unknown" are answers. Throws a RangeError for a place that does not exist.
 */
export function controlOn(story: Story, place: string, day: Edtf): Holding {
  return controlAt(story, place, dayOf(day) + 864e5 - 1);
}

/** The same at an instant in milliseconds UTC. */
export function controlAt(story: Story, place: string, instant: number): Holding {
  if (!(place in story.places)) throw new RangeError(`unknown place: ${place}`);
  const turns = story.turns.get(place) ?? [];
  const index = turns.findLastIndex((turn) => turn.when.from <= instant);
  const turn = turns[index];
  if (!turn) return unknown;
  const before = turns[index - 1];
  const within = turn.when.to - turn.when.from > 864e5 && instant < turn.when.to - 1;
  return {
    control: turn.control,
    firmness: turn.firmness,
    turn,
    ...(within && before && { perhapsStill: before.control }),
  };
}

/** The sides that hold any part of a place in that state, first the one that holds most of it. */
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

/** The one side that holds a place outright, or undefined. */
export const holder = (control: Control): string | undefined =>
  control.status === "held" || control.status === "besieged" ? control.holder : undefined;

/** A state of control in words: "held by Iraqi forces", "contested between the Syrian army and IS". */
export function controlWords(story: Story, control: Control): string {
  const name = (side: string) => story.sides[side]?.name ?? side;
  const names = holders(control).map(name);
  switch (control.status) {
    case "held":
      return `held by ${names[0]}`;
    case "presence":
      return `presence of ${names[0]}`;
    case "besieged":
      return `held by ${names[0]}, besieged by ${names[1]}`;
    case "contested":
      return names.length > 1 ? `contested between ${names.join(" and ")}` : "contested";
    case "shared":
      return `divided between ${names.join(" and ")}`;
    case "unknown":
      return "not known";
  }
}
