import { group } from "d3";
import { controlOn, controlWords, type Holding, holder } from "../../../events/control.ts";
import { dayOf } from "../../../events/edtf.ts";
import { dateWords } from "../../../events/format.ts";
import type { Edtf } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import { controlKey } from "../../../geo/controlLegend.ts";
import { capital } from "../../../language/formats.ts";
import type { DistrictsOptions, DistrictsState } from "../state.ts";
import { type Capture, capturedBy, capturesOf } from "./captures.ts";

/** A city and its parts, with what the event file says about them. */
export interface City {
  story: Story;
  options: DistrictsOptions;
  /** The ids of its parts. */
  places: readonly string[];
  captures: readonly Capture[];
  /** What a part is called on the sketch. */
  nameOf(place: string): string;
}

/**
 * Gathers from a story the parts that the options name, and their captures. Throws a RangeError for a place that does
 * not exist.
 */
export function cityOf(story: Story, options: DistrictsOptions): City {
  const places = Object.keys(options.cells);
  const missing = [options.city, ...places].find((id) => !(id in story.places));
  if (missing !== undefined) throw new RangeError(`unknown place: ${missing}`);
  return {
    story,
    options,
    places,
    captures: capturesOf(story, places),
    nameOf: (place) => options.cells[place]?.name ?? story.places[place]?.name ?? place,
  };
}

/** Who held a part of the city at the end of a day. */
export interface CellState {
  place: string;
  holding: Holding;
  /** Whether it has passed to another state since the day compared with. */
  changed: boolean;
  /** Its number in the order in which parts were reported taken; absent before the day of its capture. */
  order?: number;
}

/** Who held each part of the city at the end of a day. */
export const cellStates = ({ story, places, captures }: City, { day, since }: DistrictsState): readonly CellState[] =>
  places.map((place) => {
    const holding = controlOn(story, place, day);
    const before = since === undefined ? holding : controlOn(story, place, since);
    const capture = captures.find(
      (one) =>
        one.place === place &&
        one.turn.when.from < dayOf(day) + DAY &&
        holder(one.turn.control) === holder(holding.control),
    );
    return {
      place,
      holding,
      changed: controlKey(before.control) !== controlKey(holding.control),
      ...(capture && { order: capture.order }),
    };
  });

/** An entry of a list: what happened, and in quieter words when and by whom. */
export interface ListEntry {
  id: string;
  /** Its number, if it has one. */
  order?: number;
  name: string;
  words: string;
}

/** A line for each event that took parts of the city by the end of a day, in order: which, when, how firm, on whose word. */
export const captureEntries = ({ story, captures, nameOf }: City, day?: Edtf): readonly ListEntry[] =>
  [...group(day === undefined ? captures : capturedBy(captures, day), ({ order }) => order)].flatMap(
    ([order, together]) => {
      const [first] = together;
      if (!first) return [];
      const { turn, place } = first;
      const { language } = story;
      const attribution = turn.event === undefined ? undefined : story.event.get(turn.event)?.attribution;
      const by = attribution && language.districts.says(attribution);
      return {
        id: turn.event ?? place,
        order,
        name: language.list(together.map((one) => nameOf(one.place))),
        words: language.inRow([
          dateWords(language, turn.when, { brief: true }),
          language.firmness[turn.firmness],
          ...(by ? [by] : []),
        ]),
      };
    },
  );

/** A line for each state that parts of the city are in at the end of a day: the state, and which parts. */
export function stateEntries({ story, places, nameOf }: City, day: Edtf): readonly ListEntry[] {
  const byState = group(places, (place) => controlWords(story, controlOn(story, place, day).control, day));
  return [...byState].map(([words, alike]) => ({
    id: words,
    name: capital(words),
    words: story.language.list(alike.map(nameOf)),
  }));
}
