import { defineSlide } from "#deck/deck";
import { fledTheValley } from "./counts.ts";
import { cite, term, words } from "./vocabulary.ts";

export const leaving = defineSlide({
  id: "leaving",
  kind: "chart",
  title: "More than 300,000 people fled that autumn, by two estimates",
  caption: "People who fled in the autumn of 2017; the estimates overlap and are not to be added up",
  chart: fledTheValley,
  about: { span: ["2017-09", "2017-12"], bounds: [39.75, 34.2, 42.1, 35.8] },
  minutes: 1,
  steps: [
    {
      state: { highlight: ["save", "reach", "cccm-november"] },
      words: words`
        On that Friday itself Save the Children spoke of 350,000 people who had fled, half of them children.${cite({ events: ["fled-deir-al-zor-2017"] })} REACH, a survey team for aid groups, counted more than 320,000 for September and October.${cite({ sources: ["reach-1123"] })} The United Nations has a lower number, because it learns only of journeys that its partners report: 176,912 in the twelve months to 8 November.${cite({ sources: ["unhcr-1108"] })}`,
    },
    {
      state: { highlight: ["snhr", "anbar"] },
      prints: true,
      words: words`
        Around Albu Kamal, says the ${term("snhr", "Syrian Network for Human Rights")}, nearly 200,000 people fled, two in three of those who lived there.${cite({ sources: ["snhr-1229"] })} On the Iraqi side some 65,000 fled between January and the end of October, and others in earlier years.${cite({ sources: ["civic-1031"] })} In January 2018 at most 40,000 of al-Qaim’s 180,000 people were there, said its mayor.${cite({ sources: ["diyaruna-0118"] })} Children had died of thirst as they fled, the Red Cross heard in Syria.${cite({ sources: ["rudaw-1009"] })} In April 2018 some 2,000 to 3,000 came home to Albu Kamal.${cite({ sources: ["reach-2018-04"] })}`,
    },
  ],
});
