import { defineSlide } from "#deck/deck";
import { deadOfTheCities } from "./counts.ts";
import { cite, term, words } from "./vocabulary.ts";

export const cities = defineSlide({
  id: "cities",
  kind: "chart",
  title: "Thousands of civilians died in the battles for Mosul and Raqqa",
  caption: "Civilians killed in Mosul and Raqqa, as several groups counted them",
  chart: deadOfTheCities,
  about: { span: ["2016-10", "2017-10"], bounds: [38.5, 35.5, 43.6, 36.8] },
  minutes: 1,
  steps: [
    {
      state: { highlight: ["mosul-all", "mosul-fire", "mosul-coalition"] },
      words: words`
        In nine months of fighting, the Associated Press found, 9,000 to 11,000 civilians died in Mosul.${cite({ sources: ["ap-mosul"] })} Iraqi or coalition fire killed at least 3,200 of them and IS about as many; nobody could say who killed the rest.${cite({ sources: ["ap-mosul"] })} The coalition took responsibility for 326 deaths.${cite({ sources: ["ap-mosul"] })}`,
    },
    {
      state: { highlight: ["raqqa-ucdp", "raqqa-amnesty", "raqqa-coalition"] },
      prints: true,
      words: words`
        In Raqqa, Amnesty International and ${term("airwars", "Airwars")}, a group that traces air strikes, documented more than 1,600 civilians killed by the coalition, which had accepted responsibility for about 180.${cite({ sources: ["amnesty-2019", "tgcom-2019"] })}
        ${term("ucdp", "UCDP")}, a research project in Sweden, recorded 2,360 civilians killed in Raqqa province from June to October 2017, by all sides.${cite({ sources: ["ucdp-syria"] })} Satellite pictures of October 2017 show 12,707
        buildings damaged or destroyed.${cite({ sources: ["reach-raqqa"] })} Some 300,000 people had lived in the city; 7,000 still did.${cite({ sources: ["reach-raqqa"] })}`,
    },
  ],
});
