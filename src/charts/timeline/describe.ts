import { extentWords } from "../../events/calendarWords.ts";
import { eventDateWords } from "../../events/format.ts";
import { publishersOf } from "../../events/query.ts";
import type { Event, Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import type { Description } from "../chart.ts";
import { dayWithin } from "../dayControl.ts";
import { lanesOf } from "./layout/events/grouping.ts";
import { finenessOf } from "./layout/legend.ts";
import { boldEvents, passedOf, type TimelineState, windowOf } from "./state.ts";

/**
 * Describes a timeline: how much happened when, the most important events, and how much of it is uncertain; lanes are
 * listed in `order`.
 */
export function describeTimeline(
  story: Story,
  state: TimelineState,
  { events, order }: { events: readonly Event[]; order: readonly string[] },
): Description {
  const { language } = story;
  const words = language.timeline;
  const when = extentWords(language, ...passedOf(state));
  return {
    name: words.name(when),
    summary: [
      words.events(events.length, when),
      lanes(story, state, events),
      weightiest(story, events, state),
      doubts(story, events, state),
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: words.caption(when),
      columns: words.columns,
      rows: events.map((event) => [
        eventDateWords(language, event),
        event.title,
        language.inRow(event.place.map((id) => story.places[id]?.name ?? id)),
        words.firm(
          language.firmness[event.firmness],
          event.attribution ?? language.separated(publishersOf(story, event)),
        ),
      ]),
    },
    span: [state.extent[0], state.until === undefined ? state.extent[1] : dayWithin(state.until, state.extent)],
    events: events.map(({ id }) => id),
    ...(state.lanes && { parts: partsOf(story, state, events, order) }),
  };
}

const partsOf = (story: Story, { lanes: by }: TimelineState, events: readonly Event[], order: readonly string[]) =>
  lanesOf(story, events, by, { order }).map((lane) => ({ name: lane.name, events: lane.events.map(({ id }) => id) }));

function lanes(story: Story, { lanes: by }: TimelineState, events: readonly Event[]): string {
  if (!by || events.length === 0) return "";
  const words = story.language.timeline;
  return words.lanes(lanesOf(story, events, by).map(({ name, events }) => words.lane(name, events.length)));
}

/** The most events named in a summary. */
const named = 5;

function weightiest({ language }: Story, events: readonly Event[], state: TimelineState): string {
  const bold = new Set(boldEvents(state));
  const chosen = events
    .toSorted((a, b) => Number(bold.has(b.id)) - Number(bold.has(a.id)) || b.priority - a.priority)
    .slice(0, Math.max(named, Math.min(bold.size, 2 * named)))
    .sort((a, b) => a.when.from - b.when.from);
  const words = language.timeline;
  const said = chosen.map((event) => words.event(event.title, eventDateWords(language, event, { brief: true })));
  if (said.length === 0) return "";
  return events.length > said.length ? words.among(said) : words.all(said);
}

/** From a time window this long on, in which no event is dated to a day, dates are told in years. */
const inYears = 700 * DAY;

function doubts({ language }: Story, events: readonly Event[], state: TimelineState): string {
  const window = windowOf(state);
  const notOneDay = events.filter(({ when }) => when.precision !== "day" && when.precision !== "list");
  const isInYears =
    finenessOf(window, false) === "ages" || (window[1] - window[0] > inYears && notOneDay.length === events.length);
  const ranged = events.filter(({ when }) => isOneOfYears(when)).length;
  const uncertain = events.filter(({ when, ended }) => when.uncertain || ended?.uncertain).length;
  const approximate = events.filter(({ when, ended }) => when.approximate || ended?.approximate).length;
  const [claimed, disputed] = (["claimed", "disputed"] as const).map(
    (firmness) => events.filter((event) => event.firmness === firmness).length,
  );
  return language.timeline.doubts({
    loose: isInYears ? 0 : notOneDay.length,
    ranged: isInYears ? ranged : 0,
    approximate,
    uncertain,
    claimed: claimed ?? 0,
    disputed: disputed ?? 0,
  });
}

/** Whether a date is a year out of several, and not about one of them. */
const isOneOfYears = ({ precision, from, to, estimate }: Event["when"]): boolean =>
  (precision === "range" || precision === "set") && estimate === undefined && to - from > 366 * DAY;
