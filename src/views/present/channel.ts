import { type Deck, slidesOf } from "../../deck/deck.ts";
import { addressOf, type Position, positionAt } from "../address.ts";
import { type Glance, readGlance } from "./glance.ts";
import { readSpot, type Spot } from "./lens.ts";
import { joinWires } from "./wires.ts";

/** Where the talk is, and all else that every window of it shows. */
export interface Seen {
  at: Position;
  black: boolean;
  glance: Glance;
  /** Where on the slide the pointer is that the audience sees, while there is one. */
  point?: Spot | undefined;
}

/**
 * What the audience's window (the stage) and the speaker's window say to each other. The stage decides where the
 * talk is: the speaker asks it to `go`, `turn` or go `black`, and it answers with its `state`. What is done by hand
 * to the step that is shown, `glance` and `point`, is said by the window where it is done and shown by all others.
 */
export type Message =
  | { kind: "hello"; from: Side }
  | { kind: "bye"; from: Side }
  | ({ kind: "state" } & Seen)
  | { kind: "go"; at: Position }
  | { kind: "turn"; by: 1 | -1 }
  | { kind: "black"; black: boolean }
  | { kind: "glance"; at: Position; glance: Glance }
  | { kind: "point"; point?: Spot | undefined };

type Side = "stage" | "speaker";

/** Reads what came from another window, which may be anything; undefined for what is not a message about this deck. */
export function readMessage(deck: Deck, raw: unknown): Message | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { kind, from, at, by, black, glance, point } = raw as Partial<Record<string, unknown>>;
  const place = typeof at === "string" ? positionAt(deck, at) : undefined;
  const seen = readGlance(deck.story, (place && slidesOf(deck)[place.slide]?.chart) || {}, glance);
  const spot = readSpot(point);
  if (point !== undefined && !spot) return undefined;
  if ((kind === "hello" || kind === "bye") && (from === "stage" || from === "speaker")) return { kind, from };
  if (kind === "state" && place && seen && typeof black === "boolean")
    return { kind, at: place, black, glance: seen, ...(spot && { point: spot }) };
  if (kind === "go" && place) return { kind, at: place };
  if (kind === "turn" && (by === 1 || by === -1)) return { kind, by };
  if (kind === "black" && typeof black === "boolean") return { kind, black };
  if (kind === "glance" && place && seen) return { kind, at: place, glance: seen };
  if (kind === "point") return { kind, ...(spot && { point: spot }) };
  return undefined;
}

/** A message as it travels: places as addresses, which the other window can check against its own deck. */
export const writeMessage = (deck: Deck, message: Message): Record<string, unknown> =>
  "at" in message ? { ...message, at: addressOf(deck, message.at) } : { ...message };

export interface Link {
  say(message: Message): void;
  /** Makes a window that this one has opened part of the talk. */
  meet(other: Window | null): void;
}

/** Joins this window to the deck's others in the same browser; undefined where the browser has no way to. */
export function joinWindows(deck: Deck, heard: (message: Message) => void): Link | undefined {
  const wires = joinWires(`${deck.id} windows`, (said) => {
    const message = readMessage(deck, said);
    if (message) heard(message);
  });
  return (
    wires && {
      say: (message) => wires.say(writeMessage(deck, message)),
      meet: wires.meet,
    }
  );
}
