import { defineSlide } from "#deck/deck";
import { campOverTime } from "./counts.ts";
import { cite, place, words } from "./vocabulary.ts";

export const lastVillage = defineSlide({
  id: "last-village",
  kind: "chart",
  title: "The last village fell in 2019; the camp at al-Hol emptied in 2026",
  caption: "People in al-Hol camp, north-east Syria, by the published figures",
  chart: campOverTime,
  about: { span: ["2018-12", "2026-02"], bounds: [40.8, 34.4, 41.3, 36.5] },
  minutes: 1.5,
  steps: [
    {
      state: { highlight: ["2018", "march-2019"] },
      words: words`
        In October 2018 the United Nations estimated that at least 10,000 civilians were trapped in the last land of IS.${cite({ sources: ["ocha-29"] })} In the end over 60,000 came out.${cite({ events: ["last-pocket-emptied-2019"] })} At least 113 died on the long road to ${place("al-hol", "al-Hol")}, an SDF camp for those who fled, or soon after arriving; two in three were under five.${cite({ events: ["last-pocket-emptied-2019"] })} On 18 March 2019, at Baghuz, American bombs hit a crowd; about 80 people died, many of them women and children, wrote the New York Times.${cite({ events: ["baghuz-crowd-bombed-2019"] })} A Pentagon review counted 56, and called 52 of them fighters; but it counted every grown man as a fighter.${cite({ events: ["baghuz-crowd-bombed-2019"] })}`,
    },
    {
      state: { highlight: ["2019", "january-2026", "february-2026"] },
      prints: true,
      words: words`
        Al-Hol had held some 9,000 people late in 2018; in 2019 it held 73,000, most of them women and children.${cite({ sources: ["unhcr-hol-0622", "ap-2026", "sabah-2026"] })} The SDF held some 11,000 captured fighters.${cite({ sources: ["voa-factbox"] })} In December 2024 rebels toppled Assad; in January 2026 their new government took the camp over from the SDF.${cite({ events: ["rebels-take-deir-al-zor-2024", "al-hol-taken-over-2026"] })} On 22 February the last people left the camp.${cite({ events: ["al-hol-emptied-2026"] })} Some had been moved to a camp near Aleppo, some had gone home to Iraq, and some had left on their own.${cite({ sources: ["sabah-2026"] })} By then America had flown more than 5,700 of the captured fighters to Iraq.${cite({ events: ["prisoners-flown-out-2026"] })}`,
    },
  ],
});
