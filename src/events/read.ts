import { group } from "d3";
import { readEdtf, type When } from "./edtf.ts";
import type { Change, Citation, Control, EventRecord, Firmness, Start } from "./model.ts";
import type { Draft } from "./story.ts";

/** An event with its id and its dates resolved. */
export interface Event extends Omit<EventRecord, "place" | "sources"> {
  id: string;
  when: When;
  /** The last day of something that lasted; `to` is infinite where it had not ended. */
  ended?: When;
  madeKnown?: When;
  place: readonly string[];
  sources: readonly Cited[];
}

export interface Cited {
  source: string;
  paragraph?: number;
}

/** A place passing to a state, dated and traced to its event. */
export interface Turn {
  place: string;
  control: Control;
  when: When;
  firmness: Firmness;
  event?: string;
  readonly note: string | undefined;
}

/** The event file, read: what every query, layout and chart takes. */
export interface Story extends Omit<Draft, "events" | "claims" | "fronts" | "series" | "ties" | "terms"> {
  /** By date, and in the file's order on one day. */
  events: readonly Event[];
  event: ReadonlyMap<string, Event>;
  /** Every change of control of each place, by date. */
  turns: ReadonlyMap<string, readonly Turn[]>;
  claims: NonNullable<Draft["claims"]>;
  fronts: NonNullable<Draft["fronts"]>;
  series: NonNullable<Draft["series"]>;
  ties: NonNullable<Draft["ties"]>;
  /** All that words can explain: the terms and, by their ids, the actors. */
  terms: NonNullable<Draft["terms"]>;
}

export const cited = (citation: Citation): Cited => (typeof citation === "string" ? { source: citation } : citation);

const never: When = {
  ...readEdtf("9999"),
  edtf: "..",
  to: Number.POSITIVE_INFINITY,
};
const held = (to: Change["to"]): Control => (typeof to === "string" ? { status: "held", holder: to } : to);

function readEvent(id: string, record: EventRecord): Event {
  const { place = [], sources, until, announced } = record;
  return {
    ...record,
    id,
    when: readEdtf(record.date),
    ...(until && { ended: until === ".." ? never : readEdtf(until) }),
    ...(announced && { madeKnown: readEdtf(announced) }),
    place: typeof place === "string" ? [place] : place,
    sources: sources.map(cited),
  };
}

function readTurn(change: Change | Start, event?: Event): Turn {
  return {
    place: change.place,
    control: held(change.to),
    when: change.on ? readEdtf(change.on) : (event?.when ?? never),
    firmness: change.firmness ?? event?.firmness ?? "assumed",
    ...(event && { event: event.id }),
    // Asked of the record each time: it may come to be known later than the day.
    get note() {
      return change.note;
    },
  };
}

/**
 * Reads an event file that the check has passed: resolves its dates, sorts its events, and gathers every change of
 * control by place. It does so when it is first asked, so that a file with a wrong date can still be loaded and
 * checked; then it throws a RangeError on a date the check would have rejected.
 */
export function readStory(draft: Draft): Story {
  let read: Pick<Story, "events" | "event" | "turns"> | undefined;
  const once = () => {
    read ??= resolved(draft);
    return read;
  };
  return {
    ...draft,
    claims: draft.claims ?? {},
    fronts: draft.fronts ?? {},
    series: draft.series ?? {},
    ties: draft.ties ?? [],
    terms: { ...draft.terms, ...draft.actors },
    get events() {
      return once().events;
    },
    get event() {
      return once().event;
    },
    get turns() {
      return once().turns;
    },
  };
}

function resolved(draft: Draft): Pick<Story, "events" | "event" | "turns"> {
  const events = Object.entries(draft.events)
    .map(([id, record]) => readEvent(id, record))
    .sort((a, b) => a.when.from - b.when.from);
  const turns = [
    ...(draft.starts ?? []).map((start) => readTurn(start)),
    ...events.flatMap((event) => (event.changes ?? []).map((change) => readTurn(change, event))),
  ].sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to);
  return {
    events,
    event: new Map(events.map((event) => [event.id, event])),
    turns: group(turns, (turn) => turn.place),
  };
}
