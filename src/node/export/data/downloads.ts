import type { Deck } from "../../../deck/deck.ts";
import { readEdtf } from "../../../events/edtf.ts";
import { yearOf } from "../../../events/time.ts";
import { eventsCalendar } from "./calendar.ts";
import { eventsGeoJson } from "./geojson.ts";
import { linkedPlaces } from "./linkedPlaces.ts";
import { eventsTable } from "./table.ts";
import { timelineJson } from "./timelinejs.ts";

/** A file for use in other programs, made from the event file. */
export interface Download {
  /** Its path relative to the root of the site. */
  file: string;
  type: string;
  content: string;
}

/** The event file in formats of other programs: a table, TimelineJS, a map layer, its places, a calendar. */
export function downloadsOf({ story, id, title, description }: Deck): readonly Download[] {
  const told = readEdtf(story.focusDate).from;
  // A calendar cannot hold other years.
  const stamp = new Date(yearOf(told) >= 1 && yearOf(told) <= 9999 ? told : 0);
  return [
    { file: `data/${id}.csv`, type: "text/csv; charset=utf-8", content: eventsTable(story) },
    { file: `data/${id}.json`, type: "application/json", content: timelineJson(story, title, description) },
    { file: `data/${id}.geojson`, type: "application/geo+json", content: eventsGeoJson(story) },
    { file: `data/${id}.lpf.json`, type: "application/ld+json", content: linkedPlaces(story, id) },
    {
      file: `data/${id}.ics`,
      type: "text/calendar; charset=utf-8",
      content: eventsCalendar(story, { id, title, stamp }),
    },
  ];
}
