import { parseEdtf } from "../edtf.ts";
import type { EventRecord } from "../model.ts";
import { readStory, type Turn } from "../read.ts";
import type { Draft } from "../story.ts";
import { Place, type Problem } from "./problem.ts";

/** What types and shapes cannot say: dates that run backwards, coordinates off the map, takings that take nothing. */
export function rules(draft: Draft, found: Problem[]): void {
  for (const [id, event] of Object.entries(draft.events)) dates(event, new Place("events", id, "", found));
  places(draft, found);
  takings(draft, found);
  for (const [id, source] of Object.entries(draft.sources)) {
    if (source.url || source.where) continue;
    new Place("sources", id, "url", found).note(
      "is missing, and so is where",
      "give a link, or say where it can be found",
    );
  }
  for (const [id, series] of Object.entries(draft.series ?? {})) {
    series.points.forEach((point, index) => {
      const place = new Place("series", id, `points[${index}]`, found);
      const { value, low, high } = point;
      if (value === undefined && low === undefined && high === undefined)
        place.note("has no number", "give value, or low and high");
      if ((low ?? value ?? high ?? 0) > (high ?? value ?? low ?? 0))
        place.note("has low above high", "put the smaller number in low");
      if (point.basis === "derived" && !point.note)
        place.at("note").note("is missing", "say how the figure was derived");
    });
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

function places(draft: Draft, found: Problem[]): void {
  const [west, south, east, north] = draft.bounds;
  for (const [id, place] of Object.entries(draft.places)) {
    if (!("unknown" in place.at)) {
      const [longitude, latitude] = place.at;
      if (longitude < west || longitude > east || latitude < south || latitude > north) {
        const swapped = latitude >= west && latitude <= east && longitude >= south && longitude <= north;
        new Place("places", id, "at", found).note(
          `is [${longitude}, ${latitude}], off the story's map`,
          swapped
            ? `longitude first: [${latitude}, ${longitude}]`
            : `between ${west}–${east} east and ${south}–${north} north`,
        );
      }
    }
    if (place.within === id)
      new Place("places", id, "within", found).note("names the place itself", "name the city it lies in");
  }
}

const same = (a: Turn, b: Turn): boolean => JSON.stringify(a.control) === JSON.stringify(b.control);

/** A place cannot be taken by the side that already holds it. */
function takings(draft: Draft, found: Problem[]): void {
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
