import { group } from "d3";
import { dayWords } from "../../events/calendarWords.ts";
import { controlWords } from "../../events/control.ts";
import { dayOf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import { cited, type Story } from "../../events/read.ts";
import type { Description } from "../chart.ts";
import { type CellState, type City, captureEntries, cellStates, stateEntries } from "./layout/city.ts";
import type { DistrictsState } from "./state.ts";

/** Describes who held which part of a city at the end of the day, how firmly that is known, and since when. */
export function describeDistricts(city: City, state: DistrictsState): Description {
  const { story, options, nameOf } = city;
  const { day, since } = state;
  const { language } = story;
  const words = language.districts;
  const name = words.name(placeName(story, options.city), dayWords(language, dayOf(day)));
  const before = since === undefined ? "" : dayWords(language, dayOf(since));
  const states = cellStates(city, state);
  const changed = states.filter(({ changed }) => changed);
  const captures = captureEntries(city, day);
  const captured = captures.map((entry) => words.ordered(entry.order ?? 0, entry.name, entry.words));
  const events = new Set([
    ...states.flatMap(({ holding }) => holding.turn?.event ?? []),
    ...captures.map(({ id }) => id),
  ]);
  return {
    name,
    summary: [
      ...stateEntries(city, day).map((entry) => words.state(entry.name, entry.words)),
      since !== undefined &&
        (changed.length > 0
          ? words.changed(
              before,
              changed.map(({ place }) => nameOf(place)),
            )
          : words.unchanged(before)),
      captured.length > 0 && words.takenInOrder(captured),
      options.label.endsWith(".") ? options.label : `${options.label}.`,
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: name,
      columns: words.columns,
      rows: states.map((cell) => rowOf(story, cell, state)),
      changes: { kind: "state", what: 0, to: 1 },
    },
    day,
    events: story.events.filter(({ id }) => events.has(id)).map(({ id }) => id),
    parts: [...group(states, ({ holding }) => controlWords(story, holding.control, day))].map(([held, own]) => ({
      name: held,
      places: own.map(({ place }) => place),
      events: own.flatMap(({ holding }) => holding.turn?.event ?? []),
    })),
    sources: startSources(story, states),
  };
}

const placeName = (story: Story, id: string): string => story.places[id]?.name ?? id;

function rowOf(story: Story, { place, holding, order }: CellState, { day }: DistrictsState): readonly string[] {
  const { control, perhapsStill, turn, firmness } = holding;
  const { language } = story;
  const still = perhapsStill && language.districts.perhapsStill(controlWords(story, perhapsStill, day));
  return [
    placeName(story, place),
    language.separated([controlWords(story, control, day), still || ""].filter(Boolean)),
    turn ? dateWords(language, turn.when) : language.control.unknown,
    language.firmness[firmness],
    order === undefined ? "–" : language.number(order),
    turn?.note ?? story.places[place]?.note ?? "",
  ];
}

/** The sources of those starting states that no event has changed. */
function startSources(story: Story, states: readonly CellState[]): readonly string[] {
  const places = new Set(states.flatMap(({ place, holding }) => (holding.turn?.event === undefined ? [place] : [])));
  const starts = (story.starts ?? []).filter(({ place }) => places.has(place));
  return [...new Set(starts.flatMap(({ sources = [] }) => sources.map((source) => cited(source).source)))];
}
