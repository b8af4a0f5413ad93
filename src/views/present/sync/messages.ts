import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { addressOf, type Position, positionAt } from "../../shared/address.ts";
import { type Ink, readInk } from "../interaction/ink.ts";
import { type ChartView, readChartView, readViewState, type ViewState } from "../interaction/viewState.ts";
import { type Point, readPoint } from "../interaction/zoom.ts";
import { isNavigation } from "../keys.ts";
import type { Navigation } from "../keyTable.ts";
import { type ClockSnapshot, readClockSnapshot } from "../speaker/clock.ts";

/** The state that every window of a talk shows. */
export interface TalkState {
  position: Position;
  black: boolean;
  view: ViewState;
}

/** The windows of a talk: that of the audience, and that of the speaker. */
export type WindowRole = "stage" | "speaker";

/** The ways through a deck that a speaker's window can ask for: navigation, and back from a jump. */
export type Way = Navigation | "back";

/**
 * The messages between the windows of a talk. The stage decides where the talk is: the speaker's window asks it to
 * `go`, to `navigate` a way through the deck, to `show` its slide again, to turn `black`, or to switch to another running
 * `order`, and the stage answers with its `state`. Interaction with the step (its `view`, the `pointer` and the `ink`)
 * is sent by the window in which it happens, and shown by all others. Speaker's windows of one stage share its `clock`.
 */
export type Message =
  | { kind: "hello"; from: "speaker" }
  /** A stage opens: at the step that its address names (`placed`), or wherever the speaker's window says. */
  | { kind: "hello"; from: "stage"; placed: boolean }
  /** To a stage: the speaker's window controls another one, by its id. */
  | { kind: "taken"; by: string }
  | { kind: "bye"; from: WindowRole }
  | ({ kind: "state" } & TalkState)
  | { kind: "go"; position: Position }
  | { kind: "navigate"; way: Way }
  /** Shows the slide again if the screen is black or the overview hides it. */
  | { kind: "show" }
  | { kind: "black"; black: boolean }
  | { kind: "order"; order: string | undefined }
  | { kind: "view"; position: Position; view: ChartView }
  | { kind: "pointer"; pointer?: Point | undefined }
  | { kind: "ink"; position: Position; ink: Ink }
  /** The clock as a speaker has set it; without one, asks other speaker's windows for theirs. */
  | { kind: "clock"; clock?: ClockSnapshot | undefined };

const isWay = (way: string): way is Way => way === "back" || isNavigation(way as Navigation);

/** Serializes a message, with its position as an address, which the other window can look up in its own deck. */
export const writeMessage = (deck: Deck, message: Message): Record<string, unknown> =>
  "position" in message
    ? {
        ...message,
        position: addressOf(deck, message.position),
        ...(message.kind === "state" && { order: deck.order }),
      }
    : { ...message };

/**
 * Reads a message from another window, which is untrusted; undefined for anything that is not a message about this
 * deck.
 */
export function readMessage(deck: Deck, raw: unknown): Message | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const {
    kind,
    from,
    placed,
    position: address,
    by,
    way,
    black,
    view,
    pointer,
    ink,
    order,
    clock,
  } = raw as Partial<Record<string, unknown>>;
  const position = typeof address === "string" ? positionAt(deck, address) : undefined;
  const chart = (position && slidesOf(deck)[position.slide]?.chart) || {};
  switch (kind) {
    case "hello":
      if (from === "stage") return typeof placed === "boolean" ? { kind, from, placed } : undefined;
      return from === "speaker" ? { kind, from } : undefined;
    case "taken":
      return typeof by === "string" ? { kind, by } : undefined;
    case "bye":
      return from === "stage" || from === "speaker" ? { kind, from } : undefined;
    case "order":
      return isOrder(deck, order) ? { kind, order } : undefined;
    case "state": {
      // A stage in another order may be at a slide that this window does not have, so only its order is read.
      if (order !== deck.order) return isOrder(deck, order) ? { kind: "order", order } : undefined;
      const state = readViewState(deck.story, chart, view);
      return position && state && typeof black === "boolean" ? { kind, position, black, view: state } : undefined;
    }
    case "go":
      return position && { kind, position };
    case "navigate":
      return typeof way === "string" && isWay(way) ? { kind, way } : undefined;
    case "show":
      return { kind };
    case "black":
      return typeof black === "boolean" ? { kind, black } : undefined;
    case "view": {
      const seen = readChartView(deck.story, chart, view);
      return position && seen && { kind, position, view: seen };
    }
    case "pointer": {
      const point = readPoint(pointer);
      return pointer !== undefined && !point ? undefined : { kind, ...(point && { pointer: point }) };
    }
    case "ink": {
      const drawn = readInk(ink);
      return position && drawn && { kind, position, ink: drawn };
    }
    case "clock": {
      const snapshot = readClockSnapshot(clock);
      return clock !== undefined && !snapshot ? undefined : { kind, ...(snapshot && { clock: snapshot }) };
    }
    default:
      return undefined;
  }
}

/** Whether a value is the id of a running order of a deck, or undefined, which means the whole deck. */
const isOrder = ({ orders = [] }: Deck, order: unknown): order is string | undefined =>
  order === undefined || orders.some(({ id }) => id === order);
