import { defineSlide } from "#deck/deck";
import { declarations, declared } from "./valley.ts";
import { cite, term, words } from "./vocabulary.ts";

const count = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][
  declarations.length
];

export const victories = defineSlide({
  id: "victories",
  kind: "chart",
  title: "Victory was announced again and again while IS still held land",
  caption: "Each announcement, and the places along the Euphrates that IS held on that day",
  chart: declared,
  minutes: 1,
  steps: [
    {
      state: { upTo: "deir-al-zor-declared-taken" },
      words: words`
        On 29 June 2017 Prime Minister Abadi declared that the state of IS was at an end; on 10 July he ${term("declared-victory", "declared victory")} in Mosul.${cite({ events: ["al-nuri-mosque-taken-2017", "mosul-declared-retaken-2017"] })}
        On both days IS still held almost all the places in this chart; on 3 November, about half.${cite({ events: ["deir-al-zor-declared-taken"] })}`,
    },
    {
      state: {},
      prints: true,
      words: words`
        The chart shows ${count ?? String(declarations.length)} announcements of victory.${cite({ events: ["albu-kamal-declared-taken", "iran-declares-end", "ypg-declares-countryside", "russia-declares-victory", "iraq-declares-victory", "trump-declares-victory-2018", "baghuz-taken-2019"] })}
        Iraq’s announcement of December 2017 was true of its own towns; in Syria IS still held places on the river.${cite({ events: ["iraq-declares-victory", "rawa-taken", "baghuz-taken-2019"] })} Only by the last announcement, at Baghuz in March 2019, had IS lost every place on the river.${cite({ events: ["baghuz-taken-2019"] })}`,
    },
  ],
});
