import type { Whereabouts } from "../charts/whereabouts/state.ts";
import { dayOf } from "../events/edtf.ts";
import type { Bounds } from "../events/model.ts";
import type { Extent } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import type { Slide } from "./deck.ts";
import { citesIn } from "./words.ts";

/**
 * Where and when a step of a slide is: what the slide itself says, or else what its chart draws, or else the dates and
 * places of the events that it draws or cites. Undefined if there are none.
 */
export function whereaboutsOf(story: Story, slide: Slide, step: number): Whereabouts | undefined {
  if (slide.about) return slide.about;
  const { words, state } = slide.steps[step] ?? slide.steps[0];
  const described = slide.chart?.describe(state);
  const ids = described?.events ?? citesIn(words).flatMap(({ events }) => events);
  const events = ids.flatMap((id) => story.event.get(id) ?? []);
  const day = described?.day;
  const span = described?.span ?? (day ? ([day, day] as const) : spanOf(events));
  const bounds = described?.bounds ?? boundsOf(story, events);
  return span && { span, ...(bounds && { bounds }) };
}

/** The extent from the date of the earliest event to that of the latest; undefined if there are no events. */
function spanOf(events: readonly Event[]): Extent | undefined {
  const dates = events.map(({ date }) => date).sort((a, b) => dayOf(a) - dayOf(b));
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

/** The bounds of the places of some events, in degrees; undefined if none of them has known coordinates. */
export function boundsOf(story: Pick<Story, "places">, events: readonly Event[]): Bounds | undefined {
  const points = events
    .flatMap(({ place }) => place)
    .flatMap((id) => {
      const at = story.places[id]?.at;
      return at && !("unknown" in at) ? [at] : [];
    });
  if (points.length === 0) return undefined;
  const [longitudes, latitudes] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
