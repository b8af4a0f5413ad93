import { defineSlide } from "../src/deck/deck.ts";
import { river } from "./charts.ts";
import { cite, place, words } from "./vocabulary.ts";

const extent = ["2017-09-01", "2017-12-10"] as const;
const reach = ["deir-al-zor", "haditha"] as const;

export const threeArmies = defineSlide({
  id: "three-armies",
  kind: "chart",
  title: "Three armies, one river, nine weeks",
  caption: "The furthest point each force had reached along the Euphrates, bank by bank; hatched: still held by IS",
  chart: river,
  minutes: 2.5,
  steps: [
    {
      state: { extent, reach, day: "2017-10-06" },
      caption: "The furthest point each force had reached along the Euphrates, 1 September to 6 October 2017",
      words: words`
        Here the river runs down the page and the days run across, once for each bank. Hatched is what IS still held.
        The Syrian army comes down from Deir al-Zor; by 6 October it has gone round through the desert to
        ${place("mayadin", "Mayadin")}, with the valley behind it not yet
        taken.${cite({ events: ["mayadin-entered"] })} From the other end the Iraqis have come up to
        ${place("anah", "Anah")}.${cite({ events: ["anah-taken"] })} Between two marks nothing is known; there the line
        is pale.`,
    },
    {
      state: { extent, reach, day: "2017-11-03" },
      caption: "The furthest point each force had reached along the Euphrates, 1 September to 3 November 2017",
      prints: true,
      words: words`
        On the Friday the Iraqi line makes its leap: through the desert, past Rawa, to
        al-Qaim.${cite({ events: ["al-qaim-offensive", "al-qaim-taken"] })} The army’s line on the west bank has gone
        back: al-Quriyah and al-Asharah were taken about 22 October and lost by the
        25th.${cite({ events: ["al-quriyah-taken-first", "al-asharah-lost"] })} Its other column stands in the desert,
        some forty kilometres short of Albu Kamal.${cite({ events: ["albu-kamal-40-km"] })}`,
    },
    {
      state: { extent, reach, day: "2017-12-09" },
      caption: "Later: the furthest point each force had reached along the Euphrates, to 9 December 2017",
      prints: true,
      words: words`
        What came later: ${place("albu-kamal", "Albu Kamal")} claimed on 8 November, declared taken on the 9th, lost by the
        11th, taken for good on the 19th.${cite({ events: ["albu-kamal-claimed", "albu-kamal-declared-taken", "albu-kamal-lost", "albu-kamal-taken"] })}
        Rawa, left aside in October, fell on the 17th, a fortnight after al-Qaim, although it lies below it on the
        river.${cite({ events: ["rawa-taken"] })} On the east bank a stretch below Gharanij was still hatched when the year
        ended.${cite({ events: ["gharanij-lost-again"] })}`,
    },
  ],
});
