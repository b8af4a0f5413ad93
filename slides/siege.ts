import { defineSlide } from "../src/deck/deck.ts";
import { lines } from "./charts.ts";
import { cite, place, term, words } from "./vocabulary.ts";

const besieged = [
  "deir-al-zor-offensive-2014",
  "deir-al-zor-rebels-expelled-2014",
  "deir-al-zor-siege",
  "palmyra-falls-2015",
  "coalition-raid-deir-al-zor-2016",
  "palmyra-falls-2016",
  "palmyra-retaken-2017",
  "al-sukhnah-taken-2017",
  "kabajib-taken",
  "deir-al-zor-siege-broken",
  "airbase-siege-broken",
  "panorama-taken",
  "deir-al-zor-city-offensive",
] as const;

export const siege = defineSlide({
  id: "siege",
  kind: "chart",
  title: "A siege of years, and no agreement on when it began",
  caption: "Deir al-Zor and the roads to it, April 2014 to September 2017",
  chart: lines,
  minutes: 2,
  steps: [
    {
      state: {
        extent: ["2014-04", "2017-09"],
        lanes: "kind",
        events: besieged,
        highlight: ["deir-al-zor-siege"],
        pivot: false,
      },
      prints: true,
      words: words`
        IS took half of ${place("deir-al-zor", "Deir al-Zor")} from other rebels in July 2014.${cite({ events: ["deir-al-zor-rebels-expelled-2014"] })} The government kept the
        other half and the air base.${cite({ events: ["deir-al-zor-rebels-expelled-2014"] })} IS laid ${term("siege", "siege")} to them for
        years. When that began is disputed: July 2014, early 2015, or May 2015, when the road from Palmyra was
        lost.${cite({ events: ["deir-al-zor-siege", "palmyra-falls-2015"], claims: ["years-of-siege"] })}
        The thin line spans those days; the bar is the siege.`,
    },
    {
      state: {
        extent: ["2017-07-15", "2017-09-20"],
        lanes: "kind",
        events: besieged,
        highlight: ["deir-al-zor-siege-broken", "airbase-siege-broken", "deir-al-zor-city-offensive"],
        pivot: false,
      },
      caption: "Deir al-Zor and the roads to it, 15 July to 20 September 2017",
      words: words`
        The way back led through the desert: Palmyra in March, al-Sukhnah in
        August.${cite({ events: ["palmyra-retaken-2017", "al-sukhnah-taken-2017"] })} On 5 September a column reached the
        enclave; the ring round the air base broke on the 9th or the
        10th.${cite({ events: ["deir-al-zor-siege-broken", "airbase-siege-broken"], claims: ["relieved-in-september"] })}
        Then began the fight for the quarters that IS held.${cite({ events: ["deir-al-zor-city-offensive"], claims: ["relief-opened-the-battle"] })}`,
    },
  ],
});
