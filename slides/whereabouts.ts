import base from "../assets/geo/base.json" with { type: "json" };
import water from "../assets/geo/water.json" with { type: "json" };
import { whereabouts } from "../src/charts/whereabouts.ts";
import { story } from "./events.ts";

/** Where and when every slide is: the two countries with the two towns, and the years from the group's rise to its last village. */
export const whereAndWhen = whereabouts(story, {
  base,
  water,
  bounds: [36.5, 31.2, 46.2, 37.4],
  span: ["2013-07", "2019-06"],
  countries: { SY: "SYRIA", IQ: "IRAQ" },
  river: "euphrates",
  marks: ["albu-kamal", "al-qaim"],
});
