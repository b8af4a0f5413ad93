import { defineSlide } from "#deck/deck";
import { river } from "./valley.ts";
import { cite, place, words } from "./vocabulary.ts";

const extent = ["2017-09-01", "2017-12-10"] as const;
const reach = ["deir-al-zor", "haditha"] as const;

export const threeArmies = defineSlide({
  id: "three-armies",
  kind: "chart",
  title: "Three armies advanced along one river in nine weeks",
  caption: "The furthest point each force had reached along the Euphrates, bank by bank; hatched: still held by IS",
  chart: river,
  minutes: 1.5,
  steps: [
    {
      state: { extent, reach, day: "2017-10-06" },
      onStage: {
        state: {
          extent,
          reach,
          day: "2017-10-06",
          fronts: ["syrian-army-right-bank"],
          key: ["held", "firm", "claimed", "around"],
        },
        caption: "The furthest point of the Syrian army along the Euphrates, 1 September to 6 October 2017",
      },
      caption: "The furthest point each force had reached along the Euphrates, 1 September to 6 October 2017",
      words: words`
        Here the river runs downwards and time to the right, with a panel for each bank. The Syrian army started from Deir al-Zor. By 6 October it had gone round IS through the desert and entered ${place("mayadin", "Mayadin")}, farther down; IS still held the valley in between.${cite({ events: ["mayadin-entered"] })} Where the line is pale, no source says where the front ran.`,
    },
    {
      state: { extent, reach, day: "2017-11-03" },
      onStage: { state: { extent, reach, day: "2017-11-03", key: ["part", "back", "short", "range"] } },
      caption: "The furthest point each force had reached along the Euphrates, 1 September to 3 November 2017",
      prints: true,
      words: words`
        In the nine weeks to that Friday the Iraqis came up the river to the town of ${place("anah", "Anah")}, then through the desert, past the next town, Rawa, to al-Qaim; the SDF came down the east bank.${cite({ events: ["anah-taken", "al-qaim-offensive", "al-qaim-taken", "jazeera-storm-announced", "al-omar-taken"] })} On the west bank the Syrian army took ground downstream of Mayadin about 22 October; within days IS won part of it back.${cite({ events: ["al-quriyah-taken-first", "al-asharah-lost"] })} Another Syrian column stood in the desert, some forty kilometres from Albu Kamal.${cite({ events: ["albu-kamal-40-km"] })}`,
    },
    {
      state: { extent, reach: ["deir-al-zor", "al-obeidi"], day: "2017-12-09", layers: ["toll"] },
      onStage: {
        state: { extent, reach: ["deir-al-zor", "al-obeidi"], day: "2017-12-09", layers: ["toll"], key: ["held"] },
      },
      caption:
        "Five weeks after that Friday: how far each force had come by 9 December 2017, and the deaths recorded beside the river",
      prints: true,
      words: words`
        Each circle is an incident recorded by UCDP; its size shows how many people died, the disc inside how many were civilians.${cite({ sources: ["ucdp-syria"] })} Fighters died where the fronts were. Most of the civilians, by our reckoning six in ten, died near places that IS still held, or lost on the day they died.${cite({ sources: ["ucdp-syria"] })} The largest disc on the east bank marks the car bomb of 4 November.${cite({ events: ["car-bomb-4-november"] })}`,
    },
  ],
});
