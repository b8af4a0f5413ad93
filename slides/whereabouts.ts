import { whereabouts } from "#charts/whereabouts";
import base from "../assets/geo/base.json" with { type: "json" };
import water from "../assets/geo/water.json" with { type: "json" };
import { story } from "./events.ts";

/** Where and when every slide is: the two countries with the two towns, and the years since the invasion of Iraq. */
export const whereAndWhen = whereabouts(story, {
  base,
  water,
  bounds: [36.5, 31.2, 46.2, 37.4],
  span: ["2002-02", "2026"],
  countries: { SY: "SYRIA", IQ: "IRAQ" },
  river: "euphrates",
  marks: ["albu-kamal", "al-qaim"],
});
