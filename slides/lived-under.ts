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
        The article says that IS ruled over millions.${cite({ claims: ["ruled-millions"] })} There was no census. Estimates for the time when IS was largest run from nine to twelve million people.${cite({ sources: ["rand-2017", "rferl-ihs-2016-04", "bbc-10m", "k24-baghuz"] })} More than 40,000 others came from abroad to join it, from some 110 countries, by the count of an American research centre.${cite({ sources: ["apa-soufan"] })}`,
    },
    {
      state: { highlight: ["ihs-2016", "rand-2017"] },
      prints: true,
      words: words`
        For early 2017 RAND puts the number in Iraq and Syria at 2.5 million.${cite({ sources: ["rand-2017"] })} At the
        end of that year the coalition said that 7.7 million people no longer lived under IS; that number includes those who had fled.${cite({ sources: ["bloomberg-2018-01"] })} In the autumn of 2017, United Nations
        reports say, IS stopped people who tried to leave its part of Deir al-Zor
        province.${cite({ sources: ["ocha-16", "ocha-17"] })}`,
    },
  ],
});
