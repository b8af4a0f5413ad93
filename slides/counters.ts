import { defineSlide } from "#deck/deck";
import { deadOfTheValley } from "./counts.ts";
import { cite, words } from "./vocabulary.ts";

export const counters = defineSlide({
  id: "counters",
  kind: "chart",
  title: "The counts of the dead differ because they count different things",
  caption: "Civilians killed in and around the valley in the autumn of 2017, as several groups counted them",
  chart: deadOfTheValley,
  about: { span: ["2017-09", "2017-12"], bounds: [39.75, 34.2, 41.4, 35.55] },
  minutes: 1,
  steps: [
    {
      state: { highlight: ["ucdp", "snhr", "sohr"] },
      words: words`
        UCDP counts every deadly incident that is clearly reported, whoever was fighting.${cite({ sources: ["ucdp-syria"] })} The
        Syrian Network for Human Rights counts only those killed by Assad’s side around Albu Kamal: 411 from 17 September on.${cite({ sources: ["snhr-1229"] })} The Syrian Observatory counts 293 killed from the air in Deir al-Zor province between 29 September and 12 October.${cite({ sources: ["sohr-1012"] })}`,
    },
    {
      state: { highlight: ["bomb-sohr", "bomb-ucdp", "bomb-sdf"] },
      prints: true,
      words: words`
        There are three counts for the car bomb of 4 November: at least 75 dead (the Observatory), 77 (UCDP), and 100 (the SDF, who held the ground).${cite({ events: ["car-bomb-4-november"] })} We found no count of the civilians who died in al-Qaim and Rawa: that November the United Nations had no figures for Anbar, the province in which both lie.${cite({ sources: ["dp-unami"] })}`,
    },
  ],
});
