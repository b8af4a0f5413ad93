import { parseEdtf } from "../edtf.ts";
import type { EventRecord, Place as PlaceRecord, Series, Source } from "../model.ts";
import { readStory, type Turn } from "../read.ts";
import type { Draft } from "../story.ts";
import { named, Place, type Problem } from "./problem.ts";
import { isRecord } from "./shape.ts";

/**
 * What types and shapes cannot say: dates that run backwards, coordinates off the map, figures in the wrong order.
 * Looks only at records that have no problem yet, so that one report holds everything that can be known.
 */
export function rules(draft: Record<string, unknown>, found: Problem[]): void {
  const broken = new Set(found.map(({ part, record }) => `${part} ${record}`));
  const sound = <Record>(part: string): [id: string, record: Record, place: Place][] =>
    isRecord(draft[part])
      ? Object.entries(draft[part])
          .filter(([id]) => !broken.has(`${part} ${named(id)}`))
          .map(([id, record]) => [id, record as Record, new Place(part, id, "", found)])
      : [];
  for (const [, event, place] of sound<EventRecord>("events")) dates(event, place);
  const bounds = broken.has("story ") ? undefined : (draft.bounds as Draft["bounds"] | undefined);
  for (const [id, record, place] of sound<PlaceRecord>("places")) ground(id, record, bounds, place);
  for (const [, source, place] of sound<Source>("sources")) {
    if (source.url || source.where) continue;
    place.at("url").note("is missing, and so is where", "give a link, or say where it can be found");
  }
  for (const [, series, place] of sound<Series>("series")) points(series, place);
}

function points(series: Series, place: Place): void {
  for (const [index, { value, low, high, basis, note }] of series.points.entries()) {
    const at = place.at("points").at(index);
    if (value === undefined && low === undefined && high === undefined)
      at.note("has no number", "give value, or low and high");
    if ((low ?? value ?? high ?? 0) > (high ?? value ?? low ?? 0))
      at.note("has low above high", "put the smaller number in low");
    if (basis === "derived" && !note) at.at("note").note("is missing", "say how the figure was derived");
  }
}

function dates(event: EventRecord, place: Place): void {
  const start = parseEdtf(event.date);
  const end = event.until && event.until !== ".." ? parseEdtf(event.until) : undefined;
  const known = event.announced ? parseEdtf(event.announced) : undefined;
  if (start && end && end.to <= start.from) {
    place
      .at("until")
      .note(`is ${event.until}, before the event begins (${event.date})`, "give the last day it went on");
  }
  if (start && known && known.to <= start.from) {
    place
      .at("announced")
      .note(`is ${event.announced}, before it happened (${event.date})`, "give the day it was made known");
  }
  if (event.time && start?.precision !== "day") {
    place.at("time").note(`is given, but the date ${event.date} is not one day`, "give the day, or leave the time out");
  }
  (event.changes ?? []).forEach((change, index) => {
    const on = change.on ? parseEdtf(change.on) : undefined;
    if (start && on && on.to <= start.from) {
      place
        .at(`changes[${index}].on`)
        .note(`is ${change.on}, before the event begins (${event.date})`, "give the day of the change");
    }
  });
}

function ground(id: string, { at, within }: PlaceRecord, bounds: Draft["bounds"] | undefined, place: Place): void {
  if (within === id) place.at("within").note("names the place itself", "name the city it lies in");
  if (!bounds || "unknown" in at) return;
  const [west, south, east, north] = bounds;
  const inside = ([longitude, latitude]: readonly [number, number]) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  if (inside(at)) return;
  place
    .at("at")
    .note(
      `is [${at[0]}, ${at[1]}], off the story's map`,
      inside([at[1], at[0]])
        ? `longitude first: [${at[1]}, ${at[0]}]`
        : `between ${west}–${east} east and ${south}–${north} north`,
    );
}

const same = (a: Turn, b: Turn): boolean => JSON.stringify(a.control) === JSON.stringify(b.control);

/** A place cannot be taken by the side that already holds it. Takes an event file whose every record is sound. */
export function takings(draft: Draft, found: Problem[]): void {
  for (const [id, turns] of readStory(draft).turns) {
    turns.forEach((turn, index) => {
      const before = turns[index - 1];
      if (!before || !turn.event || turn.control.status !== "held" || !same(before, turn)) return;
      const nth = (draft.events[turn.event]?.changes ?? []).findIndex((change) => change.place === id);
      new Place("events", turn.event, `changes[${nth}].to`, found).note(
        `gives ${id} to ${turn.control.holder}, which holds it already since ${before.when.edtf} (${before.event ?? "a start"})`,
        "leave the change out, or record how it was lost in between",
      );
    });
  }
}
