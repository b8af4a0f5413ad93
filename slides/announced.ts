import { defineSlide } from "../src/deck/deck.ts";
import { lines } from "./charts.ts";
import { cite, place, term, words } from "./vocabulary.ts";

const extent = ["2017-10-30", "2017-11-05"] as const;

export const announced = defineSlide({
  id: "announced",
  kind: "chart",
  title: "On one Friday, two governments announced a victory",
  caption: "What was reported and announced from 30 October to 5 November 2017, Syria above, Iraq below",
  chart: lines,
  minutes: 2,
  steps: [
    {
      state: { extent, lanes: "theatre", highlight: ["deir-al-zor-declared-taken"] },
      words: words`
        In Syria the ${term("saa", "army")} declared that the whole of ${place("deir-al-zor", "Deir al-Zor")}, the largest city of the
        east, was back in the government's hands.${cite({ events: ["deir-al-zor-declared-taken"], claims: ["victory-in-deir-al-zor", "whole-city-freed", "largest-city-of-the-east"] })}
        A media unit of its ally ${term("hezbollah", "Hezbollah")} listed four districts just taken and a fifth, al-Hawiqa, as the last to
        go.${cite({ claims: ["al-hamidiya-taken", "sheikh-yassin-taken", "al-ardhi-taken", "al-rashidia-taken", "hawiqa-last-district", "hezbollah-an-ally"] })}
        Sappers were searching them for ${term("booby-trap", "mines")}.${cite({ claims: ["mines-searched"] })}`,
    },
    {
      state: { extent, lanes: "theatre", highlight: ["al-qaim-entered", "husaybah-crossing-taken"] },
      words: words`
        In Iraq the ${term("joc", "Joint Operations Command")} said that its forces had entered ${place("al-qaim", "al-Qaim")}, and some
        hours later that they held the border crossing.${cite({ events: ["al-qaim-entered", "husaybah-crossing-taken"], claims: ["inside-al-qaim", "crossing-retaken"] })}
        The army, the ${term("cts", "Counter Terrorism Service")}, ${term("sunni-tribes", "Sunni tribesmen")} and
        the ${term("pmf", "Popular Mobilization Forces")} took part.${cite({ claims: ["who-takes-part"] })}`,
    },
    {
      state: {
        extent,
        lanes: "theatre",
        highlight: ["al-qaim-taken", "albu-kamal-40-km", "russian-strikes-albu-kamal"],
      },
      prints: true,
      words: words`
        The article this deck starts from is a snapshot taken around the middle of that day. By half past seven in the
        evening Prime Minister Abadi had announced that all of al-Qaim was retaken.${cite({ events: ["al-qaim-taken"] })}
        On the Syrian side the army, with Russian bombers overhead, still had about forty kilometres to go to
        ${place("albu-kamal", "Albu Kamal")}.${cite({ events: ["albu-kamal-40-km", "russian-strikes-albu-kamal"], claims: ["army-heads-for-albu-kamal", "russian-bombers"] })}
        So the pair of towns was a pair only until nightfall.`,
    },
  ],
});
