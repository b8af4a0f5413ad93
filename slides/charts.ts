import base from "../assets/geo/base.json" with { type: "json" };
import water from "../assets/geo/water.json" with { type: "json" };
import { frontMap } from "../src/charts/frontMap.ts";
import { timeline } from "../src/charts/timeline.ts";
import { story } from "./events.ts";

/** The map of this story: how it is framed, and what is written on it. */
export const map = frontMap(story, {
  base,
  water,
  river: "euphrates",
  countries: { SY: "Syria", IQ: "Iraq" },
  rivers: { euphrates: "Euphrates", tigris: "Tigris", khabur: "Khabur" },
  approximate: ["khabur"],
  open: {
    text: "sparsely populated desert",
    at: [
      [39.4, 34.2],
      [42.2, 33.4],
      [41.7, 35.2],
    ],
  },
  views: {
    opening: {
      name: "the Euphrates from Raqqa to Haditha",
      bounds: [36.6, 33.2, 43.0, 36.1],
      portrait: [39.9, 33.9, 41.9, 35.6],
      clear: { x: 0, y: 0.2, width: 0.56, height: 0.8 },
    },
    countries: {
      name: "Iraq and Syria",
      bounds: [36.2, 32.6, 45.6, 37.2],
      portrait: [36.6, 32.4, 45.0, 37.2],
      least: 3,
    },
    frontier: {
      name: "the Euphrates from Raqqa to Haditha",
      bounds: [38.7, 33.9, 42.6, 36.1],
      portrait: [38.9, 33.9, 42.5, 36.0],
      locator: "countries",
      bandKm: 5,
    },
    valley: {
      name: "the valley from Deir al-Zor to the border",
      bounds: [39.7, 34.3, 41.3, 35.5],
      portrait: [39.95, 34.3, 41.2, 35.5],
      locator: "countries",
      bandKm: 4,
      least: 2,
    },
    upstream: {
      name: "the Euphrates from Haditha to the border",
      bounds: [40.7, 33.9, 42.6, 34.8],
      portrait: [40.7, 33.8, 42.6, 34.9],
      locator: "countries",
      bandKm: 4,
      least: 2,
    },
    border: {
      name: "the border at Albu Kamal and al-Qaim",
      bounds: [40.7, 34.25, 41.3, 34.6],
      portrait: [40.75, 34.2, 41.2, 34.65],
      locator: "countries",
      bandKm: 3,
      least: 1,
    },
  },
});

/** The timeline of this story: Syria above the line, Iraq below. */
export const lines = timeline(story, { order: ["syria", "both", "iraq"] });
