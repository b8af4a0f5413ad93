import { defineSlide } from "#deck/deck";
import { deadOfTheValley } from "./counts.ts";
import { cite, words } from "./vocabulary.ts";

export const counters = defineSlide({
  id: "counters",
  kind: "chart",
  title: "The counts of the dead differ because they count different things",
  caption: "Civilians killed in and around the valley, autumn 2017, by different counts",
  chart: deadOfTheValley,
  about: { span: ["2017-09", "2017-12"], bounds: [39.75, 34.2, 41.4, 35.55] },
  minutes: 1,
  steps: [
    {
      state: { highlight: ["ucdp", "snhr", "sohr", "ocha"] },
      words: words`
        UCDP counts every incident that it can establish, whoever was fighting.${cite({ sources: ["ucdp-syria"] })} The
        Syrian Network for Human Rights counts only those killed by Assad’s side around Albu Kamal: 411.${cite({ sources: ["snhr-1229"] })} The Syrian Observatory counts 293 killed from the air in two weeks.${cite({ sources: ["sohr-1012"] })} The United Nations passes on reports of 166 deaths that nobody has confirmed.${cite({ sources: ["ocha-19"] })} Days, places and rules differ, so the counts cannot be added up.`,
    },
    {
      state: { highlight: ["bomb-sohr", "bomb-ucdp", "bomb-sdf"] },
      prints: true,
      words: words`
        Even one bomb has three numbers. For the car bomb of 4 November the Observatory counted at least 75 dead, and UCDP 77, two of them of the SDF; the SDF, on whose ground it went off, said 100.${cite({ events: ["car-bomb-4-november"] })} We found no count of the civilians who died in al-Qaim and Rawa: the United Nations had no figures that month for Anbar, their province.${cite({ sources: ["dp-unami"] })}`,
    },
  ],
});
