import type { Deck } from "../deck/deck.ts";
import { readEdtf } from "../events/edtf.ts";
import { eventsCalendar } from "./exports/calendar.ts";
import { eventsGeoJson } from "./exports/geojson.ts";
import { eventsTable } from "./exports/table.ts";
import { timelineJson } from "./exports/timelinejs.ts";

/** A file that others can go on with, made from the event file. */
export interface Download {
  /** Its path from the site's root. */
  file: string;
  type: string;
  content: string;
}

/** The event file in the forms that others take: a table, TimelineJS, a map layer, a calendar. */
export function downloadsOf({ story, id, title, description }: Deck): readonly Download[] {
  const stamp = new Date(readEdtf(story.pivot).from);
  return [
    { file: `data/${id}.csv`, type: "text/csv; charset=utf-8", content: eventsTable(story) },
    { file: `data/${id}.json`, type: "application/json", content: timelineJson(story, title, description) },
    { file: `data/${id}.geojson`, type: "application/geo+json", content: eventsGeoJson(story) },
    {
      file: `data/${id}.ics`,
      type: "text/calendar; charset=utf-8",
      content: eventsCalendar(story, { id, title, stamp }),
    },
  ];
}
