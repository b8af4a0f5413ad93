import { defineSlide } from "../src/deck/deck.ts";
import { estimates } from "./charts.ts";
import { cite, words } from "./vocabulary.ts";

const extent = ["2014-06", "2019-04"] as const;

export const size = defineSlide({
  id: "size",
  kind: "chart",
  title: "How large it was depends on who counted, and what",
  caption: "Published estimates of the size of IS territory, each by itself: they cannot be joined",
  chart: estimates,
  minutes: 2,
  steps: [
    {
      state: { extent, panels: ["ihs-area", "rand", "sohr-syria", "coalition-areas-of-influence"], sayings: [] },
      words: words`
        Nobody measured it the same way. The analysts of IHS drew areas from open sources; RAND arrives at a quarter
        less for the same two countries; the Syrian Observatory counted Syria alone, desert and
        all.${cite({ sources: ["ihs-2015-12", "ihs-2017-06", "ed-sohr-2015"] })} The coalition counted only land that
        people live on, and gives ranges.${cite({ sources: ["gc-2017-11"] })} So there is no one line to draw.`,
    },
    {
      state: { extent },
      prints: true,
      words: words`
        Three figures of that autumn sound alike and are not. About a third of each country, in 2014, is a share of all
        the land.${cite({ claims: ["a-third-of-both"] })} Eighty-nine per cent lost, on 8 November 2017, is a share of the
        populated land in Iraq alone; in Syria it was eighty-seven.${cite({ sources: ["gc-2017-11"] })} Ninety-five per
        cent, a week later, is the coalition envoy’s round figure for both.${cite({ sources: ["firstpost-2017-11"] })}`,
    },
  ],
});
