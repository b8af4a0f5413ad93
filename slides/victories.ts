import { defineSlide } from "../src/deck/deck.ts";
import { declarations, declared } from "./charts.ts";
import { cite, term, words } from "./vocabulary.ts";

const count = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][
  declarations.length
];

export const victories = defineSlide({
  id: "victories",
  kind: "chart",
  title: "Each announcement of victory, and what IS still held that day",
  caption: "The places along the Euphrates that this deck follows: filled where IS held them on that day",
  chart: declared,
  minutes: 2,
  steps: [
    {
      state: { upTo: "deir-al-zor-declared-taken" },
      words: words`
        ${term("declared-victory", "Victory was announced")} in Mosul twice over, from the ruins of the mosque and then for the
        city.${cite({ events: ["al-nuri-mosque-taken-2017", "mosul-declared-retaken-2017"] })} The valley of the Euphrates
        was then almost wholly with IS. On our Friday it was about
        half.${cite({ events: ["deir-al-zor-declared-taken"] })} The rows count this stretch of river only, not the deserts
        beside it.`,
    },
    {
      state: {},
      prints: true,
      words: words`
        In all, ${count ?? String(declarations.length)} announcements: from Damascus, ${term("iran", "Tehran")}, Moscow, Baghdad, the
        Kurdish YPG and Washington.${cite({ events: ["albu-kamal-declared-taken", "iran-declares-end", "ypg-declares-countryside", "russia-declares-victory", "iraq-declares-victory", "trump-declares-victory-2018"] })}
        Only with the last of them, at Baghuz in March 2019, was no place on this river left to
        IS.${cite({ events: ["baghuz-taken-2019"] })} Some were true of their own country. Iraq’s was one of
        them.${cite({ events: ["iraq-declares-victory", "rawa-taken"] })}`,
    },
  ],
});
