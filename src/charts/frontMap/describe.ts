import { group } from "d3";
import { dayWords } from "../../events/calendarWords.ts";
import { controlOn, controlWords, type Holding } from "../../events/control.ts";
import { dayOf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Edtf, Place } from "../../events/model.ts";
import { isInBounds } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import { countDeaths } from "../../events/registers.ts";
import { controlKey } from "../../geo/controlLegend.ts";
import type { Language } from "../../language/language.ts";
import type { Description } from "../chart.ts";
import { advancing, eventsOf } from "./describeEvents.ts";
import { incidentsIn, type MapToll, showsToll } from "./layout/toll.ts";
import type { FrontMapOptions, FrontMapState, MapView } from "./state.ts";

interface Held {
  id: string;
  place: Place;
  now: Holding;
  before?: Holding;
}

/**
 * Describes a state of the map: who held what along each bank, going downstream, and elsewhere, and what has changed.
 */
export function describeFront(
  story: Story,
  state: FrontMapState,
  view: MapView,
  { toll, ...options }: FrontMapOptions & { toll: () => MapToll },
): Description {
  const { day, since, dim = false, rings = [] } = state;
  const sources = options.sources ? { sources: options.sources } : {};
  if (dim) return { ...describeDim(story, state, view), ...sources };
  const { language } = story;
  const words = language.frontMap;
  const when = dayWords(language, dayOf(day));
  const before = since === undefined ? "" : dayWords(language, dayOf(since));
  const held = heldIn(story, view, state);
  const river = options.rivers?.[options.river];
  const changed = held.filter(({ now, before }) => before && controlKey(before.control) !== controlKey(now.control));
  const elsewhere = held.filter(({ place }) => !place.river || place.river.bank === "island");
  const sentences = [
    ...(["left", "right"] as const).map((bank) =>
      runs(
        story,
        held.filter(({ place }) => place.river?.bank === bank),
        day,
        words.bank((options.banks ?? language.banks)[bank], river),
      ),
    ),
    elsewhere.length > 0 && words.elsewhere(alike(story, elsewhere, day, words.alike)),
    since !== undefined &&
      (changed.length > 0
        ? words.changed(before, alike(story, changed, day, words.nowAlike))
        : words.unchanged(before)),
    ...advancing(story, state),
    ...(view.roads ?? []).flatMap((id) => {
      const road = options.roads?.[id];
      return road
        ? [
            words.road(
              road.name,
              road.through.map((at) => story.places[at]?.name ?? at),
            ),
          ]
        : [];
    }),
    showsToll(state) && tollWords(language, toll(), { view, state }),
    rings.length > 0 && words.circled(rings.map((id) => story.places[id]?.name ?? id)),
  ];
  return {
    name: words.name(view.name, when),
    summary: sentences.filter(Boolean).join(" "),
    table: {
      caption: words.caption(view.name, when),
      columns: [...words.columns, ...(since ? [words.on(before)] : [])],
      rows: held.map((row) => rowOf(story, row, state)),
      changes: { kind: "state", what: 0, to: 2 },
    },
    day,
    bounds: view.bounds,
    events: eventsOf(story, held, state),
    parts: [...group(held, ({ now }) => controlWords(story, now.control, day))].map(([name, all]) => ({
      name,
      places: all.map(({ id }) => id),
      events: all.flatMap(({ now }) => now.turn?.event ?? []),
    })),
    ...sources,
  };
}

/** Describes a dim map: the places that it names. */
function describeDim(story: Story, { day, rings = [], labels = [] }: FrontMapState, view: MapView): Description {
  const { language } = story;
  const words = language.frontMap;
  const named = [...rings, ...labels].map((id) => story.places[id]?.name ?? id);
  return {
    name: words.nameOfMap(view.name),
    summary: words.named(named, view.name, dayWords(language, dayOf(day))),
    table: {
      caption: words.namedCaption(view.name),
      columns: [words.place],
      rows: named.map((name) => [name]),
    },
    day,
    bounds: view.bounds,
    events: [],
  };
}

/** The places whose control the view shows: those on the river in river order, then the others by priority. */
function heldIn(story: Story, { bounds }: MapView, { day, since }: FrontMapState): readonly Held[] {
  return Object.entries(story.places)
    .filter(([id, { at }]) => !("unknown" in at) && story.turns.has(id) && isInBounds(at, bounds))
    .map(([id, place]) => ({
      id,
      place,
      now: controlOn(story, id, day),
      ...(since && { before: controlOn(story, id, since) }),
    }))
    .sort((a, b) => (a.place.river?.km ?? 1e6) - (b.place.river?.km ?? 1e6) || b.place.priority - a.place.priority);
}

/** Groups neighbouring places of a bank that are held alike: "held by A from X to Y; held by B at Z". */
function runs(story: Story, held: readonly Held[], day: Edtf, where: string): string | undefined {
  const groups: Held[][] = [];
  for (const one of held) {
    const last = groups.at(-1);
    if (last?.[0] && controlKey(last[0].now.control) === controlKey(one.now.control)) last.push(one);
    else groups.push([one]);
  }
  if (groups.length === 0) return undefined;
  const parts = groups.map((group) => ({
    state: stateOf(story, group, day),
    places: group.map(({ place }) => place.name),
  }));
  return story.language.frontMap.runs(where, parts);
}

/** Groups places that are held alike, wherever they lie: "X and Y held by A", "Z held by B". */
const alike = (
  story: Story,
  held: readonly Held[],
  day: Edtf,
  words: (places: readonly string[], state: string) => string,
): readonly string[] =>
  [...group(held, ({ now }) => controlKey(now.control)).values()].map((same) =>
    words(
      same.map(({ place }) => place.name),
      stateOf(story, same, day),
    ),
  );

const stateOf = (story: Story, [first]: readonly Held[], day: Edtf): string =>
  controlWords(story, first?.now.control ?? { status: "unknown" }, day);

function rowOf(
  story: Story,
  { place, now, before }: Held,
  { day, since }: Pick<FrontMapState, "day" | "since">,
): readonly string[] {
  const { turn } = now;
  const { language } = story;
  const words = language.frontMap;
  const state = controlWords(story, now.control, day);
  return [
    place.name,
    place.river ? words.banks[place.river.bank] : words.awayFromRiver,
    now.perhapsStill ? words.orStill(state, controlWords(story, now.perhapsStill, day)) : state,
    turn ? dateWords(language, turn.when) : "",
    language.firmness[now.firmness],
    ...(before ? [controlWords(story, before.control, since)] : []),
  ];
}

/**
 * The total of the circles in words: "By the count of UCDP, 60 people died here in 20 incidents, 40 of them civilians."
 */
function tollWords(
  language: Language,
  toll: MapToll,
  { view, state }: { view: MapView; state: FrontMapState },
): string {
  const counted = countDeaths(incidentsIn(toll, view, state));
  const { publisher, short = publisher } = toll.register;
  const since = state.since === undefined ? undefined : dayWords(language, dayOf(state.since));
  return language.frontMap.toll(short, counted, since);
}
