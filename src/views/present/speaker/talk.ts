import type { Deck } from "../../../deck/deck.ts";
import { type Position, samePosition } from "../../shared/address.ts";
import type { Interaction } from "../interaction/interaction.ts";
import { changeOrder } from "../order.ts";
import { stepAfter } from "../stage/navigation.ts";
import { type Channel, joinWindows } from "../sync/channel.ts";
import type { Message, Way } from "../sync/messages.ts";
import { aloneThrough } from "./alone.ts";
import { type Pairing, pairWithStage } from "./pairing.ts";
import type { SpeakerPanels } from "./panels.ts";
import { linkToStage } from "./stageLink.ts";
import type { Timer } from "./timer.ts";

/** The talk as controlled from the speaker's window: each method asks the stage, or acts here if no stage is open. */
export interface Talk {
  /** The channel to the stage; undefined if the browser cannot join two windows. */
  readonly channel: Channel | undefined;
  /** Whether the stage that this window controls is open. */
  isJoined(): boolean;
  go(to: Position): void;
  navigate(way: Way): void;
  /** Shows the slide again if the screen is black or the overview hides it. */
  showSlide(): void;
  toggleBlack(): void;
  /** Switches to another running order; undefined is the whole deck. */
  changeOrder(order: string | undefined): void;
  /** Controls another stage, by its id, in place of the present one. */
  choose(stage: string): void;
}

interface TalkOptions {
  /** The id of the stage that opened this window. */
  stage: string | undefined;
  panels: SpeakerPanels;
  interaction: Interaction;
  /** Shows a position in the whole window. */
  show(position: Position): void;
  timer: Pick<Timer, "advance" | "setBlack" | "snapshot" | "take">;
}

/** Controls a talk from the speaker's window, and shows there what the stage reports. */
export function leadTalk(deck: Deck, { stage, panels, interaction, show, timer }: TalkOptions): Talk {
  const pairing: Pairing = pairWithStage({
    first: stage,
    isJoined: () => link.isJoined(),
    onPaired(message) {
      nameStage(pairing.stage());
      receive(message);
    },
    refuse: (other) => channel?.send({ kind: "taken", by: pairing.stage() ?? "" }, other),
    onOthers: () => panels.setOthers(pairing.others()),
  });
  const channel = joinWindows(deck, pairing);
  const link = linkToStage(channel, (connection) => panels.setConnection(connection, pairing.stage()));
  const alone = aloneThrough(deck, { position: panels.position, show, onAdvance: timer.advance });
  let black = false;

  const setBlack = (next: boolean) => {
    black = next;
    panels.setBlack(next);
    timer.setBlack(next);
  };
  const receive = (message: Message) => {
    const position = panels.position();
    switch (message.kind) {
      case "state": {
        const isNew = !link.isJoined();
        if (!isNew && position && samePosition(stepAfter(deck, position), message.position)) timer.advance();
        link.heard();
        setBlack(message.black);
        show(message.position);
        if (isNew && !timer.snapshot()) channel?.send({ kind: "clock" });
        // A stage that has just been found says where the talk is.
        return isNew ? interaction.take(message.view) : interaction.show(message.view);
      }
      case "view":
        if (!samePosition(message.position, position)) return;
        return interaction.showChart(message.view);
      case "pointer":
        return interaction.showPointer(message.pointer);
      case "ink":
        if (samePosition(message.position, position)) interaction.pen.show(message.ink);
        return;
      case "clock": {
        if (message.clock) return timer.take(message.clock);
        const clock = timer.snapshot();
        return clock && channel?.send({ kind: "clock", clock });
      }
      case "bye":
        if (message.from !== "stage") return;
        link.lost();
        return interaction.takeOver();
      case "order":
        return changeOrder(deck, message.order);
      case "hello":
        if (message.from !== "stage") return;
        link.lost();
        if (message.placed || !position) channel?.send({ kind: "hello", from: "speaker" });
        else channel?.send({ kind: "go", position });
    }
  };
  channel?.listen((message) => {
    receive(message);
    panels.setPointing(interaction.view().pointer !== undefined);
  });
  window.addEventListener("pagehide", () => channel?.send({ kind: "bye", from: "speaker" }));
  const askBlack = (next: boolean) => link.ask({ kind: "black", black: next }, () => setBlack(next));

  return {
    channel,
    isJoined: () => link.isJoined(),
    go: (to) => link.ask({ kind: "go", position: to }, () => alone.go(to)),
    navigate: (way) => link.ask({ kind: "navigate", way }, () => (black ? setBlack(false) : alone.navigate(way))),
    showSlide: () => link.ask({ kind: "show" }, () => setBlack(false)),
    toggleBlack: () => askBlack(!black),
    changeOrder: (order) => link.ask({ kind: "order", order }, () => changeOrder(deck, order)),
    choose(next) {
      channel?.send({ kind: "bye", from: "speaker" });
      pairing.choose(next);
      nameStage(pairing.stage());
      link.lost();
      channel?.send({ kind: "hello", from: "speaker" });
    },
  };
}

/**
 * Puts a stage's id into the address, so that this window finds the stage again after a reload, even into another
 * running order.
 */
function nameStage(stage = ""): void {
  const query = new URLSearchParams(window.location.search);
  query.set("speaker", stage);
  window.history.replaceState(null, "", `?${query}${window.location.hash}`);
}

/** The actions of the keys and buttons that move through the deck. */
export function navigationActions({ navigate }: Talk): Readonly<Record<Way, () => void>> {
  const ways = ["next", "previous", "nextSlide", "previousSlide", "first", "last", "back"] as const;
  return Object.fromEntries(ways.map((way) => [way, () => navigate(way)])) as Record<Way, () => void>;
}
