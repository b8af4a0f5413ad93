import { parseEdtf, readEdtf } from "../edtf.ts";
import type { Actor, Change, EventRecord, FormerName, Place, Series, Side, Source, Tie } from "../model.ts";
import { byClock, clockOf } from "../moments.ts";
import { readStory, type Turn } from "../read.ts";
import type { Register } from "../registers.ts";
import type { Draft } from "../story.ts";
import { named, Path, type Problem } from "./problem.ts";
import { registerRules } from "./registers.ts";
import { isRecord } from "./shape.ts";
import { checkHours } from "./skippedHour.ts";
import { checkOnMap } from "./values.ts";

/**
 * Checks what types and shapes cannot express: dates that run backwards, coordinates off the map, figures in the wrong
 * order. Adds each problem to `found`. Records that already have a problem there are skipped, since their fields may
 * not have the types these rules rely on.
 */
export function recordRules(draft: Record<string, unknown>, found: Problem[]): void {
  const broken = new Set(found.map(({ part, record }) => `${part} ${record}`));
  const sound = <Record>(part: string): [id: string, record: Record, path: Path][] =>
    isRecord(draft[part])
      ? Object.entries(draft[part])
          .filter(([id]) => !broken.has(`${part} ${named(id)}`))
          .map(([id, record]) => [id, record as Record, new Path(part, id, "", found)])
      : [];
  const actors = new Map(sound<Actor>("actors").map(([id, actor]) => [id, actor]));
  const zone = typeof draft.zone === "string" ? draft.zone : "UTC";
  for (const [, event, path] of sound<EventRecord>("events")) {
    dates(event, zone, path);
    checkHours(event, zone, path);
    founded(event, actors, path);
  }
  for (const part of ["sides", "actors"])
    for (const [, { was = [] }, path] of sound<Side | Actor>(part)) formerNames(was, path);
  const bounds = broken.has("story ") ? undefined : (draft.bounds as Draft["bounds"] | undefined);
  for (const [id, place, path] of sound<Place>("places")) coordinates(id, place, bounds, path);
  for (const [, source, path] of sound<Source>("sources")) {
    if (source.url || source.where) continue;
    path.at("url").add("is missing, and so is where", "give a link, or say where it can be found");
  }
  for (const [index, tie] of (Array.isArray(draft.ties) ? (draft.ties as readonly Tie[]) : []).entries())
    if (!broken.has(`ties #${index + 1}`)) tieDates(tie, new Path("ties", `#${index + 1}`, "", found));
  for (const [, series, path] of sound<Series>("series")) figures(series, path);
  for (const [, register, path] of sound<Register>("registers")) registerRules(register, bounds, path);
}

/** No actor takes part in an event that was over before the actor was founded. */
function founded(event: EventRecord, actors: ReadonlyMap<string, Actor>, path: Path): void {
  const last = parseEdtf(event.until && event.until !== ".." ? event.until : event.date);
  if (!last || event.until === "..") return;
  for (const field of ["by", "against", "backedBy"] as const)
    for (const [index, id] of (event[field] ?? []).entries()) {
      const since = actors.get(id)?.founded;
      const start = since === undefined ? undefined : parseEdtf(since);
      if (!start || last.to > start.from) continue;
      path
        .at(`${field}[${index}]`)
        .add(`names ${id}, founded ${since}, but the event is dated ${event.date}`, "name the actor that existed then");
    }
}

function tieDates({ since, until }: Tie, path: Path): void {
  const [begins, ends] = [since, until].map((date) => (date === undefined ? undefined : parseEdtf(date)));
  if (begins && ends && ends.to <= begins.from)
    path.at("until").add(`is ${until}, before its beginning (${since})`, "put the earlier date in since");
}

function formerNames(was: readonly FormerName[], path: Path): void {
  for (const [index, { until }] of was.entries()) {
    const before = was[index - 1]?.until;
    if (before === undefined || readEdtf(before).to < readEdtf(until).to) continue;
    path
      .at("was")
      .at(index)
      .at("until")
      .add(`is ${until}, not after the name before (${before})`, "list the earliest name first");
  }
}

