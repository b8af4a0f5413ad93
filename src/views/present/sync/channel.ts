import type { Deck } from "../../../deck/deck.ts";
import { type Message, readMessage, writeMessage } from "./messages.ts";
import { openTransport } from "./transport.ts";

/** The channel between the windows of a talk: one stage, by its id, and the speaker's window that controls it. */
export interface Channel {
  /** Sends a message within the talk, or to another stage by its id. */
  send(message: Message, stage?: string): void;
  /** Adds a listener for the messages of the talk that arrive from now on. */
  listen(onMessage: (message: Message) => void): void;
  /** Adds a window that this one has opened to the talk. */
  connect(other: Window | null): void;
}

/** The stage of a talk, as one of its windows knows it. */
export interface Pair {
  /** The id of the stage; undefined while a speaker's window looks for any. */
  stage(): string | undefined;
  /** Called with messages that belong to the talk of another stage. */
  onOther?(message: Message, stage: string): void;
}

/** Joins this window to the others of its talk; undefined if the browser has no way to do so. */
export function joinWindows(deck: Deck, pair: Pair): Channel | undefined {
  const listeners: ((message: Message) => void)[] = [];
  const transport = openTransport(`${deck.id} windows`, (payload) => {
    const message = readMessage(deck, payload);
    const { stage } = (payload ?? {}) as { stage?: unknown };
    if (!message) return;
    // A message that names no stage is for all.
    if (stage === undefined || stage === pair.stage()) for (const listener of listeners) listener(message);
    else if (typeof stage === "string") pair.onOther?.(message, stage);
  });
  return (
    transport && {
      send(message, stage = pair.stage()) {
        // A speaker's call goes to all stages, so that the speaker's window learns of all.
        const toAll = message.kind === "hello" && message.from === "speaker";
        transport.send({ ...writeMessage(deck, message), ...(stage && !toAll && { stage }) });
      },
      listen: (onMessage) => void listeners.push(onMessage),
      connect: transport.connect,
    }
  );
}
