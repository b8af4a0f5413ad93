import { sum } from "d3";
import { dayOf } from "../events/edtf.ts";
import { extentOf } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import { timeScale, timeTicks } from "../layout/extent.ts";
import { sayingsHeight, setSayings } from "../layout/sayings.ts";
import { panelHeight, territoryGrid } from "../layout/territoryGrid.ts";
import { gutterOf, type PlacedPanel, plotPanel } from "../layout/territoryPlot.ts";
import { type Counted, countedOf } from "../layout/territoryReadings.ts";
import { dayRules } from "../layout/territoryRules.ts";
import type { Drawing } from "../marks/drawing.ts";
import type { GroupLook } from "../marks/readings.ts";
import { sayings as sayingMarks } from "../marks/sayings.ts";
import { aside, signKey } from "../marks/signKey.ts";
import { territoryPanel } from "../marks/territoryPanel.ts";
import type { Chart, Frame } from "./chart.ts";
import { dialWithin, inOrder, lastDay } from "./dial.ts";
import { describeTerritory } from "./territoryDescription.ts";
import { keyOf } from "./territoryKey.ts";
import { sourcedSaying } from "./territorySayings.ts";
import type { TerritoryOptions, TerritoryState } from "./territoryState.ts";

export type { Saying, TerritoryOptions, TerritoryState } from "./territoryState.ts";

const inks = ["var(--ink)", "var(--accent)", "var(--border)"] as const;

/**
 * Published estimates side by side: one panel a series, each with its own scale from zero, its unit, and what it
 * counted. Throws a RangeError on a series, event, claim or figure that does not exist, and on two panels of one id.
 */
