import type { Pair } from "../sync/channel.ts";
import type { Message } from "../sync/messages.ts";

/** The stage that a speaker's window controls, and the other open stages. */
export interface Pairing extends Pair {
  /** Controls a stage from now on, by its id. */
  choose(stage: string): void;
  /** The ids of the other stages that have sent a message and have not closed. */
  others(): readonly string[];
}

interface PairingOptions {
  /** The id of the stage that opened this window. */
  first: string | undefined;
  /** Whether the stage that this window controls is open. */
  isJoined(): boolean;
  /** Called with the message of a stage that replaces one that has closed or never existed. */
  onPaired(message: Message): void;
  /** Tells a stage that this window controls another one. */
  refuse(stage: string): void;
  /** Called when the set of other stages has changed. */
  onOthers(): void;
}

/**
 * Keeps a speaker's window paired with one stage. A stage that opens while there is none is controlled from then on,
 * and so is the first to answer a window that no stage opened. Any other stage that opens is told so, and left alone.
 */
export function pairWithStage({ first, isJoined, onPaired, refuse, onOthers }: PairingOptions): Pairing {
  const others = new Set<string>();
  let stage = first;
  const setOthers = (change: () => unknown) => {
    const before = others.size;
    change();
    if (others.size !== before) onOthers();
  };
  return {
    stage: () => stage,
    others: () => [...others],
    choose(next) {
      const left = stage;
      stage = next;
      others.delete(next);
      if (left !== undefined && isJoined()) others.add(left);
      onOthers();
    },
    onOther(message, other) {
      const opens = message.kind === "hello" && message.from === "stage";
      if (message.kind === "bye" && message.from === "stage") return setOthers(() => others.delete(other));
      // A stage in another running order than this window sends its order first.
      if (!opens && message.kind !== "state" && message.kind !== "order") return;
      if (!isJoined() && (opens || stage === undefined)) {
        stage = other;
        setOthers(() => others.delete(other));
        return onPaired(message);
      }
      setOthers(() => others.add(other));
      if (opens) refuse(other);
    },
  };
}
