import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, place, term, words } from "./vocabulary.ts";

export const atTheBorder = defineSlide({
  id: "at-the-border",
  kind: "chapter",
  title: "At the border",
  caption: "Two towns and a road, October and November 2017",
  chart: map,
  about: { span: ["2017-10", "2017-11"], bounds: [40.7, 34.2, 42, 34.7] },
  minutes: 0.5,
  steps: [
    {
      state: { day: "2017-10-25", view: "frontier-post", rings: ["albu-kamal", "al-qaim"], dim: true },
      words: words`
        Now the same border from the Iraqi side. IS had taken ${place("al-qaim", "al-Qaim")} with its crossing in June
        2014, and Albu Kamal opposite some days later: from then on it held both ends of the
        road.${cite({ events: ["al-qaim-falls-2014", "albu-kamal-falls-2014"] })} It boasted of having wiped out the
        ${term("sykes-picot", "Sykes–Picot line")}, as many call this frontier. Three years on, Iraq came back for its
        end of the road while in the north another quarrel was open, with the
        Kurdistan Region.${cite({ events: ["al-qaim-offensive", "kirkuk-taken"] })}`,
    },
  ],
});
