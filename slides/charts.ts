import { alliances } from "#charts/alliances";
import { districts } from "#charts/districts";
import { territory } from "#charts/territory";
import { timeline } from "#charts/timeline";
import { type EventId, story } from "./events.ts";

/** The timeline of this story: Syria above the line, Iraq below. */
export const storyTimeline = timeline(story, { order: ["syria", "both", "iraq"] });

/** The published estimates of size, each by itself. */
export const estimates = territory(story, {
  panels: [
    {
      series: "ihs-area",
      by: "IHS",
      regular: true,
      caveat: "January 2015 is its first estimate, not a peak. None after June 2017.",
    },
    {
      series: "rand",
      by: "RAND",
      of: ["all countries", "Iraq and Syria"],
      counts: "How it counted we have not seen. Two figures, of different areas.",
      caveat: "For Iraq and Syria a quarter below IHS.",
    },
    {
      series: "sohr-syria",
      by: "Syrian Observatory",
      counts: "All land behind the front, it seems, deserts included.",
    },
    { series: "coalition-areas-of-influence", by: "Coalition maps" },
    {
      series: "coalition-areas-share",
      by: "Coalition maps",
      title: "Share of August 2014 lost",
      regular: true,
      counts: "The same populated land, in per cent.",
    },
    {
      series: "coalition-pct",
      by: "Coalition spokesmen",
      title: "Share lost",
      of: ["Iraq and Syria"],
      counts: "Wording shifts from “territory” to “populated territory”.",
    },
  ],
  events: [
    "caliphate-proclaimed",
    "ramadi-falls-2015",
    "mosul-declared-retaken-2017",
    "deir-al-zor-declared-taken",
    "baghuz-taken-2019",
  ] satisfies EventId[],
  quotes: [
    {
      id: "third",
      text: "“about a third of both countries”",
      from: { claim: "a-third-of-both" },
      counted: "Of the land of each country; an approximation, and others counted otherwise.",
    },
    {
      id: "89",
      text: "89 %",
      from: { series: "coalition-areas-share", date: "2017-11-08", of: "Iraq" },
      counted: "Of the populated land in Iraq that IS dominated in August 2014. Syria: 87 %.",
    },
    {
      id: "95",
      text: "95 %",
      from: { series: "coalition-pct", date: "2017-11-15", of: "Iraq and Syria" },
      counted: "Of what IS held in August 2014; the envoy’s round figure, a week after the map.",
    },
  ],
});

/** Who stood with whom and against whom. */
export const standing = alliances(story, {
  actors: [
    "is",
    "saa",
    "russia",
    "iran",
    "hezbollah",
    "iran-militias",
    "sdf",
    "coalition",
    "iraqi-army",
    "pmf",
    "peshmerga",
    "turkey",
  ],
  camps: {
    russia: { at: [0, 0], columns: 2 },
    coalition: { at: [2, 0], columns: 4 },
    saa: { at: [0, 1], columns: 2 },
    sdf: { at: [2, 1] },
    turkey: { at: [3, 1] },
    peshmerga: { at: [4, 1] },
    "iraqi-army": { at: [5, 1] },
    hezbollah: { at: [0, 2] },
    "iran-militias": { at: [1, 2] },
    is: { at: [2, 2], columns: 3 },
    pmf: { at: [5, 2] },
    iran: { at: [0, 3], columns: 6 },
  },
});

/** Deir al-Zor as a schematic: which district lay by which is known, where exactly is not. */
export const cityOf = districts(story, {
  city: "deir-al-zor",
  label: "Schematic: the positions of the districts are not surveyed.",
  grid: [12, 8],
  river: {
    name: "Euphrates",
    course: [
      [1.2, -0.5],
      [4.6, 0.1],
      [7.8, 0.9],
      [10.1, 2.6],
      [10.9, 5],
      [12.4, 7.6],
    ],
    width: 1,
    label: [2.2, 0.95],
  },
  cells: {
    "deir-al-zor-enclave": { at: [0, 2.1], size: [3.6, 3.5], name: "Government part" },
    "al-hawiqa": { at: [4, 1.25], size: [2.7, 1.3] },
    "al-rashidia": { at: [3.8, 2.65], size: [2.7, 1.3] },
    "al-ardhi": { at: [6.6, 2.65], size: [2.5, 1.3] },
    "sheikh-yassin": { at: [3.8, 4.05], size: [2.7, 1.3] },
    "al-hamidiya": { at: [6.6, 4.05], size: [2.9, 1.3] },
    panorama: { at: [1.4, 6.1], size: [2.9, 1.2] },
    "deir-al-zor-airbase": { at: [5, 6.8], size: [3, 1.15], name: "Air base" },
    "hawijat-kati": { at: [7, 0.1], size: [2.6, 1.25], shape: "island" },
    "hawija-sakr": { at: [9.5, 4.4], size: [2.4, 1.3], shape: "island" },
  },
  remarks: [{ text: "East bank: not drawn", at: [9.9, 0.6] }],
});
