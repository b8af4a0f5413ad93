import { compare } from "#charts/compare";
import { defineSlide } from "#deck/deck";
import { story } from "./events.ts";
import { map } from "./map.ts";
import { river } from "./valley.ts";
import { cite, words } from "./vocabulary.ts";
import { army, desert, iraqInTheDesert, sdf } from "./ways.ts";

/** The map and the river chart of the same days. */
const both = compare(story.language, map, river, {
  share: 0.46,
  headings: ["Who held what", "How far each force had come"],
});

export const nineWeeks = defineSlide({
  id: "nine-weeks",
  kind: "chart",
  title: "In nine weeks four columns closed in on the two towns",
  caption: "Control along the Euphrates, and how far down the river each force had come: 3 November 2017",
  chart: both,
  minutes: 0.5,
  steps: [
    {
      state: {
        one: {
          day: "2017-11-03",
          since: "2017-09-01",
          view: "nine-weeks",
          rings: ["albu-kamal", "al-qaim"],
          advances: [army, sdf, desert, iraqInTheDesert],
        },
        other: { extent: ["2017-09-01", "2017-11-03"], reach: ["deir-al-zor", "haditha"], focusDate: false },
      },
      prints: true,
      words: words`
        By that Friday four columns were closing in on the two towns: two of the Syrian army, along the river and through the desert; one of the SDF, on the east bank; and one of the Iraqis, already in al-Qaim.${cite({ events: ["albu-kamal-40-km", "sdf-hamlets-november", "al-qaim-entered"], claims: ["close-to-victory"] })}
        Between Mayadin and Albu Kamal most of the river was still in the hands of IS, on both
        banks.${cite({ claims: ["nearly-all-else-lost"] })}`,
    },
  ],
});
