import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { atRest, keptWithin, type Stretch } from "../../src/layout/moves.ts";
import { markup } from "../../src/marks/markup.ts";
import { beyondStep, positionAt } from "../../src/views/address.ts";
import { trackOf, turned, turnOf, turnOnLine } from "../../src/views/moving/track.ts";
import { readView, stateIn, type View, writeView } from "../../src/views/moving/view.ts";

const { story } = deck;
const slides = slidesOf(deck);
const timed = slides.find(({ kind, chart }) => kind === "chart" && chart?.reel);
const mapped = slides.find(({ kind, chart, steps }) => kind === "chart" && chart?.dial && steps.length > 2);
if (!timed?.chart?.reel || !mapped?.chart?.dial) throw new RangeError("missing slide with a timeline or a map");
const [timeline, map] = [timed.chart, mapped.chart];
const { all } = timed.chart.reel;
const [first] = story.events;
const frame = { width: 700, height: 420, prefix: "a-", text: 16 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc
  .tuple(share, share)
  .map(([a, b]): Stretch => atRest(keptWithin([all[0] + a * (all[1] - all[0]), all[0] + b * (all[1] - all[0])], all)));
const event = fc.constantFrom(...story.events.map(({ id }) => id));

describe("a view", () => {
  test("is read from an address as it was written there", () => {
    const views = fc.oneof(
      fc.record({ stretch }),
      fc.record({ stretch, chosen: event }),
      fc.record({ chosen: event }),
    ) as fc.Arbitrary<View>;
    fc.assert(
      fc.property(views, (view) => {
        const hash = `#${timed.id}.2@${writeView(view)}`;
        expect(readView(story, timeline, beyondStep(hash))).toEqual(view);
        expect(positionAt(deck, hash)).toEqual({ slide: slides.indexOf(timed), step: 1 });
      }),
    );
    const day = Date.UTC(2017, 9, 12);
    expect(readView(story, map, writeView({ day }))).toEqual({ day });
  });

  test("is nothing where an address asks for what there is not, and the step is found all the same", () => {
    const wrong = [
      "",
      "2017",
      "2017-02-30..2017-03-01",
      "2017-09-05..2017-09-01",
      "0001-01-01..9999-12-31",
      "2017-09-05..",
      "2017-09-05..2017-10-05,no-such-event",
      "2017-09-05..2017-10-05,",
      ",__proto__",
      "2017-10-12",
      "%E0%A4%A",
      "<b>",
      null,
      7,
      { stretch: all },
    ];
    for (const raw of wrong) {
      expect(readView(story, timeline, raw), String(raw)).toBeUndefined();
      if (typeof raw === "string") expect(positionAt(deck, `#${timed.id}.2@${raw}`)?.step).toBe(1);
    }
    expect(readView(story, map, "2017-09-05..2017-10-05")).toBeUndefined();
    expect(readView(story, map, "2017-10-32")).toBeUndefined();
    expect(readView(story, {}, "2017-10-12")).toBeUndefined();
  });

  test("with no more than a chosen event leaves the step's drawing as it is", () => {
    const state = timed.steps[0].state;
    expect(stateIn(timeline, state, { chosen: first?.id })).toBe(state);
  });

  test("over another stretch is drawn as a step with that stretch would be, with nothing of the way there", () => {
    fc.assert(
      fc.property(stretch, stretch, (one, other) => {
        const reel = timeline.reel;
        const state = timed.steps[0].state;
        const by = stateIn(timeline, stateIn(timeline, state, { stretch: other }), { stretch: one });
        const straight = stateIn(timeline, state, { stretch: one });
        expect(by).toEqual(straight);
        expect(reel?.stretch(straight)).toEqual(one);
        const drawn = (of: unknown) => timeline.draw(of, frame).map(markup).join("");
        expect(drawn(by)).toBe(drawn(straight));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe("a track", () => {
  test("of a map turns day by day, and to the days on which its ground changed hands, within its slide's days", () => {
    const track = trackOf(story, mapped);
    if (!track) throw new RangeError("no track");
    const state = mapped.steps[1]?.state;
    const day = (of: unknown) => track.of(of)[0];
    const turn = (asked: Parameters<typeof turned>[1], from: unknown) =>
      stateIn(map, from, track.view(turned(track, asked, from)));
    expect(day(turn("later", state)) - day(state)).toBe(864e5);
    expect(day(turn("earlier", turn("later", state)))).toBe(day(state));
    let at = turn("nearer", state);
    expect(map.dial?.changes(state)).toContain(day(at));
    for (let presses = 0; presses < 200; presses += 1) at = turn("wider", at);
    expect(track.of(at)[1]).toBe(track.all[1]);
    for (let presses = 0; presses < 400; presses += 1) at = turn("earlier", at);
    expect(day(at)).toBe(track.all[0]);
  });

  test("of a map on a day says who held what that day, and leaves another day's remarks behind", () => {
    const state = map.dial?.on({ day: "2017-11-03", view: "valley", since: "2017-10-22", callouts: [] }, "2017-10-01");
    expect(state).toEqual({ day: "2017-10-01", view: "valley" });
    expect(map.describe(state).day).toBe("2017-10-01");
  });

  test("is moved by Shift and arrows in a chart, by arrows alone on its own line, and by neither with Ctrl", () => {
    const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({
      key,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      ...held,
    });
    expect(turnOf(pressed("ArrowLeft"))).toBeUndefined();
    expect(turnOf(pressed("ArrowLeft", { shiftKey: true }))).toBe("earlier");
    expect(turnOf(pressed("ArrowUp", { shiftKey: true, ctrlKey: true }))).toBeUndefined();
    expect(turnOnLine(pressed("ArrowRight"))).toBe("later");
    expect(turnOnLine(pressed("ArrowRight", { metaKey: true }))).toBeUndefined();
  });
});
