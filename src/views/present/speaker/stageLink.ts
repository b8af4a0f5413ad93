import type { Channel } from "../sync/channel.ts";
import type { Message } from "../sync/messages.ts";

/** Whether the speaker's window is joined to a stage; `impossible` if the browser cannot join two windows. */
export type Connection = "joined" | "alone" | "impossible";

/** How long the stage has to answer before the speaker's window continues alone, in milliseconds. */
const patience = 600;

/** How often a speaker's window that is alone calls for a stage, in milliseconds. */
const callInterval = 1000;

/** What connects the speaker's window to the stage. */
export interface StageLink {
  /** Sends a request of the speaker to the stage, which decides on it. If no stage answers in time, calls `alone`. */
  ask(message: Message, alone: () => void): void;
  isJoined(): boolean;
  /** Notes that the stage has sent its state. */
  heard(): void;
  /** Notes that the stage has closed. */
  lost(): void;
}

/** Looks for a stage as long as there is none. `onConnection` is called at once, and whenever the connection changes. */
export function linkToStage(channel: Channel | undefined, onConnection: (connection: Connection) => void): StageLink {
  let connection: Connection = channel ? "alone" : "impossible";
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const set = (next: Connection) => {
    clearTimeout(waiting);
    waiting = undefined;
    connection = next;
    onConnection(next);
  };
  const call = () => {
    if (connection === "alone") channel?.send({ kind: "hello", from: "speaker" });
  };
  set(connection);
  call();
  setInterval(call, callInterval);

  return {
    isJoined: () => connection === "joined",
    ask(message, alone) {
      channel?.send(message);
      if (connection !== "joined") return alone();
      waiting ??= setTimeout(() => {
        set("alone");
        alone();
      }, patience);
    },
    heard: () => set("joined"),
    lost: () => set("alone"),
  };
}
