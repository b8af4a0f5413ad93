import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { addressOf, type Position, positionAt } from "../../shared/address.ts";
import { type Ink, readInk } from "../interaction/ink.ts";
import { type ChartView, readChartView, readViewState, type ViewState } from "../interaction/viewState.ts";
import { type Point, readPoint } from "../interaction/zoom.ts";
import { isNavigation } from "../keys.ts";
import type { Navigation } from "../keyTable.ts";

/** What every window of a talk shows. */
export interface TalkState {
  position: Position;
  black: boolean;
  view: ViewState;
}

/** The windows of a talk: that of the audience, and that of the speaker. */
export type WindowRole = "stage" | "speaker";

/** Ways through a deck that a speaker's window asks for, and back through its jumps. */
export type Way = Navigation | "back";

/**
 * What the windows of a talk tell each other. The stage decides where the talk is: the speaker's window asks it to
 * `go`, to `walk` a way through the deck, to `show` its slide again, to turn `black`, or to go on in another running
 * `order`, and it answers with its `state`. What is done by hand to the step that is shown, its `view`, the `pointer` and
 * the `ink` on it, is told by the window in which it is done, and shown by every other.
 */
export type Message =
  | { kind: "hello"; from: "speaker" }
  /** A stage opens: at the step that its address names (`placed`), or wherever the speaker's window says. */
  | { kind: "hello"; from: "stage"; placed: boolean }
  /** To a stage: the speaker's window leads another one, by its id. */
  | { kind: "taken"; by: string }
  | { kind: "bye"; from: WindowRole }
  | ({ kind: "state" } & TalkState)
  | { kind: "go"; position: Position }
  | { kind: "walk"; way: Way }
  /** Shows the slide again where the screen is black or the overview hides it. */
  | { kind: "show" }
  | { kind: "black"; black: boolean }
  | { kind: "order"; order: string | undefined }
  | { kind: "view"; position: Position; view: ChartView }
  | { kind: "pointer"; pointer?: Point | undefined }
  | { kind: "ink"; position: Position; ink: Ink };

const isWay = (way: string): way is Way => way === "back" || isNavigation(way as Navigation);

/** A message as it travels: with its position as an address, which the other window can look up in its own deck. */
export const writeMessage = (deck: Deck, message: Message): Record<string, unknown> =>
  "position" in message
    ? {
        ...message,
        position: addressOf(deck, message.position),
        ...(message.kind === "state" && { order: deck.order }),
      }
    : { ...message };

/** Reads a message from another window, which may be anything; undefined for what is not a message about this deck. */
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
      // A stage in another order may be at a slide that this window does not have: its order is what there is to learn.
      if (order !== deck.order) return isOrder(deck, order) ? { kind: "order", order } : undefined;
      const state = readViewState(deck.story, chart, view);
      return position && state && typeof black === "boolean" ? { kind, position, black, view: state } : undefined;
    }
    case "go":
      return position && { kind, position };
    case "walk":
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
    default:
      return undefined;
  }
}

/** Whether something is the id of a running order of a deck, or undefined, which stands for the whole. */
const isOrder = ({ orders = [] }: Deck, order: unknown): order is string | undefined =>
  order === undefined || orders.some(({ id }) => id === order);
