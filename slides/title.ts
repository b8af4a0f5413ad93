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
        On Friday 3 November 2017 the armed group that called itself the Islamic State, IS for short, had lost almost all its land.${cite({ claims: ["nearly-all-else-lost"] })} A news article of that day, whose claims this account checks, named two border towns as the last of IS: ${place("albu-kamal", "Albu Kamal")} in Syria and ${place("al-qaim", "al-Qaim")} in Iraq.${cite({ claims: ["down-to-two-towns", "close-to-each-other"] })} That day Iraq announced a victory in al-Qaim, and Syria another, farther up the river Euphrates, in Deir al-Zor.${cite({ events: ["deir-al-zor-declared-taken", "al-qaim-taken"] })}

        Some 350,000 people had fled Deir al-Zor province, Save the Children estimated.${cite({ events: ["fled-deir-al-zor-2017"] })} How did it come to this? Who paid for it? And did the victories last?`,
    },
  ],
});
