import { defineSlide } from "#deck/deck";
import { peopleUnderIs } from "./counts.ts";
import { cite, words } from "./vocabulary.ts";

export const livedUnder = defineSlide({
  id: "lived-under",
  kind: "chart",
  title: "Millions lived under IS, and nobody could count them",
  caption: "How many people lived under IS: published estimates, none of them a count",
  chart: peopleUnderIs,
  about: { span: ["2014-06", "2017-11"] },
  minutes: 1,
  steps: [
    {
      state: { highlight: ["rand-2014", "ihs-2015", "bbc-peak", "k24-peak"] },
      words: words`
        The article says that IS ruled over millions.${cite({ claims: ["ruled-millions"] })} There was no census; estimates for the peak of IS run from nine to twelve million people.${cite({ sources: ["rand-2017", "rferl-ihs-2016-04", "bbc-10m", "k24-baghuz"] })} Over 40,000 foreigners from some 110 countries came to join it, by an American research centre’s count.${cite({ sources: ["apa-soufan"] })} IS struck abroad too: in Paris its men killed 130 people on one night of November 2015.${cite({ sources: ["mdr-paris"] })}`,
    },
    {
      state: { highlight: ["ihs-2016", "rand-2017"] },
      prints: true,
      words: words`
        For early 2017 RAND puts the number of people under IS in Iraq and Syria at 2.5 million.${cite({ sources: ["rand-2017"] })} By the end of that year, the coalition said, 7.7 million people in all were no longer under IS rule, including those who had fled.${cite({ sources: ["bloomberg-2018-01"] })} In the autumn of 2017, United Nations
        reports say, IS stopped people who tried to leave its part of Deir al-Zor
        province.${cite({ sources: ["ocha-16", "ocha-17"] })}`,
    },
  ],
});
