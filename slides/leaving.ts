import { defineSlide } from "#deck/deck";
import { fledTheValley } from "./counts.ts";
import { cite, term, words } from "./vocabulary.ts";

export const leaving = defineSlide({
  id: "leaving",
  kind: "chart",
  title: "More than 300,000 people fled that autumn, by two estimates",
  caption: "People who fled in the autumn of 2017, by different counts; bars are not to be added up",
  chart: fledTheValley,
  about: { span: ["2017-09", "2017-12"], bounds: [39.75, 34.2, 42.1, 35.8] },
  minutes: 1,
  steps: [
    {
      state: { highlight: ["save", "reach", "cccm-november"] },
      words: words`
        On that Friday itself Save the Children spoke of 350,000 people who had fled, half of them
        children.${cite({ events: ["fled-deir-al-zor-2017"] })} REACH, which surveys for aid groups, came to
        more than 320,000 for September and October.${cite({ sources: ["reach-1123"] })} The United Nations, which counts journeys, not people, has a lower number, since it records only what its partners report: 176,912 in the twelve months to 8 November.${cite({ sources: ["unhcr-1108"] })}`,
    },
    {
      state: { highlight: ["snhr", "anbar"] },
      prints: true,
      words: words`
        Around Albu Kamal, says the ${term("snhr", "Syrian Network for Human Rights")}, nearly 200,000 people left, two in
        three of those who lived there.${cite({ sources: ["snhr-1229"] })} On the Iraqi side some 65,000 had left between January and the end of October.${cite({ sources: ["civic-1031"] })} Of al-Qaim’s 180,000 people at most 40,000 were there in January 2018, said its mayor.${cite({ sources: ["diyaruna-0118"] })} The Red Cross heard of children who had died of thirst on the way.${cite({ sources: ["rudaw-1009"] })} In
        April 2018 some 2,000 to 3,000 people came home to Albu Kamal.${cite({ sources: ["reach-2018-04"] })}`,
    },
  ],
});
