import { ascending, group } from "d3";
import { type Language, languageOf } from "../language/language.ts";
import { readEdtf, type When } from "./edtf.ts";
import type { Change, Citation, Control, EventRecord, Firmness, Fix, Front, Start, Tie } from "./model.ts";
import { byClock, clockOf, datesOf, momentOf, shiftOf, storyDate } from "./moments.ts";
import type { Draft } from "./story.ts";

/** An event with its id and its dates resolved. */
export interface Event extends Omit<EventRecord, "place" | "sources" | "theatre"> {
  id: string;
  /** Empty where the story has no theatres. */
  theatre: string;
  when: When;
  /** When it ended, if it lasted; `to` is infinite if it had not ended. */
  ended?: When;
  /** True if it ended, but nobody knows when. */
  endUnknown?: boolean;
  /** The time of day at which it ended, `19:30`, if known. */
  endTime?: string;
  madeKnown?: When;
  /** The time zone that `time` and `endTime` are given in, as an IANA name. */
  zone: string;
  /** How far the story's clock is ahead of the event's, in milliseconds, if its times are given in another zone. */
  clockShift?: number;
  place: readonly string[];
  sources: readonly Cited[];
}

/** A cited source, with its paragraph if one is given. */
export interface Cited {
  source: string;
  paragraph?: number;
}

/** A place passing to another state of control, dated and traced to its event. */
export interface Turn {
  place: string;
  control: Control;
  when: When;
  firmness: Firmness;
  /** The id of the event that brought it about; none for a state that only a start records. */
  event?: string;
  note?: string;
}

/** A fix of a front with its date resolved. */
export interface DatedFix extends Fix {
  when: When;
}

/** A front with its fixes in order of date. */
export interface DatedFront extends Front {
  fixes: readonly DatedFix[];
}

/** A tie with an id and its dates resolved. */
export interface DatedTie extends Tie {
  id: string;
  begins?: When;
  ends?: When;
}

/** The parts of an event file that contain dates, with the dates resolved. */
interface Dated {
  /** In order of date; events of the same date in the file's order. */
  events: readonly Event[];
  event: ReadonlyMap<string, Event>;
  /** Every turn of each place, keyed by place, in order of date. */
  turns: ReadonlyMap<string, readonly Turn[]>;
  fronts: Readonly<Record<string, DatedFront>>;
  /** In the file's order. */
  ties: readonly DatedTie[];
}

/** An event file, read: what every query, layout and chart takes. It never changes; a file that changed is read anew. */
export interface Story
  extends Omit<Draft, keyof Dated | "claims" | "series" | "registers" | "terms" | "language">,
    Dated {
  /** The event file that it was read from. */
  draft: Draft;
  /** What all that is said of it is said in. */
  language: Language;
  claims: NonNullable<Draft["claims"]>;
  series: NonNullable<Draft["series"]>;
  registers: NonNullable<Draft["registers"]>;
  /** What a reader can have explained: the terms, and the actors under their ids. */
  terms: NonNullable<Draft["terms"]>;
}

/**
 * Reads an event file that the check has passed: resolves its dates, puts events and fixes in order, and gathers every
 * change of control by place. It does so when one of these is first asked for, so that a file with a wrong date can be
 * loaded and checked; then it throws a RangeError for a date or a language that the check would have rejected. It speaks
 * the language that it is given, or else that which the file names.
 */
export function readStory(draft: Draft, language?: Language): Story {
  let resolved: Dated | undefined;
  const dated = (): Dated => {
    resolved ??= resolve(draft);
    return resolved;
  };
  let spoken: Language | undefined;
  return {
    ...draft,
    draft,
    get language() {
      spoken ??= language ?? languageOf(draft.language ?? "en", draft.eras);
      return spoken;
    },
    claims: draft.claims ?? {},
    series: draft.series ?? {},
    registers: draft.registers ?? {},
    terms: { ...draft.terms, ...draft.actors },
    get events() {
      return dated().events;
    },
    get event() {
      return dated().event;
    },
    get turns() {
      return dated().turns;
    },
    get fronts() {
      return dated().fronts;
    },
    get ties() {
      return dated().ties;
    },
  };
}

function resolve(draft: Draft): Dated {
  const { starts = [], fronts = {}, ties = [] } = draft;
  const events = Object.entries(draft.events)
    .map(([id, record]) => readEvent(id, record, draft))
    .sort(byDate);
  const turns = [
    ...starts.map((start) => readTurn(start)),
    ...events.flatMap((event) => (event.changes ?? []).map((change) => readTurn(change, event))),
  ].sort((a, b) => byDate(a, b) || ascending(a.when.to, b.when.to));
  return {
    events,
    event: new Map(events.map((event) => [event.id, event])),
    turns: group(turns, ({ place }) => place),
    fronts: Object.fromEntries(Object.entries(fronts).map(([id, front]) => [id, readFront(front)])),
    ties: ties.map(readTie),
  };
}

const byDate = (a: { when: When }, b: { when: When }): number => ascending(a.when.from, b.when.from);

/** The end of an event that had not ended when the file was written. */
const openEnd: When = { ...readEdtf("9999"), edtf: "..", to: Number.POSITIVE_INFINITY };

function readEvent(id: string, record: EventRecord, { zone: storyZone }: Pick<Draft, "zone">): Event {
  const { place = [], sources, announced } = record;
  const zone = record.zone ?? storyZone;
  const { start, end, endUnknown } = datesOf(record);
  const { when, time = record.time } = momentOf(readEdtf(start), zone);
  const ended = end === undefined ? undefined : end === ".." ? { when: openEnd } : momentOf(readEdtf(end), zone);
  const [day, clock] = time === undefined && ended ? [ended.when.from, ended.time] : [when.from, time];
  return {
    ...record,
    theatre: record.theatre ?? "",
    id,
    zone,
    ...(zone !== storyZone && clock !== undefined && { clockShift: shiftOf(day + clockOf(clock), zone, storyZone) }),
    when,
    ...(time !== undefined && { time }),
    ...(ended && { ended: ended.when }),
    ...(ended?.time !== undefined && { endTime: ended.time }),
    ...(endUnknown && { endUnknown }),
    ...(announced && { madeKnown: byClock(readEdtf(announced), zone) }),
    place: typeof place === "string" ? [place] : place,
    sources: sources.map(cited),
  };
}

/** A citation as a record, whether it was written as one or as a bare source id. */
export const cited = (citation: Citation): Cited => (typeof citation === "string" ? { source: citation } : citation);

function readTurn(change: Change | Start, event?: Event): Turn {
  const { place, to, on, note } = change;
  return {
    place,
    control: typeof to === "string" ? { status: "held", holder: to } : to,
    when: on ? readEdtf(on) : event ? storyDate(event) : openEnd,
    firmness: change.firmness ?? event?.firmness ?? "assumed",
    ...(event && { event: event.id }),
    ...(note !== undefined && { note }),
  };
}

const readFront = (front: Front): DatedFront => ({
  ...front,
  fixes: front.fixes.map((fix) => ({ ...fix, when: readEdtf(fix.date) })).sort(byDate),
});

const readTie = (tie: Tie, index: number): DatedTie => ({
  ...tie,
  id: `${tie.from}>${tie.to}:${index}`,
  ...(tie.since && { begins: readEdtf(tie.since) }),
  ...(tie.until && { ends: readEdtf(tie.until) }),
});
