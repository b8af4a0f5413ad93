import { alliances } from "#charts/alliances";
import { compare } from "#charts/compare";
import { controlStrips } from "#charts/controlStrips";
import { declaredHeld } from "#charts/declaredHeld";
import { districts } from "#charts/districts";
import { frontMap } from "#charts/frontMap";
import { placesMap } from "#charts/placesMap";
import { rivalCounts } from "#charts/rivalCounts";
import { riverChart } from "#charts/riverChart";
import { territory } from "#charts/territory";
import { timeline } from "#charts/timeline";
import { toll } from "#charts/toll";
import { whereabouts } from "#charts/whereabouts";
import type { Change, Claim, Fix, Front, Series, Term, Tie } from "#events/model";
import { story } from "#story/events";
import { cite, place, term, words } from "#story/vocabulary";
import base from "../../../assets/geo/base.json" with { type: "json" };
import water from "../../../assets/geo/water.json" with { type: "json" };

// The reference prints each of these as it stands here: one call for each chart, one record for each kind.

export const ofTimeline = timeline(story, { order: ["syria", "iraq"], minPriority: 2 });

export const ofFrontMap = frontMap(story, {
  base,
  water,
  river: "euphrates",
  countries: { SY: "SYRIA", IQ: "IRAQ" },
  views: { valley: { name: "the valley", bounds: [39.7, 34, 41.5, 35.6] } },
});

export const ofPlacesMap = placesMap(story, { land: base, bounds: [36, 31, 47, 38] });

export const ofRiverChart = riverChart(story, {
  fronts: ["sdf-left-bank"],
  holder: "is",
  banks: { left: "East bank", right: "West bank" },
  river: "Euphrates",
});

export const ofControlStrips = controlStrips(story, { places: ["mayadin", "albu-kamal", "al-qaim"] });

export const ofDeclaredHeld = declaredHeld(story, {
  holder: "is",
  events: ["mosul-declared-retaken-2017", "iraq-declares-victory"],
});

export const ofAlliances = alliances(story, { actors: ["saa", "russia", "iran"], names: { saa: "Syrian army" } });

export const ofDistricts = districts(story, {
  city: "deir-al-zor",
  label: "Not to scale",
  grid: [4, 3],
  cells: {},
  river: {
    name: "Euphrates",
    course: [
      [0, 0],
      [4, 1],
    ],
    width: 1,
    label: [1, 0],
  },
});

export const ofTerritory = territory(story, { panels: [{ series: "ihs-area", by: "IHS", regular: true }] });

export const ofRivalCounts = rivalCounts(story, {
  unit: "km²",
  counts: [{ id: "ihs", by: "IHS", from: { series: "ihs-area", date: "2015-01" }, where: "Iraq and Syria" }],
});

export const ofToll = toll(story, { register: "ucdp-deir-al-zor-2017" });

export const ofWhereabouts = whereabouts(story, {
  base,
  water,
  bounds: [36.5, 31.2, 46.2, 37.4],
  span: ["2011", "2026"],
  countries: { SY: "SYRIA", IQ: "IRAQ" },
  river: "euphrates",
  marks: ["albu-kamal", "al-qaim"],
});

export const ofCompare = compare(story.language, ofTimeline, ofTerritory, { share: 0.6 });

export const ofSeries: Series = {
  title: "Area held",
  publisher: "A monitor",
  unit: "km²",
  metric: "area",
  scope: "Iraq and Syria",
  definition: "Ground on which nobody else could move.",
  points: [
    { date: "2015-01", value: 90_800, basis: "published", source: "monitor" },
    { date: "2017-06~", low: 30_000, high: 36_200, basis: "derived", source: "monitor", note: "From two maps." },
  ],
};

export const ofClaim: Claim = {
  source: "article",
  paragraph: 3,
  text: "The group held two towns.",
  attribution: "the army",
  date: "2017-11-03",
  check: "Too broad: it held villages too.",
};

export const ofTerm: Term = { name: "front", text: "The furthest point that an army had reached." };

export const ofChange: Change = { place: "al-qaim", to: { status: "held", holder: "iraqi-forces" }, on: "2017-11-03" };

export const ofTie: Tie = {
  from: "hezbollah",
  to: "saa",
  kind: "fights beside",
  since: "2013-04",
  sources: ["article"],
};

export const ofFront: Front = {
  name: "Iraqi forces",
  side: "iraqi-forces",
  fixes: [{ date: "2017-11-03", place: "al-qaim", how: "reached", event: "al-qaim-entered" }],
};

export const ofFix: Fix = { date: "2017-11-02", place: "al-qaim", how: "short", shortKm: 8, note: "From a map." };

export const ofWords = words`
  On 26 October Baghdad began its offensive.${cite({ claims: ["al-qaim-and-rawa-the-aim"] })} The columns went round
  ${place("rawa", "Rawa")}.${cite({ events: ["al-qaim-offensive"], sources: ["geonames"] })}

  The ${term("saa", "Syrian army")} stood at the border by then.`;
