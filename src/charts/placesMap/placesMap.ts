import { endingOf, storyDate } from "../../events/moments.ts";
import { extentOf } from "../../events/query.ts";
import type { Event, Story } from "../../events/read.ts";
import { partsOf } from "../../geo/geography.ts";
import { mapLabels } from "../../geo/labelMarks.ts";
import type { Chart } from "../chart.ts";
import { describePlaces } from "./describe.ts";
import { groundOf } from "./layout/ground.ts";
import { placePlaces } from "./layout/layout.ts";
import { dots, land, leaders, route } from "./marks/places.ts";
import type { PlacesMapOptions, PlacesMapState } from "./state.ts";

export type { PlacesMapOptions, PlacesMapState } from "./state.ts";

/**
 * A map of the places where a story's events happened: a dot for each, the larger the more events it has. Throws a
 * RangeError for geography without countries, and for an extent that is not two dates.
 */
export function placesMap(story: Story, options: PlacesMapOptions): Chart<PlacesMapState> {
  const countries = partsOf(options.land, "countries");
  const spots = Object.values(story.places).flatMap(({ at }) => ("unknown" in at ? [] : [at]));
  const ground = { countries, bounds: options.bounds ?? groundOf(spots) };
  return {
    kind: "places-map",
    options,
    bleeds: true,
    of: (other) => placesMap(other, options),
    heightFor: (width) => Math.round(width < 560 ? width * 1.1 : width * 0.56),
    draw(state, frame) {
      const placed = placePlaces(story, ground, { events: eventsIn(story, state), state, frame });
      const unit = frame.fontSize / 16;
      return [
        land(placed.land, frame, unit),
        ...(placed.route ? [route(placed.route, unit)] : []),
        ...(placed.labels.some(({ leader }) => leader) ? [leaders(placed.labels, unit)] : []),
        dots(placed.dots, unit),
        mapLabels(placed.labels, unit),
      ];
    },
    describe: (state) =>
      describePlaces(story, state, {
        events: eventsIn(story, state),
        bounds: ground.bounds,
        sources: options.sources,
      }),
  };
}

/** The events of a state that happened somewhere, by date. */
function eventsIn(story: Story, { extent, events }: PlacesMapState): readonly Event[] {
  const [from, to] = extent ? extentOf(extent) : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const asked = events && new Set(events);
  return story.events.filter((event) => {
    const { id, ended, place } = event;
    const date = storyDate(event);
    const until = ended ? endingOf(event) : date.to;
    return place.length > 0 && date.from < to && until > from && (!asked || asked.has(id));
  });
}
