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
        How much land did IS hold? IHS, a company that sells analysis, drew maps from published reports. It put the land at 90,800 square kilometres in January 2015, at 60,400 at the end of 2016, and at 36,200 in June 2017, its last figure.${cite({ sources: ["ihs-2015-12", "ihs-2017-01", "ihs-2017-06"] })}`,
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
        RAND, an American research institute, puts it at 45,377 square kilometres for early 2017.${cite({ sources: ["rand-2017", "ihs-2015-12"] })} The ${term("sohr", "Syrian Observatory")}, which monitors the war, had 95,000 for Syria alone in May 2015: it seems to have counted empty desert too.${cite({ sources: ["ihs-2015-12", "rand-2017", "ed-sohr-2015"] })} The ${term("coalition", "coalition")}, the American-led states that fought IS, counted only inhabited land.${cite({ sources: ["gc-2017-11"] })}`,
    },
    {
      state: { extent },
      onStage: { state: { extent, panels: ["coalition-areas-share", "coalition-pct"], rules: false } },
      prints: true,
      words: words`
        The article counts all land: in 2014, it says, IS held about a third of both countries.${cite({ claims: ["a-third-of-both"] })} Of the populated land that IS dominated in August 2014, says a coalition map, it had lost 89 per cent in Iraq and 87 per cent in Syria by 8 November 2017.${cite({ sources: ["gc-2017-11"] })} Of all that IS had ever held, 95 per cent was lost, said the coalition’s envoy a week later.${cite({ sources: ["firstpost-2017-11"] })}`,
    },
  ],
});
