import { defineSlide } from "#deck/deck";
import { tollOfTheValley } from "./counts.ts";
import { cite, words } from "./vocabulary.ts";

const extent = ["2017-09", "2017-12"] as const;

export const toll = defineSlide({
  id: "toll",
  kind: "chart",
  title: "The month of the victories was the autumn’s deadliest for civilians",
  caption: "Deaths recorded in Deir al-Zor province, September to December 2017, by UCDP",
  chart: tollOfTheValley,
  about: { span: ["2017-09", "2017-12"], bounds: [39.75, 34.2, 41.4, 35.55] },
  minutes: 1.5,
  steps: [
    {
      state: { extent, by: "month", highlight: ["2017-11", "2017-11"] },
      caption: "Deaths recorded in Deir al-Zor province, month by month, by UCDP",
      prints: true,
      words: words`
        From September to December 2017 UCDP recorded 1,011 civilians killed in Deir al-Zor province, 394 of them in November: more than in any other month.${cite({ sources: ["ucdp-syria"] })} For the same months it recorded 1,259 dead on the side of IS, 936 on the government’s and 209 on the SDF’s, and 235 whose role is unknown.${cite({ sources: ["ucdp-syria"] })} UCDP counts only deaths clearly reported, and mostly says which forces were fighting there, not who killed whom.${cite({ sources: ["ucdp-syria"] })}`,
    },
    {
      state: { extent },
      caption: "Deaths recorded in Deir al-Zor province, week by week, by UCDP",
      words: words`
        On 9 or 10 September aircraft hit ferries full of people fleeing over the river at al-Boleel.${cite({ events: ["ferries-struck-2017"] })} At least 34 died; the Syrian Observatory says that the aircraft were Russian.${cite({ events: ["ferries-struck-2017"] })} On 12 October IS suicide attackers struck displaced people at an SDF checkpoint just outside the province; between 18 and 50 died.${cite({ events: ["screening-point-attacked-2017"] })} That month IS killed at least 67 civilians in al-Qaryatayn, far to the west.${cite({ events: ["qaryatayn-killings-2017"] })}`,
    },
    {
      state: { extent, highlight: ["2017-11-04", "2017-11-30"] },
      caption: "Deaths recorded in Deir al-Zor province by UCDP; marked: the rest of November after that Friday",
      prints: true,
      words: words`
        Of the 394 civilians killed in November, 377 died after that Friday.${cite({ sources: ["ucdp-syria"] })} The car bomb of
        the 4th killed at least 75; a second among displaced people, on the 17th, killed between 20 and 30.${cite({ events: ["car-bomb-4-november", "car-bomb-17-november"] })} On the 26th air strikes on al-Shaafah, on the east bank, killed 53 civilians, by UCDP’s best estimate (42 to
        65).${cite({ sources: ["ucdp-syria"] })} The
        Syrian Observatory says that the aircraft were Russian; Russia denied it.${cite({ events: ["al-shaafah-struck-2017"] })} `,
    },
  ],
});
