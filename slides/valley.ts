import { controlStrips } from "#charts/controlStrips";
import { declaredHeld } from "#charts/declaredHeld";
import { riverChart } from "#charts/riverChart";
import { readGeography, riverLine } from "#geo/geography";
import base from "../assets/geo/base.json" with { type: "json" };
import water from "../assets/geo/water.json" with { type: "json" };
import { borderKm } from "./events/places.ts";
import { type EventId, type PlaceId, type RegisterId, story } from "./events.ts";

const border = { km: borderKm, above: "Syria", below: "Iraq" };

/** How far down and up the river each front had come, day by day. */
export const river = riverChart(story, {
  fronts: ["syrian-army-right-bank", "sdf-left-bank", "iraqi-forces-upstream", "desert-column"],
  names: {
    "syrian-army-right-bank": ["Syrian army, along the river", "Syrian army"],
    "sdf-left-bank": ["Syrian Democratic Forces", "SDF"],
    "iraqi-forces-upstream": ["Iraqi forces"],
    "desert-column": ["Syrian army, by the desert", "Desert column"],
  },
  holder: "is",
  banks: { right: "West bank", left: "East bank" },
  river: "Euphrates",
  inland: ["conoco", "al-omar", "al-tanak", "al-jafra"],
  border,
  map: { line: riverLine(readGeography(base, water), "euphrates") },
  register: "ucdp-deir-al-zor-2017" satisfies RegisterId,
});

/** The places along the river whose every change of hands the research follows. */
const followed = [
  "raqqa",
  "al-maadan",
  "al-husseiniya",
  "hawijat-kati",
  "deir-al-zor",
  "deir-al-zor-airbase",
  "hawija-sakr",
  "marrat",
  "mazlum",
  "khusham",
  "conoco",
  "muhasan",
  "al-busayrah",
  "al-shuhayl",
  "mayadin",
  "al-omar",
  "dhiban",
  "al-tayyana",
  "al-quriyah",
  "al-asharah",
  "suwaydan-jazirah",
  "subaykhan",
  "al-tanak",
  "abu-hardub",
  "abu-hamam",
  "gharanij",
  "al-salihiyah",
  "hajin",
  "al-jalaa",
  "al-shaafah",
  "al-susah",
  "baghuz",
  "albu-kamal",
  "husaybah",
  "al-qaim",
  "rumana",
  "al-obeidi",
  "rawa",
  "anah",
  "al-reyhana",
  "haditha",
] as const satisfies readonly PlaceId[];

const kmOf = (id: PlaceId): number => story.places[id]?.river?.km ?? 0;

/** These places in river order, downstream. */
export const valley: readonly PlaceId[] = followed.toSorted((a, b) => kmOf(a) - kmOf(b));

const alongTheRiver = {
  places: valley,
  border,
  banks: { left: "East bank", right: "West bank", island: "island" },
};

/** Who held each town of the valley, all along. */
export const strips = controlStrips(story, { ...alongTheRiver, light: ["is"] });

/** The announcements of victory, from Mosul's mosque to Baghuz. */
export const declarations: readonly EventId[] = [
  "al-nuri-mosque-taken-2017",
  "mosul-declared-retaken-2017",
  "deir-al-zor-declared-taken",
  "albu-kamal-declared-taken",
  "iran-declares-end",
  "ypg-declares-countryside",
  "russia-declares-victory",
  "iraq-declares-victory",
  "trump-declares-victory-2018",
  "baghuz-taken-2019",
];
export const declared = declaredHeld(story, { ...alongTheRiver, holder: "is", events: declarations });
