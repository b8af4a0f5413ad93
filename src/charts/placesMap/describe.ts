import { extentWords } from "../../events/calendarWords.ts";
import { eventDateWords } from "../../events/format.ts";
import type { Bounds } from "../../events/model.ts";
import { extentOf, isInBounds } from "../../events/query.ts";
import type { Event, Story } from "../../events/read.ts";
import type { Description } from "../chart.ts";
import { eventsByPlace } from "./layout/layout.ts";
import type { PlacesMapState } from "./state.ts";

/** The number of places named in a summary. */
const named = 8;

/** Describes a map of places: how much happened where. */
export function describePlaces(
  story: Story,
  state: PlacesMapState,
  {
    events,
    bounds,
    sources = [],
  }: { events: readonly Event[]; bounds: Bounds; sources?: readonly string[] | undefined },
): Description {
  const { language } = story;
  const words = language.placesMap;
  const when = state.extent && extentWords(language, ...extentOf(state.extent));
  const places = [...eventsByPlace(events)].sort(([, a], [, b]) => b.length - a.length);
  const known = places.filter(([id]) => !("unknown" in (story.places[id]?.at ?? { unknown: "" })));
  const onMap = known.filter(([id]) => {
    const at = story.places[id]?.at;
    return at && !("unknown" in at) && isInBounds(at, bounds);
  });
  const nameOf = (id: string) => story.places[id]?.name ?? id;
  const some = onMap
    .slice(0, named)
    .map(([id, all]) => (all.length > 1 ? words.counted(nameOf(id), all.length) : nameOf(id)));
  const missing = places.length - known.length;
  const byId = new Map(events.map((event) => [event.id, event]));
  return {
    name: words.name(when),
    summary: [
      words.summary(onMap.length, some, onMap.length > named),
      state.route && words.route,
      missing > 0 && words.missing(missing),
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: words.caption(when),
      columns: words.columns,
      rows: places.map(([id, all]) => [
        nameOf(id),
        language.separated(
          all
            .flatMap((event) => byId.get(event) ?? [])
            .map((event) => words.event(event.title, eventDateWords(language, event))),
        ),
      ]),
    },
    bounds,
    events: events.map(({ id }) => id),
    ...(state.extent && { span: state.extent }),
    ...(sources.length > 0 && { sources }),
  };
}
