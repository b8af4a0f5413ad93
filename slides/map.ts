import { frontMap } from "#charts/frontMap";
import base from "../assets/geo/base.json" with { type: "json" };
import water from "../assets/geo/water.json" with { type: "json" };
import { type PlaceId, type RegisterId, story } from "./events.ts";

/** The map of this story: how it is framed, and what is written on it. */
export const map = frontMap(story, {
  base,
  water,
  river: "euphrates",
  banks: { left: "East bank", right: "West bank" },
  countries: { SY: "SYRIA", IQ: "IRAQ" },
  rivers: { euphrates: "Euphrates", tigris: "Tigris", khabur: "Khabur" },
  approximate: ["khabur"],
  register: "ucdp-deir-al-zor-2017" satisfies RegisterId,
  neighbours: { TR: "TURKEY", IR: "IRAN", SA: "SAUDI ARABIA", JO: "JORDAN" },
  roads: {
    "through-both-towns": {
      name: "Road (schematic)",
      through: ["al-jalaa", "albu-kamal", "husaybah", "al-qaim"] satisfies PlaceId[],
    },
  },
  crossings: ["husaybah"] satisfies PlaceId[],
  open: {
    text: "sparsely populated desert",
    at: [
      [39.6, 34.5],
      [40.9, 33.9],
      [41.6, 33.7],
      [40.2, 34.75],
      [41.9, 35.2],
      [39.3, 34.0],
      [41.4, 34.05],
    ],
  },
  views: {
    opening: {
      name: "the Euphrates from Raqqa to Haditha",
      bounds: [37.5, 33.2, 42.5, 36.2],
      portrait: [39.9, 33.9, 41.9, 35.6],
      clear: { x: 0, y: 0.2, width: 0.41, height: 0.7 },
    },
    countries: {
      name: "Iraq and Syria",
      bounds: [37, 32.4, 45.2, 37.3],
      portrait: [38, 31.2, 44.6, 38.2],
      days: ["2014-08-04", "2015-05-21"],
      legendCorner: "bottom left",
    },
    frontier: {
      name: "the Euphrates from Raqqa to Haditha",
      bounds: [38.8, 33.95, 42.6, 36.1],
      portrait: [39.7, 33.6, 42.5, 36.1],
      days: ["2017-11-02", "2017-11-03", "2017-12-09"],
      locator: "countries",
      bandKm: 6,
    },
    "nine-weeks": {
      name: "the Euphrates from Deir al-Zor to Haditha",
      bounds: [39.7, 33.6, 42.5, 36.1],
      days: ["2017-09-05", "2017-09-19", "2017-10-06", "2017-10-22", "2017-11-03"],
      locator: "countries",
      bandKm: 6,
    },
    valley: {
      name: "the valley from Deir al-Zor to the border",
      bounds: [39.75, 34.2, 41.4, 35.55],
      portrait: [39.95, 34.1, 41.35, 35.6],
      days: ["2016-01-01", "2017-09-04", "2017-10-22"],
      locator: "countries",
      bandKm: 4.5,
    },
    "valley-toll": {
      name: "the valley from Deir al-Zor to the border",
      bounds: [39.75, 34.2, 41.4, 35.55],
      portrait: [39.95, 34.1, 41.35, 35.6],
      days: ["2017-11-30"],
      layers: ["toll"],
      locator: "countries",
      bandKm: 4.5,
    },
    upstream: {
      name: "the Euphrates from Haditha to the border",
      bounds: [40.7, 33.9, 42.6, 34.8],
      portrait: [40.7, 33.8, 42.6, 34.9],
      days: ["2017-10-25", "2017-10-31"],
      locator: "countries",
      bandKm: 4.5,
    },
    city: {
      name: "the country round Deir al-Zor",
      bounds: [40.0, 35.21, 40.42, 35.42],
      portrait: [40.03, 35.18, 40.36, 35.47],
      days: ["2017-09-10"],
      locator: "countries",
      bandKm: 2.5,
    },
    border: {
      name: "the country round Albu Kamal and al-Qaim",
      bounds: [40.72, 34.3, 41.25, 34.6],
      portrait: [40.78, 34.25, 41.15, 34.65],
      days: ["2017-11-03"],
      locator: "countries",
      bandKm: 4.5,
      roads: ["through-both-towns"],
    },
  },
});