function figures(series: Series, path: Path): void {
  for (const [index, { value, low, high, basis, note }] of series.points.entries()) {
    const at = path.at("points").at(index);
    if (value === undefined && low === undefined && high === undefined)
      at.add("has no number", "give value, or low and high");
    if (low !== undefined && high !== undefined && low > high)
      at.add("has low above high", "put the smaller number in low");
    else if (value !== undefined && (value < (low ?? value) || value > (high ?? value)))
      at.at("value").add(`is ${value}, outside low and high`, "write a value from low to high");
    if (basis === "derived" && !note) at.at("note").add("is missing", "say how the figure was derived");
  }
}

/** The rules of an event's dates, all compared by the clock of its own zone or else of the story's. */
function dates(event: EventRecord, storyZone: string, path: Path): void {
  const { date, until, announced, time, zone } = event;
  const read = (edtf: string) => {
    const found = parseEdtf(edtf);
    return found && byClock(found, zone ?? storyZone);
  };
  const when = parseEdtf(date);
  const isInterval = when?.precision === "interval";
  const start = isInterval ? when.of?.[0] : read(date);
  const end = until && until !== ".." ? read(until) : undefined;
  const known = announced ? read(announced) : undefined;
  if (isInterval && until !== undefined)
    path.at("until").add(`is given, but the date ${date} already says when it ended`, "leave one of the two out");
  if (start && end && end.to <= start.from + clockOf(time ?? "")) {
    path.at("until").add(`is ${until}, before the event begins (${date})`, "give the day or time it ended");
  }
  if (start && known && known.to <= start.from) {
    path.at("announced").add(`is ${announced}, before it happened (${date})`, "give the day it was made known");
  }
  if (time && start?.precision === "time") {
    path.at("time").add(`is given, but the date ${date} already has a time of day`, "leave one of the two out");
  } else if (time && start?.precision !== "day") {
    path.at("time").add(`is given, but the date ${date} is not one day`, "give the day, or leave the time out");
  }
  const isTimed = time || start?.precision === "time" || end?.precision === "time" || date.includes("T");
  if (zone && !isTimed) path.at("zone").add("is given without a time", "give the time, or leave the zone out");
  (event.changes ?? []).forEach((change, index) => {
    const on = change.on ? read(change.on) : undefined;
    if (start && on && on.to <= start.from) {
      path
        .at(`changes[${index}].on`)
        .add(`is ${change.on}, before the event begins (${date})`, "give the day of the change");
    }
  });
}

function coordinates(id: string, { at, within }: Place, bounds: Draft["bounds"] | undefined, path: Path): void {
  if (within === id) path.at("within").add("names the place itself", "name the city it lies in");
  if (bounds && !("unknown" in at)) checkOnMap(at, bounds, path.at("at"));
}

/**
 * A place cannot be taken by the side that already holds it. Expects an event file whose records all have their shape.
 */
export function turnRules(draft: Draft, found: Problem[]): void {
  for (const [place, turns] of readStory(draft).turns) {
    turns.forEach((turn, index) => {
      const before = turns[index - 1];
      if (!before || !turn.event || turn.control.status !== "held" || !sameControl(before, turn)) return;
      const { changes = [], date = "" } = draft.events[turn.event] ?? {};
      const made = ({ place: id, on = date.split("/")[0] }: Change) => id === place && on === turn.when.edtf;
      new Path("events", turn.event, `changes[${changes.findIndex(made)}].to`, found).add(
        `gives ${place} to ${turn.control.holder}, which already holds it since ${before.when.edtf} (${before.event ?? "a start"})`,
        "leave this change out, or record how the place was lost in between",
      );
    });
  }
}

const sameControl = ({ control: a }: Turn, { control: b }: Turn): boolean =>
  a.status === "held" && b.status === "held" && a.holder === b.holder;
