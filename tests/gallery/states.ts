import { cityOf, estimates, standing, storyTimeline } from "../../slides/charts.ts";
import { fledTheValley, tollOfTheValley } from "../../slides/counts.ts";
import { story as towns } from "../../slides/events.ts";
import { map } from "../../slides/map.ts";
import { declared, river, strips } from "../../slides/valley.ts";
import { whereAndWhen } from "../../slides/whereabouts.ts";
import type { Chart, Frame } from "../../src/charts/chart.ts";
import { compare } from "../../src/charts/compare/compare.ts";
import { frontMap } from "../../src/charts/frontMap/frontMap.ts";
import { sideBySide } from "../../src/charts/sideBySide.ts";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import type { Story } from "../../src/events/read.ts";
import { map as journeys } from "../../src/node/templates/journey/charts.ts";
import { story as journey } from "../../src/node/templates/journey/events.ts";
import { chartFontSize } from "../../src/views/shared/slide.ts";
import { base, water } from "../fixture/geography.ts";
import { story as ice } from "../fixture/story.ts";

/** A state of a chart that is worth a picture. */
export interface GalleryState {
  /** The name of its picture, without the size: the chart, then what is special about the state. */
  name: string;
  chart: Chart;
  state: unknown;
  story: Story;
}

export type Size = "slide" | "desk" | "phone";

/** The frame a chart is given: on a slide, in the reading page's column on a desk, or on a phone, in CSS pixels. */
export function frameAt({ chart }: GalleryState, size: Size, prefix = ""): Frame {
  if (size === "slide") return { width: 1184, height: 560, fontSize: chartFontSize, prefix };
  const width = size === "desk" ? 760 : 358;
  return { width, height: chart.heightFor(width), fontSize: size === "desk" ? 17 : 16.5, prefix };
}