export function territory(story: Story, { panels, marks = [], sayings = [] }: TerritoryOptions): Chart<TerritoryState> {
  const all = panels.map((panel) => countedOf(story, panel));
  const byId = new Map(all.map((counted) => [counted.id, counted]));
  if (byId.size < all.length) throw new RangeError("two panels share an id; give one of them an id of its own");
  const ruled = marks.map((id) => eventOf(story, id)).sort((a, b) => a.when.from - b.when.from);
  const said = sayings.map((saying) => sourcedSaying(story, saying, all));

  const shownOf = (state: TerritoryState) => ({
    panels: state.panels ? state.panels.map((id) => panelOf(byId, id)) : all,
    said: state.sayings ? said.filter(({ id }) => state.sayings?.includes(id)) : said,
  });

  const draw = (state: TerritoryState, { width, height, text }: Frame): readonly Drawing[] => {
    const extent = extentOf(state.extent);
    if (!(extent[0] < extent[1])) throw new RangeError(`invalid extent: ${state.extent.join(" to ")}`);
    const shown = shownOf(state);
    const bright = new Set(state.highlight);
    const pitch = text * 1.35;
    const narrow = width < 40 * text;
    const quoted = new Set(shown.said.map(({ figure }) => figure?.series));
    // Where there is not room for all, those brought out come first, then those that a saying is taken from.
    const rank = ({ id, panel }: Counted) => (bright.has(id) ? 2 : quoted.has(panel.series) ? 1 : 0);
    const ranked = narrow ? shown.panels.toSorted((a, b) => rank(b) - rank(a)) : shown.panels;
    const here = ruled.filter(({ when }) => when.from < extent[1] && when.to > extent[0]);
    const set = setSayings(shown.said, { x: 0, y: 0, width }, text);
    const sayingsTall = set.length > 0 ? sayingsHeight(set) + text * 1.4 : 0;
    const plan = (events: readonly Event[], saying: boolean, asked = ranked) => {
      const key = keyOf(asked, events, { width, text, day: state.day, letters: ruled });
      const place = (more: number) => {
        const room = height - key.rows * pitch - (saying ? sayingsTall : 0) - more;
        const box = { x: 0, y: 0, width, height: room - text * 0.6 };
        return territoryGrid(asked, box, text, (counted) => gutterOf(counted, text));
      };
      const grid = place(0);
      return { ...(grid.dropped > 0 ? place(pitch) : grid), key, events, saying };
    };
    // Where room is short the sayings go first, then the events, then panels.
    const fullest = plan(here, true, shown.panels);
    const plans = fullest.dropped === 0 ? [fullest] : [plan(here, true), plan(here, false), plan([], false)];
    const { places, dropped, key, events, saying } = plans.reduce((a, b) =>
      b.places.length > a.places.length ? b : a,
    );
    const looked = state.day ? dayOf(state.day) : undefined;
    const until = looked === undefined ? Number.POSITIVE_INFINITY : looked + 864e5;

    const drawn = places.map((place) => {
      const { plot, counted } = place;
      const x = timeScale(extent, [plot.x, plot.x + plot.width]);
      const rules = dayRules(events, x, plot.y, text, { letters: ruled, day: looked });
      const panel: PlacedPanel = plotPanel(place, {
        text,
        x,
        until,
        nameOf: (of) => groupName(story, of),
        named: shown.said.flatMap(({ figure }) => (figure?.series === counted.panel.series ? [figure.key] : [])),
        taken: rules.map(({ letterBox }) => letterBox),
        rules: rules.map((rule) => rule.x),
      });
      const day = looked === undefined || rules.some((rule) => rule.looked) ? undefined : x(looked + 432e5);
      return territoryPanel(panel, {
        text,
        ticks: timeTicks(x, text),
        rules,
        day: day !== undefined && day >= plot.x && day <= plot.x + plot.width ? day : undefined,
        quiet: bright.size > 0 && !bright.has(counted.id),
        look: (group) => lookOf(story, counted, group),
      });
    });
    const keyTop = height - key.rows * pitch;
    const sayTop = keyTop - sayingsHeight(set) - text * 0.8;
    const foot = saying && set.length > 0 ? sayTop - text * 0.3 : keyTop;
    return [
      ...drawn,
      ...(dropped > 0
        ? [aside(`${dropped} more ${dropped === 1 ? "estimate" : "estimates"} in the table`, foot - pitch * 0.35, text)]
        : []),
      ...(saying && set.length > 0
        ? [sayingMarks(setSayings(shown.said, { x: 0, y: sayTop, width }, text), text)]
        : []),
      ...(key.rows > 0 ? [signKey("key", key, [0, keyTop], text, pitch)] : []),
    ];
  };

  return {
    kind: "territory",
    bleeds: false,
    heightFor: (width) => {
      const text = width < 640 ? 16.5 : 17;
      const set = setSayings(said, { x: 0, y: 0, width }, text);
      const key = keyOf(all, ruled, { width, text, day: story.pivot, letters: ruled });
      const foot = sayingsHeight(set) + text * 2.5 + key.rows * text * 1.35;
      const columns = width < 640 ? 1 : width < 1000 ? 2 : 3;
      const column = (width - (columns - 1) * text * 1.75) / columns;
      const rows = Math.ceil(all.length / columns);
      const heights = all.map((counted) => panelHeight(counted, column, text) + text * 0.9);
      const tall = columns === 1 ? sum(heights) : rows * Math.max(...heights, 0);
      return Math.round(Math.max(foot + tall, width * 0.48));
    },
    draw,
    describe: (state) => {
      const shown = shownOf(state);
      return describeTerritory(story, state, { ...shown, ruled, nameOf: (of) => groupName(story, of) });
    },
    dial: dialWithin(lastDay, (state) => {
      const figures = shownOf(state).panels.flatMap(({ readings }) => readings);
      return inOrder(
        figures.map(({ when }) => when.from),
        state.extent,
      );
    }),
  };
}

function eventOf(story: Story, id: string): Event {
  const event = story.event.get(id);
  if (!event) throw new RangeError(`unknown event: ${id}`);
  return event;
}

function panelOf(byId: ReadonlyMap<string, Counted>, id: string): Counted {
  const counted = byId.get(id);
  if (!counted) throw new RangeError(`unknown panel: ${id}`);
  return counted;
}

/** What a group of figures is of, in words: a side's short name where it is the id of a side. */
const groupName = (story: Pick<Story, "sides">, of: string): string => story.sides[of]?.short ?? of;

/** Sides keep their colour; other groups take inks in turn. Shapes always differ. */
function lookOf(story: Pick<Story, "sides">, { groups }: Counted, group: number): GroupLook {
  const of = groups[group] ?? "";
  return { colour: of in story.sides ? `var(--side-${of})` : (inks[group % inks.length] ?? inks[0]), shape: group };
}
