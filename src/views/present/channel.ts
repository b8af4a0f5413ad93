import type { Deck } from "../../deck/deck.ts";
import { addressOf, type Position, positionAt } from "../address.ts";

/**
 * What the audience's window (the stage) and the speaker's window say to each other. The stage decides where the
 * talk is: the speaker asks it to `go`, `turn` or go `black`, and it answers everything with its `state`.
 */
export type Message =
  | { kind: "hello"; from: Window }
  | { kind: "bye"; from: Window }
  | { kind: "state"; at: Position; black: boolean }
  | { kind: "go"; at: Position }
  | { kind: "turn"; by: 1 | -1 }
  | { kind: "black"; black: boolean };

type Window = "stage" | "speaker";

/** Reads what came over the channel, which may be anything; undefined for what is not a message about this deck. */
export function readMessage(deck: Deck, raw: unknown): Message | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const { kind, from, at, by, black } = raw as Partial<Record<string, unknown>>;
  const place = typeof at === "string" ? positionAt(deck, at) : undefined;
  if ((kind === "hello" || kind === "bye") && (from === "stage" || from === "speaker")) return { kind, from };
  if (kind === "state" && place && typeof black === "boolean") return { kind, at: place, black };
  if (kind === "go" && place) return { kind, at: place };
  if (kind === "turn" && (by === 1 || by === -1)) return { kind, by };
  if (kind === "black" && typeof black === "boolean") return { kind, black };
  return undefined;
}

/** A message as it travels: places as addresses, which the other window can check against its own deck. */
export const writeMessage = (deck: Deck, message: Message): Record<string, unknown> =>
  "at" in message ? { ...message, at: addressOf(deck, message.at) } : { ...message };

export interface Link {
  say(message: Message): void;
  close(): void;
}

/** Joins this window to the deck's others in the same browser; undefined where the browser has no way to. */
export function joinWindows(deck: Deck, heard: (message: Message) => void): Link | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  const channel = new BroadcastChannel(`${deck.id} windows`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(deck, data);
    if (message) heard(message);
  };
  return {
    say: (message) => channel.postMessage(writeMessage(deck, message)),
    close: () => channel.close(),
  };
}
