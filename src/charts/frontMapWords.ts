import { group } from "d3";
import { controlOn, controlWords, type Holding } from "../events/control.ts";
import { dayOf } from "../events/edtf.ts";
import type { Place } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { dateWords, dayWords } from "../events/words.ts";
import { controlKey } from "../layout/mapDots.ts";
import type { MapView } from "../layout/mapSheet.ts";
import type { Description } from "./chart.ts";
import { advancing, eventsOf } from "./frontMapEvents.ts";
import type { FrontMapOptions, FrontMapState } from "./frontMapState.ts";

interface Held {
  id: string;
  place: Place;
  now: Holding;
  before?: Holding;
}

/** What the map says in a state, in words: who held what on each bank going downstream, elsewhere, and what has changed. */
export function describeFront(
  story: Story,
  state: FrontMapState,
  view: MapView,
  options: FrontMapOptions,
): Description {
  const { day, since, dim = false, rings = [], labels = [] } = state;
  const words = dayWords(dayOf(day));
  const sources = options.sources ? { sources: options.sources } : {};
  if (dim) {
    const named = [...rings, ...labels].map((id) => story.places[id]?.name ?? id);
    return {
      name: `Map of ${view.name}`,
      summary: `${named.length > 0 ? `${listed(named)} on a` : "A"} map of ${view.name}, ${words}.`,
      table: {
        caption: `Places named on the map of ${view.name}`,
        columns: ["Place"],
        rows: named.map((name) => [name]),
      },
      day,
      bounds: view.bounds,
      events: [],
      ...sources,
    };
  }
  const held = heldIn(story, view, state);
  const river = options.rivers?.[options.river];
  const changed = held.filter(({ now, before }) => before && controlKey(before.control) !== controlKey(now.control));
  const elsewhere = held.filter(({ place }) => !place.river || place.river.bank === "island");
  const sentences = [
    ...(["left", "right"] as const).map((bank) =>
      runs(
        story,
        held.filter(({ place }) => place.river?.bank === bank),
        `${bank === "left" ? "Left" : "Right"} bank${river ? ` of the ${river}` : ""}, going downstream`,
      ),
    ),
    elsewhere.length > 0 && `Elsewhere: ${alike(story, elsewhere)}.`,
    since !== undefined &&
      (changed.length > 0
        ? `Changed since ${dayWords(dayOf(since))}: ${alike(story, changed, "now ")}.`
        : `Nothing here has changed hands since ${dayWords(dayOf(since))}.`),
    ...advancing(story, state),
    ...(view.roads ?? []).flatMap((id) => {
      const road = options.roads?.[id];
      return road
        ? [`${road.name}: drawn straight through ${listed(road.through.map((at) => story.places[at]?.name ?? at))}.`]
        : [];
    }),
    rings.length > 0 && `Circled: ${listed(rings.map((id) => story.places[id]?.name ?? id))}.`,
  ];
  return {
    name: `Control in ${view.name}, ${words}`,
    summary: sentences.filter(Boolean).join(" "),
    table: {
      caption: `Who held what in ${view.name} at the end of ${words}, in river order`,
      columns: ["Place", "Bank", "State", "Since", "How firm", ...(since ? [`On ${dayWords(dayOf(since))}`] : [])],
      rows: held.map((row) => rowOf(story, row)),
    },
    day,
    bounds: view.bounds,
    events: eventsOf(story, held, state),
    ...sources,
  };
}

/** The places whose control the view shows, in river order, those away from the river after them by weight. */
function heldIn(
  story: Story,
  { bounds: [west, south, east, north] }: MapView,
  { day, since }: FrontMapState,
): readonly Held[] {
  return Object.entries(story.places)
    .filter(([id, { at }]) => {
      if ("unknown" in at || !story.turns.has(id)) return false;
      return at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
    })
    .map(([id, place]) => ({
      id,
      place,
      now: controlOn(story, id, day),
      ...(since && { before: controlOn(story, id, since) }),
    }))
    .sort((a, b) => (a.place.river?.km ?? 1e6) - (b.place.river?.km ?? 1e6) || b.place.weight - a.place.weight);
}

/** Places held alike one after another on a bank, as "held by A from X to Y; held by B at Z". */
function runs(story: Story, held: readonly Held[], where: string): string | undefined {
  const groups: Held[][] = [];
  for (const one of held) {
    const last = groups.at(-1);
    if (last?.[0] && controlKey(last[0].now.control) === controlKey(one.now.control)) last.push(one);
    else groups.push([one]);
  }
  const parts = groups.map((group) => {
    const names = group.map(({ place }) => place.name);
    return `${stateOf(story, group)} ${names.length > 2 ? `from ${names[0]} to ${names.at(-1)}` : `at ${listed(names)}`}`;
  });
  return parts.length > 0 ? `${where}: ${parts.join("; ")}.` : undefined;
}

/** Places held alike, in no order, as "X and Y held by A; Z held by B". */
const alike = (story: Story, held: readonly Held[], now = ""): string =>
  [...group(held, ({ now }) => controlKey(now.control)).values()]
    .map((same) => `${listed(same.map(({ place }) => place.name))} ${now}${stateOf(story, same)}`)
    .join("; ");

const stateOf = (story: Story, [first]: readonly Held[]): string =>
  controlWords(story, first?.now.control ?? { status: "unknown" });

function rowOf(story: Story, { place, now, before }: Held): readonly string[] {
  const { turn } = now;
  return [
    place.name,
    place.river ? (place.river.bank === "island" ? "island" : place.river.bank) : "away from the river",
    controlWords(story, now.control) + (now.perhapsStill ? `, or still ${controlWords(story, now.perhapsStill)}` : ""),
    turn ? dateWords(turn.when) : "",
    now.firmness,
    ...(before ? [controlWords(story, before.control)] : []),
  ];
}

const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
