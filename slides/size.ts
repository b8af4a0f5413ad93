import { defineSlide } from "#deck/deck";
import { estimates } from "./charts.ts";
import { cite, term, words } from "./vocabulary.ts";

const extent = ["2014-06", "2019-04"] as const;

export const size = defineSlide({
  id: "size",
  kind: "chart",
  title: "How much land IS held depends on who counted, and what",
  caption: "Published estimates of the land that IS held; each was made in its own way",
  chart: estimates,
  minutes: 1,
  steps: [
    {
      state: { extent, panels: ["ihs-area"], quotes: [] },
      words: words`
        IHS, a company that drew its maps from published reports, put the land that IS held at 90,800 square kilometres in January 2015, at 60,400 at the end of 2016, and at 36,200 in June 2017, its last figure.${cite({ sources: ["ihs-2015-12", "ihs-2017-01", "ihs-2017-06"] })}`,
    },
    {
      state: { extent, panels: ["ihs-area", "rand", "sohr-syria", "coalition-areas-of-influence"], quotes: [] },
      onStage: {
        state: {
          extent,
          panels: ["ihs-area", "rand", "sohr-syria", "coalition-areas-of-influence"],
          quotes: [],
          rules: false,
        },
      },
      words: words`
        RAND, an American research institute, puts it at 45,377 square kilometres for early 2017.${cite({ sources: ["rand-2017", "ihs-2015-12"] })} The ${term("sohr", "Syrian Observatory")}, which monitors the war, put it at 95,000 for Syria alone in May 2015, apparently counting empty desert too.${cite({ sources: ["ihs-2015-12", "rand-2017", "ed-sohr-2015"] })} The ${term("coalition", "coalition")}, the American-led states that fought IS, counted only inhabited land.${cite({ sources: ["gc-2017-11"] })}`,
    },
    {
      state: { extent },
      onStage: { state: { extent, panels: ["coalition-areas-share", "coalition-pct"], rules: false } },
      prints: true,
      words: words`
        The article counts all land: in 2014, it says, IS held about a third of the two countries.${cite({ claims: ["a-third-of-both"] })} By a coalition map, IS had by 8 November 2017 lost 89 per cent of the inhabited land that it had held in Iraq in August 2014, and 87 per cent in Syria.${cite({ sources: ["gc-2017-11"] })} A week later the coalition’s envoy said that IS had lost 95 per cent of the land that it had held at any time since 2014.${cite({ sources: ["firstpost-2017-11"] })}`,
    },
  ],
});