/** Every state of a chart that is pictured. */
export const galleryStates: readonly GalleryState[] = [
  ...states("timeline", storyTimeline, towns, {
    "six-years": { extent: ["2013", "2019"], lanes: "theatre" },
    autumn: { extent: ["2017-09", "2017-12"], lanes: "theatre" },
    friday: { extent: ["2017-11-03", "2017-11-03"], lanes: "theatre" },
  }),
  ...states("timeline", timeline(ice, { order: ["upper", "lower"] }), ice, {
    winter: { extent: ["1838-01", "1838-03"], lanes: "theatre" },
    week: { extent: ["1838-03-10", "1838-03-18"], lanes: "kind", highlight: ["pest-flooded"] },
    day: { extent: ["1838-03-13", "1838-03-13"] },
  }),
  ...states("front-map", map, towns, {
    friday: { day: "2017-11-03", view: "frontier" },
    border: { day: "2017-11-03", since: "2017-10-31", view: "border" },
    toll: { day: "2017-11-30", since: "2017-11-03", view: "valley-toll", layers: ["toll"] },
  }),
  ...states("front-map", iceMap(), ice, {
    start: { day: "1838-02-01", view: "river" },
    advance: { day: "1838-03-13", since: "1838-02-01", view: "river", advances: ["water"], rings: ["pest"] },
    remark: { day: "1838-03-16", view: "river", callouts: [{ place: "mohacs", text: "Said to have frozen" }] },
    dim: { day: "1838-03-13", view: "whole", dim: true, rings: ["pest"], labels: ["vienna"] },
  }),
  ...states("front-map", sideBySide(towns.language, map, 2), towns, {
    compared: [
      { day: "2017-09-04", view: "valley" },
      { day: "2017-10-22", since: "2017-09-10", view: "valley" },
    ],
  }),
  ...states(
    "compare",
    compare(towns.language, map, river, { share: 0.46, headings: ["Who held what", "How far each force had come"] }),
    towns,
    {
      friday: {
        one: { day: "2017-11-03", since: "2017-09-01", view: "nine-weeks" },
        other: { extent: ["2017-09-01", "2017-11-03"], reach: ["deir-al-zor", "haditha"], focusDate: false },
      },
    },
  ),
  ...states("river", river, towns, {
    autumn: { extent: ["2017-09-01", "2017-12-10"], reach: ["deir-al-zor", "haditha"] },
    friday: { extent: ["2017-09-01", "2017-12-10"], reach: ["deir-al-zor", "haditha"], day: "2017-11-03" },
    border: {
      extent: ["2017-10-15", "2017-12-10"],
      reach: ["muhasan", "al-obeidi"],
      notes: [{ fix: { front: "desert-column", date: "2017-11-11" }, text: "IS takes the town back" }],
    },
    toll: {
      extent: ["2017-09-01", "2017-12-10"],
      reach: ["deir-al-zor", "al-obeidi"],
      day: "2017-12-09",
      layers: ["toll"],
    },
  }),
  ...states("strips", strips, towns, {
    all: { extent: ["2014", "2019-06"], enlarged: ["2017-09", "2017-12"] },
    border: {
      extent: ["2014", "2019-06"],
      enlarged: ["2017-10-15", "2017-12-10"],
      day: "2017-11-19",
      highlight: ["albu-kamal", "al-qaim"],
    },
  }),
  ...states("territory", estimates, towns, {
    all: { extent: ["2014-06", "2019-04"] },
    friday: { extent: ["2014-06", "2019-04"], panels: ["ihs-area", "rand"], day: "2017-11-03" },
    one: { extent: ["2014-06", "2019-04"], panels: ["ihs-area"], quotes: [] },
  }),
  ...states("districts", cityOf, towns, {
    siege: { day: "2016-01-01" },
    friday: { day: "2017-11-03", since: "2017-09-06" },
    end: { day: "2017-11-18", since: "2017-11-03", highlight: ["hawijat-kati"] },
  }),
  ...states("alliances", standing, towns, {
    all: {},
    "syrian-army": { day: "2017-11-03", highlight: "saa" },
    camps: {
      day: "2017-11-03",
      as: "camps",
      kinds: ["leads", "backs", "air support", "fights beside", "rivals", "opposes"],
    },
  }),
  ...states("declared", declared, towns, {
    all: {},
    half: { upTo: "ypg-declares-countryside" },
  }),
  ...states("toll", tollOfTheValley, towns, {
    weeks: { extent: ["2017-09", "2017-12"] },
    friday: { extent: ["2017-09", "2017-12"], day: "2017-11-03" },
    months: { extent: ["2017-09", "2017-12"], by: "month", highlight: ["2017-11", "2017-11"] },
    civilians: { extent: ["2017-09", "2017-12"], rows: ["civilians"] },
  }),
  ...states("counts", fledTheValley, towns, {
    all: {},
    highlight: { highlight: ["snhr", "anbar"] },
  }),
  ...states("places", journeys, journey, {
    journey: { route: true, highlight: ["colombo", "hong-kong"] },
  }),
  ...states("whereabouts", whereAndWhen, towns, {
    valley: { span: ["2017-09", "2017-12"], bounds: [39.75, 34.2, 41.4, 35.55] },
  }),
];

function states<State>(
  kind: string,
  chart: Chart<State>,
  story: Story,
  named: Readonly<Record<string, State>>,
): readonly GalleryState[] {
  return Object.entries(named).map(([name, state]) => ({
    name: `${kind}-${name}`,
    chart: chart as Chart,
    state,
    story,
  }));
}

/** The front map of the fixture's story: the ice on the Danube. */
function iceMap() {
  return frontMap(ice, {
    base,
    water,
    river: "danube",
    views: {
      river: { name: "the river", bounds: [15.5, 45.8, 20.5, 48.6], bandKm: 14, locator: "whole" },
      whole: { name: "both countries", bounds: [10, 45.4, 23, 49] },
    },
    countries: { AT: "AUSTRIA", HU: "HUNGARY" },
    rivers: { danube: "Danube" },
  });
}
