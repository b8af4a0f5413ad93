import type { Start } from "#events/model";
import type { PeopleSourceId } from "./people/sources.ts";
import type { PlaceId } from "./places.ts";
import type { SideId } from "./sides.ts";
import type { SourceId } from "./sources.ts";

type LaterStart = Start<PlaceId, SideId, SourceId | PeopleSourceId>;

/** The same turn of several places. */
const turned = (places: readonly PlaceId[], turn: Omit<LaterStart, "place">): readonly LaterStart[] =>
  places.map((place) => ({ place, ...turn }));

const westBank = [
  "deir-al-zor-enclave",
  "al-hamidiya",
  "sheikh-yassin",
  "al-ardhi",
  "al-rashidia",
  "al-hawiqa",
  "panorama",
  "deir-al-zor-airbase",
  "hawija-sakr",
  "hawijat-kati",
  "muhasan",
  "mayadin",
  "al-quriyah",
  "al-asharah",
  "subaykhan",
  "al-salihiyah",
  "al-jalaa",
] as const satisfies readonly PlaceId[];

const eastBankPocket = ["al-husseiniya", "marrat", "mazlum", "khusham"] as const satisfies readonly PlaceId[];

const eastBank = [
  ...eastBankPocket,
  "al-jafra",
  "al-busayrah",
  "al-shuhayl",
  "dhiban",
  "al-tayyana",
  "suwaydan-jazirah",
  "abu-hardub",
  "abu-hamam",
  "gharanij",
  "hajin",
  "al-shaafah",
  "al-susah",
  "baghuz",
] as const satisfies readonly PlaceId[];

const newGovernment = { to: "rebels", firmness: "reported" } as const;
const withoutADay = "Reported of the bank as a whole; no source read names this place and its day.";

/**
 * Who held what after the last village of IS, where no event has it: the Turkish attack of 2019, the fall of Assad in
 * December 2024, and the advance of the new government in January 2026. The side of the rebels is that government from
 * the day Assad fell.
 */
export const startsSince2019: readonly LaterStart[] = [
  { place: "tal-abyad", to: "turkey", on: "2019-10-13", firmness: "reported", sources: ["sohr-tal-abyad"] },
  { place: "manbij", to: "turkey", on: "[2024-12-08..2024-12-09]", firmness: "claimed", sources: ["reuters-manbij"] },
  ...turned(["palmyra", "al-sukhnah"], {
    ...newGovernment,
    on: "2024-12-07",
    sources: ["republic-palmyra"],
  }),
  ...turned(["kabajib", "al-shola", "t2", "al-maadan"], {
    to: "rebels",
    on: "[2024-12-06..2024-12-11]",
    firmness: "assumed",
    note: "Left by Assad’s army with the rest of the east; no source read names this place.",
  }),
  ...turned(westBank, {
    ...newGovernment,
    on: "[2024-12-10..2024-12-11]",
    note: withoutADay,
    sources: ["ndtv-1211", "national-1211"],
  }),
  ...turned(eastBankPocket, {
    to: "sdf",
    on: "2024-12",
    firmness: "assumed",
    note: "Left by Assad’s army, and on the side of the SDF; no source read gives the day.",
  }),
  ...turned(eastBank, {
    ...newGovernment,
    on: "2026-01-18",
    note: withoutADay,
    sources: ["mee-2026", "dd-2026"],
  }),
  ...turned(["raqqa", "tabqa"], { ...newGovernment, on: "2026-01-18", sources: ["latimes-2026"] }),
  { place: "markada", ...newGovernment, on: "2026-01-18", sources: ["aje-2026"] },
  ...turned(["manbij", "al-bab", "dabiq", "tal-abyad"], {
    to: { status: "unknown" },
    on: "2025",
    firmness: "assumed",
    note: "The forces that Turkey backed joined the new government’s army in the course of the year; not followed here.",
  }),
  ...turned(["kobani", "shaddadi", "al-suwar"], {
    to: { status: "unknown" },
    on: "2026-01",
    firmness: "assumed",
    note: "Not followed beyond the advance of the new government’s army.",
  }),
];
