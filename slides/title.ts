import { defineSlide } from "#deck/deck";
import { map } from "./map.ts";
import { cite, place, words } from "./vocabulary.ts";

export const title = defineSlide({
  id: "title",
  kind: "opening",
  title: "Two border towns",
  caption: "Friday 3 November 2017",
  chart: map,
  minutes: 1,
  steps: [
    {
      state: { day: "2017-11-03", view: "opening", rings: ["albu-kamal", "al-qaim"], dim: true },
      words: words`
        On Friday 3 November 2017 the Islamic State, IS for short, had lost almost all the land it once ruled.${cite({ claims: ["nearly-all-else-lost"] })} A news article of that day, written from Reuters reports, named two border towns as its last: ${place("albu-kamal", "Albu Kamal")} in Syria and, across the border in Iraq, ${place("al-qaim", "al-Qaim")}.${cite({ claims: ["down-to-two-towns", "close-to-each-other"] })} That day Iraq announced victory in al-Qaim, and Syria in the city of Deir al-Zor, farther up the Euphrates.${cite({ events: ["deir-al-zor-declared-taken", "al-qaim-taken"] })}

        In Deir al-Zor province some 350,000 people had fled, Save the Children estimated.${cite({ events: ["fled-deir-al-zor-2017"] })} How did it come to this? Who paid for it? And did the victories last?`,
    },
  ],
});
