import { controlOn, controlWords } from "../events/control.ts";
import { dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import { cited, type Story } from "../events/read.ts";
import { dateWords, dayWords } from "../events/words.ts";
import type { Taking } from "../layout/districts.ts";
import type { ListedTaking } from "../layout/districtsList.ts";
import type { Description } from "./chart.ts";
import type { DistrictsState } from "./districts.ts";

const nameOf = (story: Pick<Story, "places">, id: string): string => story.places[id]?.name ?? id;

/** What a part of the city is called on the sketch. */
export type Names = (place: string) => string;

const joined = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");

/** One line for each event that took parts of a city, in order: which parts, when, how firm, on whose word. */
export function listed(story: Story, takings: readonly Taking[], named: Names): readonly ListedTaking[] {
  const orders = [...new Set(takings.map(({ order }) => order))];
  return orders.flatMap((order) => {
    const together = takings.filter((taking) => taking.order === order);
    const [first] = together;
    if (!first) return [];
    const { turn } = first;
    const event = turn.event === undefined ? undefined : story.event.get(turn.event);
    const by = event?.attribution && `says ${event.attribution}`;
    return [
      {
        id: turn.event ?? first.place,
        order,
        name: joined(together.map(({ place }) => named(place))),
        words: [dateWords(turn.when, { brief: true }), turn.firmness, by].filter(Boolean).join(", "),
      },
    ];
  });
}

/** The takings whose first possible day has come. */
export const doneBy = (takings: readonly Taking[], day: Edtf): readonly Taking[] =>
  takings.filter(({ turn }) => turn.when.from < dayOf(day) + 864e5);

/** The parts of a city by the state they are in, in words. */
export function statesOf(story: Story, places: readonly string[], day: Edtf, named: Names): readonly ListedTaking[] {
  const groups = new Map<string, string[]>();
  for (const place of places) {
    const words = controlWords(story, controlOn(story, place, day).control);
    groups.set(words, [...(groups.get(words) ?? []), named(place)]);
  }
  return [...groups].map(([words, names]) => ({
    id: words,
    name: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    words: joined(names),
  }));
}

interface Shown {
  city: string;
  label: string;
  places: readonly string[];
  takings: readonly Taking[];
  named: Names;
}

/** A city's state in words: who held which part at the end of the day, how firmly that is known, and since when. */
export function describeDistricts(story: Story, { day, since }: DistrictsState, shown: Shown): Description {
  const { city, label, places, takings, named } = shown;
  const when = dayWords(dayOf(day));
  const states = places.map((place) => ({ place, holding: controlOn(story, place, day) }));
  const turned = states.filter(
    ({ holding: { turn } }) => since !== undefined && turn !== undefined && turn.when.from >= dayOf(since) + 864e5,
  );
  const done = doneBy(takings, day);
  const order = new Map(done.map((taking) => [taking.place, taking.order]));
  const events = states.flatMap(({ holding }) => holding.turn?.event ?? []);
  return {
    name: `${nameOf(story, city)} by district, ${when}`,
    summary: [
      ...statesOf(story, places, day, named).map(({ name, words }) => `${name}: ${words}.`),
      since !== undefined &&
        (turned.length > 0
          ? `Changed since ${dayWords(dayOf(since))}: ${joined(turned.map(({ place }) => named(place)))}.`
          : `Nothing changed since ${dayWords(dayOf(since))}.`),
      done.length > 0 &&
        `Reported taken in this order: ${listed(story, done, named)
          .map(({ order, name, words }) => `${order}. ${name} (${words})`)
          .join("; ")}.`,
      label.endsWith(".") ? label : `${label}.`,
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: `${nameOf(story, city)} by district, ${when}`,
      columns: ["Part of the city", "State", "Since", "How firm", "Order taken", "Note"],
      rows: states.map(({ place, holding }) => [
        nameOf(story, place),
        [
          controlWords(story, holding.control),
          holding.perhapsStill && `perhaps still ${controlWords(story, holding.perhapsStill)}`,
        ]
          .filter(Boolean)
          .join("; "),
        holding.turn ? dateWords(holding.turn.when) : "not known",
        holding.firmness,
        String(order.get(place) ?? "–"),
        holding.turn?.note ?? story.places[place]?.note ?? "",
      ]),
    },
    day,
    events: [...new Set(events)].sort(
      (a, b) => (story.event.get(a)?.when.from ?? 0) - (story.event.get(b)?.when.from ?? 0),
    ),
    sources: startSources(story, states),
  };
}

/** The sources of states that no event brought about. */
function startSources(story: Story, states: readonly { place: string; holding: { turn?: { event?: string } } }[]) {
  const places = new Set(states.flatMap(({ place, holding }) => (holding.turn?.event === undefined ? [place] : [])));
  return [
    ...new Set(
      (story.starts ?? []).flatMap(({ place, sources = [] }) =>
        places.has(place) ? sources.map((source) => cited(source).source) : [],
      ),
    ),
  ];
}
