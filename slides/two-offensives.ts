import { defineSlide } from "#deck/deck";
import { map } from "./map.ts";
import { cite, place, term, words } from "./vocabulary.ts";
import { army, sdf } from "./ways.ts";

export const twoOffensives = defineSlide({
  id: "two-offensives",
  kind: "chart",
  title: "Two rival offensives came down two banks of one river",
  caption: "Control along the Euphrates, each bank by itself",
  chart: map,
  minutes: 1.5,
  steps: [
    {
      state: { day: "2017-09-04", view: "valley" },
      caption: "Control along the Euphrates, each bank by itself: 4 September 2017",
      words: words`
        In early September 2017 IS held the whole valley from Deir al-Zor to the border, except for part of the city of Deir al-Zor and the air base beside it, where it besieged Syrian troops and civilians.${cite({ events: ["deir-al-zor-siege"], claims: ["years-of-siege"] })} On the map each bank, the ${term("banks", "east and the west")}, has a band in the colour of whoever held the nearest towns; a place with fighting inside it is marked as ${term("contested", "contested")}.`,
    },
    {
      state: { day: "2017-09-10", since: "2017-09-04", view: "city", advances: [army, sdf] },
      caption: "Control along the Euphrates, each bank by itself: 10 September 2017",
      words: words`
        On 5 September a Syrian army column from the west broke the siege of the
        city.${cite({ events: ["deir-al-zor-siege-broken"], claims: ["relieved-in-september"] })} Four days later the
        SDF announced a drive of their own, towards the east bank, with the coalition’s aircraft and special forces
        behind
        them.${cite({ events: ["jazeera-storm-announced"], claims: ["rival-offensive", "coalition-backs-the-rival"] })}
        From then on the two raced for the river and the oil beside it.`,
    },
    {
      state: { day: "2017-10-22", since: "2017-09-10", view: "valley", advances: [army, sdf] },
      compares: [1],
      caption: "Control along the Euphrates, each bank by itself: 22 October 2017",
      prints: true,
      words: words`
        Within six weeks the army went round IS through the desert, reached the town of ${place("mayadin", "Mayadin")}, on the west bank, and won a foothold on the east bank.${cite({ events: ["mayadin-entered", "mayadin-taken", "euphrates-crossed", "khusham-retaken"] })} On 22
        October the SDF entered al-Omar, the largest oil field in Syria.${cite({ events: ["al-omar-taken"] })} Hours
        before, IS had thrown the Syrian army back from the edge of the field.${cite({ events: ["al-omar-taken"] })}`,
    },
  ],
});
