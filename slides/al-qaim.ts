import { defineSlide } from "#deck/deck";
import { map } from "./map.ts";
import { cite, place, words } from "./vocabulary.ts";
import { iraqInTheDesert, iraqOnTheRiver } from "./ways.ts";

export const alQaim = defineSlide({
  id: "al-qaim",
  kind: "chart",
  title: "Al-Qaim was entered in the morning and declared taken in the evening",
  caption: "Control on the Iraqi stretch of the river",
  chart: map,
  minutes: 1.5,
  steps: [
    {
      state: { day: "2017-10-25", view: "upstream", rings: ["al-qaim"], advances: [iraqOnTheRiver] },
      caption: "The Euphrates from Haditha to the border: 25 October 2017",
      words: words`
        By the end of September Iraqi forces had come up the river as far as ${place("anah", "Anah")}.${cite({ events: ["al-reyhana-taken", "anah-taken"] })} In October they drove IS out of Hawija, in the north; now the towns from ${place("rawa", "Rawa")} to al-Qaim were the last that IS held in Iraq.${cite({ events: ["hawija-declared-taken"], claims: ["among-the-last-in-iraq"] })}`,
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
        On 26 October Baghdad began its offensive to retake al-Qaim and Rawa.${cite({ claims: ["al-qaim-and-rawa-the-aim"] })} The columns came through the desert from the south and went round Rawa.${cite({ events: ["al-qaim-offensive"] })} The article calls al-Qaim and Rawa close to the border, but Rawa is more than seventy kilometres away from it.${cite({ claims: ["both-near-the-border"] })} On 31 October the Iraqis took al-Obeidi, just short of al-Qaim.${cite({ events: ["al-obeidi-taken"] })}`,
    },
    {
      state: { day: "2017-11-03", since: "2017-10-31", view: "border", rings: ["albu-kamal", "husaybah-town"] },
      caption: "The border on the evening of 3 November 2017",
      prints: true,
      words: words`
        Al-Qaim is not one town but a string of them along the river. The one nearest to Syria, Husaybah, lies at the border fence, nine
        kilometres from Albu Kamal.${cite({ claims: ["close-to-each-other"], sources: ["geonames"] })} That Friday the Iraqis entered these towns and took the border crossing; in the evening Abadi announced that all of al-Qaim
        was taken.${cite({ events: ["al-qaim-entered", "husaybah-crossing-taken", "al-qaim-taken"] })} The coalition had estimated that IS had 1,500 to 2,500 fighters there, and 2,000 to 3,000 in Albu
        Kamal.${cite({ events: ["coalition-counts-fighters"], claims: ["thousands-holding-out"] })}`,
    },
  ],
});
