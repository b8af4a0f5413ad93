import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, place, words } from "./vocabulary.ts";
import { iraqInTheDesert, iraqOnTheRiver } from "./ways.ts";

export const alQaim = defineSlide({
  id: "al-qaim",
  kind: "chart",
  title: "Al-Qaim was entered in the morning and declared taken by night",
  caption: "Control on the Iraqi stretch of the river",
  chart: map,
  minutes: 2,
  steps: [
    {
      state: { day: "2017-10-25", view: "upstream", rings: ["al-qaim"], advances: [iraqOnTheRiver] },
      caption: "The Euphrates from Haditha to the border: 25 October 2017",
      words: words`
        Seen from Iraq the river is gone up, not down. Its forces had come as far as ${place("anah", "Anah")} in
        September.${cite({ events: ["al-reyhana-taken", "anah-taken"] })} What IS still had in the west of the country was the
        stretch from ${place("rawa", "Rawa")} to al-Qaim.${cite({ events: ["hawija-declared-taken"], claims: ["among-the-last-in-iraq"] })}`,
    },
    {
      state: {
        day: "2017-10-31",
        since: "2017-10-25",
        view: "upstream",
        rings: ["al-qaim"],
        advances: [iraqInTheDesert],
      },
      caption: "The Euphrates from Haditha to the border: 31 October 2017",
      words: words`
        On 26 October Baghdad opened the offensive for al-Qaim and
        Rawa.${cite({ events: ["al-qaim-offensive"], claims: ["al-qaim-and-rawa-the-aim"] })} The columns came through
        the desert from the south and left Rawa aside. Both are called border towns; Rawa lies some 85 kilometres from
        the crossing.${cite({ claims: ["both-near-the-border"] })} On the last day of the month they stood in
        al-Obeidi, just short of al-Qaim.${cite({ events: ["al-obeidi-taken"] })}`,
    },
    {
      state: { day: "2017-11-03", since: "2017-10-31", view: "border", rings: ["albu-kamal", "al-qaim"] },
      caption: "The border on the evening of 3 November 2017",
      prints: true,
      words: words`
        On the Friday they went into the town, then took the crossing at ${place("husaybah", "Husaybah")}, and in the
        evening Abadi announced that it was over.${cite({ events: ["al-qaim-entered", "husaybah-crossing-taken", "al-qaim-taken"] })}
        One road joins al-Qaim to Albu Kamal.${cite({ claims: ["one-road-through-both"] })} The coalition had put IS at
        1,500 to 2,500 fighters in the one and 2,000 to 3,000 in the
        other.${cite({ events: ["coalition-counts-fighters"], claims: ["thousands-holding-out"] })}`,
    },
  ],
});
