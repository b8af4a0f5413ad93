import type { Pair } from "../sync/channel.ts";
import type { Message } from "../sync/messages.ts";

/** The stage that a speaker's window leads, and the others that are open beside it. */
export interface Pairing extends Pair {
  /** Leads a stage from now on, by its id. */
  choose(stage: string): void;
  /** The ids of the other stages that have been heard of and have not gone. */
  others(): readonly string[];
}

interface PairingOptions {
  /** The stage that has opened this window. */
  first: string | undefined;
  /** Whether the stage that this window leads is there. */
  isJoined(): boolean;
  /** Called when another stage takes the place of one that has gone or was never there, with what it said. */
  onPaired(message: Message): void;
  /** Tells a stage that this window leads another one. */
  refuse(stage: string): void;
  /** Called when the other stages are no longer those that they were. */
  onOthers(): void;
}

/**
 * Keeps a speaker's window to one stage. A stage that opens while there is none is led from then on, and so is the
 * first that answers a window which was opened by none; every other stage is told so and left alone.
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
      // A stage in another running order than this window tells that first.
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
