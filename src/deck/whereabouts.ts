import type { Whereabouts } from "../charts/whereabouts.ts";
import { dayOf } from "../events/edtf.ts";
import type { Extent } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import type { Slide } from "./deck.ts";

type Bounds = NonNullable<Whereabouts["bounds"]>;

/**
 * Where and when a step of a slide is: what the slide says of itself, else what its chart draws, else the days and
 * places of the events that it shows or cites. Undefined where it is about none.
 */
export function whereaboutsOf(story: Story, slide: Slide, step: number): Whereabouts | undefined {
  if (slide.about) return slide.about;
  const { words, state } = slide.steps[step] ?? slide.steps[0];
  const described = slide.chart?.describe(state);
  const cited = words.flat().flatMap((part) => (typeof part !== "string" && "cite" in part ? part.cite.events : []));
  const events = (described ? described.events : cited).flatMap((id) => story.event.get(id) ?? []);
  const day = described?.day;
  const span = described?.span ?? (day ? ([day, day] as const) : spanOf(events));
  const bounds = described?.bounds ?? boundsOf(story, events);
  return span && { span, ...(bounds && { bounds }) };
}

function spanOf(events: readonly Event[]): Extent | undefined {
  const dates = events.map(({ date }) => date);
  const [first] = dates;
  if (first === undefined) return undefined;
  const byStart = dates.toSorted((a, b) => dayOf(a) - dayOf(b));
  return [byStart[0] ?? first, byStart.at(-1) ?? first];
}

/** The ground that holds the places of some events, in degrees; undefined where none of them has a known place. */
export function boundsOf(story: Pick<Story, "places">, events: readonly Event[]): Bounds | undefined {
  const spots = events
    .flatMap(({ place }) => place)
    .flatMap((id) => {
      const at = story.places[id]?.at;
      return at && !("unknown" in at) ? [at] : [];
    });
  return spots.length > 0 ? hull(spots.map(([lon, lat]): Bounds => [lon, lat, lon, lat])) : undefined;
}

const hull = (all: readonly Bounds[]): Bounds => [
  Math.min(...all.map(([west]) => west)),
  Math.min(...all.map(([, south]) => south)),
  Math.max(...all.map(([, , east]) => east)),
  Math.max(...all.map(([, , , north]) => north)),
];
