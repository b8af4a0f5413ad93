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
        That Friday Save the Children spoke of 350,000 people who had fled, half of them children.${cite({ events: ["fled-deir-al-zor-2017"] })} REACH, a survey team for aid groups, counted more than 320,000 for September and October.${cite({ sources: ["reach-1123"] })} The United Nations counted 176,912 departures from places in the province in the twelve months to 8 November; whoever fled twice counts twice.${cite({ sources: ["unhcr-1108"] })}`,
    },
    {
      state: { highlight: ["snhr", "anbar"] },
      prints: true,
      words: words`
        Around Albu Kamal, says a monitor, the ${term("snhr", "Syrian Network for Human Rights")}, nearly 200,000 people fled, two in three of those who lived there.${cite({ sources: ["snhr-1229"] })} On the Iraqi side some 65,000 fled between January and the end of October.${cite({ sources: ["civic-1031"] })} In January 2018 the mayor of al-Qaim said that of its 180,000 people no more than 40,000 lived there.${cite({ sources: ["diyaruna-0118"] })} The Red Cross was told that on the Syrian side children had died of thirst as they fled.${cite({ sources: ["rudaw-1009"] })}`,
    },
  ],
});
