import { expect, test } from "vitest";
import { controlStrips } from "../../../src/charts/controlStrips/controlStrips.ts";
import { declaredHeld } from "../../../src/charts/declaredHeld/declaredHeld.ts";
import { placesMap } from "../../../src/charts/placesMap/placesMap.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import { controlOn } from "../../../src/events/control.ts";
import { dateAt, dayOf } from "../../../src/events/edtf.ts";
import { eventDateWords } from "../../../src/events/format.ts";
import { readStory } from "../../../src/events/read.ts";
import { changedOn, eventsOn } from "../../../src/views/play/days.ts";
import { draft } from "../../fixture/story.ts";

// The story is told by the clock of Budapest.
test.each([
  ["before", { date: "2012-12-31", time: "02:00", zone: "Asia/Tokyo" }, "2012-12-30"],
  ["after", { date: "2012-12-31", time: "21:00", zone: "America/Los_Angeles" }, "2013-01-01"],
  ["with a distance from UTC, of its zone,", { date: "2012-12-30T17:00Z", zone: "Asia/Tokyo" }, "2012-12-30"],
])(
  "an event of the day %s by the story's clock happens on that day in every chart, and in words on its own",
  (_, dates, day) => {
    const { "pest-flooded": flood } = draft.events;
    const { until: __, time: ___, ...brief } = flood;
    const story = readStory({ ...draft, claims: {}, fronts: {}, events: { flood: { ...brief, ...dates } } });
    const span = ["2012-12-20", "2013-01-10"] as const;
    const at = dayOf(day);

    const line = timeline(story);
    expect(line.windowControl?.changes({ extent: span }).map(dateAt)).toEqual([day]);
    const events = eventsOn(story, line.describe({ extent: span }), at);
    expect(events.map(({ id }) => id)).toEqual(["flood"]);
    expect([...changedOn(story, events, at).places]).toEqual(["pest"]);

    const strips = controlStrips(story, { places: ["pest"] });
    expect(strips.dayControl?.changes({ extent: span }).map(dateAt)).toEqual([day]);
    const holderOn = (when: string) => controlOn(story, "pest", when).turn?.event;
    expect([holderOn(dateAt(at - 1)), holderOn(day)]).toEqual([undefined, "flood"]);
    const map = placesMap(story, { land: { objects: { countries: { type: "GeometryCollection", geometries: [] } } } });
    expect(map.describe({ extent: [day, day] }).events).toEqual(["flood"]);
    expect(map.describe({ extent: ["2012-12-31", "2012-12-31"] }).events).toEqual([]);
    const declared = declaredHeld(story, { holder: "ice", events: ["flood"], places: ["pest"] });
    expect(declared.dayControl?.range?.({})).toEqual([day, day]);

    expect(eventDateWords(story.language, events[0] ?? expect.unreachable())).toContain("31 December 2012");
  },
);
