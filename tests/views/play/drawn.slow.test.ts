// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { dateAt } from "../../../src/events/edtf.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { patch } from "../../../src/svg/patch.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { pannedState } from "../../../src/views/pan/panState.ts";
import { trackOf } from "../../../src/views/pan/track.ts";
import { playedDays } from "../../../src/views/play/days.ts";
import { collisions, wordsOf } from "../../charts/words.ts";

const { story } = deck;

/** For every chart that can be played, the step with the most played days. */
const played = slidesOf(deck).flatMap((slide) => {
  const { id, kind, chart, steps } = slide;
  const track = kind === "chart" && trackOf(story, slide);
  const ways = steps.flatMap(({ state }) => {
    const days = track ? track.played(state) : undefined;
    return days && track ? [{ state, days, list: playedDays(days, track.changes(state)) }] : [];
  });
  const [longest] = ways.sort((a, b) => b.list.length - a.list.length);
  return chart && longest ? [{ id, chart, ...longest }] : [];
});

const frames = {
  slide: { width: 1280, height: 560, prefix: "", fontSize: 20 },
  phone: { width: 358, height: 480, prefix: "", fontSize: 16.5 },
};

/**
 * A drawing without the legends of its maps, which on a small map explain only what the day has if there is no room for
 * more, and without the name of the day, which moves with its rule.
 */
const withoutKeys = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings
    .filter(({ key, attributes }) => key !== "key" && attributes.class !== "day")
    .map((drawing) => ({ ...drawing, children: withoutKeys(drawing.children) }));

test("there are days to play on every kind of chart of a day, and on timelines", () => {
  expect(played.some(({ chart }) => chart.kind === "timeline")).toBe(true);
  expect(new Set(played.map(({ chart }) => chart.kind)).size).toBeGreaterThan(6);
});

describe.each(played)("the chart of $id, played", ({ chart, state, days, list }) => {
  // Every day with a change for a chart with steady names, and some days without one; for other charts some days are
  // enough.
  const asked = list.filter(({ changes }, nth) =>
    (chart.dayControl?.steady ?? chart.windowControl) ? changes || nth % 3 === 0 : nth % 8 === 0,
  );
  const states = asked.map(({ at }) => ({
    day: dateAt(at),
    state: pannedState(chart, state, { day: at, play: { days, on: true, pace: 1 } }),
  }));

  test("draws on every day what that day's state draws at rest in a fresh chart", () => {
    const rested = chart.of(story);
    const fresh = new Map(
      states.toReversed().map(({ day, state }) => [day, rested.draw(state, frames.slide).map(serialize).join("")]),
    );
    for (const { day, state } of states)
      expect(chart.draw(state, frames.slide).map(serialize).join("") === fresh.get(day), day).toBe(true);
  }, 120_000);
});

describe.each(played.filter(({ chart }) => chart.dayControl?.steady))("the chart of $id", (one) => {
  const { chart, state, days, list } = one;
  const stateOn = (at: number) => pannedState(chart, state, { day: at, play: { days, on: true, pace: 1 } });

  test.each(Object.entries(frames))(
    "keeps every name in one place on all days, on a %s",
    (_, { height, ...frame }) => {
      const own = { ...frame, height: frame.width > 400 ? height : chart.heightFor(frame.width) };
      const places = new Map<string, Set<string>>();
      // How often words stand in one drawing at most: once in each column, where charts have several.
      const most = new Map<string, number>();
      for (const { at } of list.filter(({ changes }, nth) => changes || nth === 0)) {
        const drawn = chart.draw(stateOn(at), own);
        expect(collisions(drawn, own), dateAt(at)).toEqual([]);
        // Two banks may have equal labels: each is identified by how many equal ones come before it.
        const seen = new Map<string, number>();
        for (const { words, x, y } of wordsOf(withoutKeys(drawn))) {
          const nth = seen.get(words) ?? 0;
          seen.set(words, nth + 1);
          most.set(words, Math.max(most.get(words) ?? 1, nth + 1));
          places.set(words, (places.get(words) ?? new Set()).add(`${Math.round(x)} ${Math.round(y)}`));
        }
      }
      const moved = [...places].filter(([words, at]) => at.size > (most.get(words) ?? 1));
      expect(moved.map(([words, at]) => `${words}: ${[...at].join(", ")}`)).toEqual([]);
    },
    120_000,
  );
});

test.each(["front-map", "timeline"])(
  "a %s played through on a page has the nodes of each day drawn on an empty one",
  (kind) => {
    const map = played.find(({ chart }) => chart.kind === kind);
    if (!map) expect.unreachable();
    const frame = { width: 700, height: 400, prefix: "", fontSize: 16 };
    const root = () => document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const live = root();
    const changed = map.list.filter(({ changes }) => changes);
    expect(changed.length).toBeGreaterThan(1);
    for (const { at } of changed) {
      const state = pannedState(map.chart, map.state, { day: at, play: { days: map.days, on: true, pace: 1 } });
      patch(live, map.chart.draw(state, frame));
      const still = root();
      patch(still, map.chart.draw(state, frame));
      expect(live.innerHTML === still.innerHTML, dateAt(at)).toBe(true);
    }
  },
  120_000,
);
