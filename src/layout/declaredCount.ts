import { controlAt } from "../events/control.ts";
import type { Control } from "../events/model.ts";
import type { Event, Story } from "../events/read.ts";

/** How much of a place a side still held: all of it, part of it (contested or divided), none, or nobody knows. */
export type Share = "held" | "part" | "none" | "unknown";

/** A victory declared, and what was still held at the end of that day. */
export interface Declared {
  event: Event;
  shares: ReadonlyMap<string, Share>;
  held: number;
  part: number;
}

/** What was left to a side at the end of the day of an event, of the places followed. */
export function declaredOn(story: Story, event: Event, holder: string, places: readonly string[]): Declared {
  const instant = event.when.to - 1;
  const shares = new Map(places.map((id) => [id, shareOf(controlAt(story, id, instant).control, holder)] as const));
  const count = (share: Share) => [...shares.values()].filter((one) => one === share).length;
  return { event, shares, held: count("held"), part: count("part") };
}

function shareOf(control: Control, side: string): Share {
  switch (control.status) {
    case "held":
    case "besieged":
      return control.holder === side ? "held" : "none";
    case "presence":
      return control.holder === side ? "part" : "none";
    case "contested":
    case "shared":
      return control.holders.includes(side) ? "part" : "none";
    case "unknown":
      return "unknown";
  }
}
