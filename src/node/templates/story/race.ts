import { defineSlide } from "#deck/deck";
import { storyTimeline } from "./charts.ts";
import { cite, place, term, words } from "./vocabulary.ts";

export const race = defineSlide({
  id: "race",
  kind: "chart",
  title: "Eight years of aiming, eight days of going",
  caption: "From the promise to the last landing: at the Moon above, on Earth below",
  chart: storyTimeline,
  steps: [
    {
      state: { extent: ["1961", "1972"], lanes: "theatre" },
      words: words`
        The aim was set in May 1961, and a fire in 1967 nearly ended it.${cite({ events: ["promise", "fire"] })} At
        the end of 1968 a crew went round the Moon.${cite({ events: ["apollo-8"] })} The last crew left it in December
        1972.${cite({ events: ["apollo-17"] })}`,
    },
    {
      state: { extent: ["1969-07-12", "1969-07-25"], lanes: "theatre", highlight: ["landed", "step"] },
      caption: "12 to 25 July 1969: at the Moon above, on Earth below",
      prints: true,
      words: words`
        Apollo 11 left ${place("cape", "Cape Kennedy")} on 16 July and landed on the
        20th.${cite({ events: ["apollo-11", "landed"] })} A Soviet probe had set off three days before it, and crashed
        while the men were still there.${cite({ events: ["luna-15", "luna-15-crashed"] })} The
        ${term("splashdown", "splashdown")} was on the 24th.${cite({ events: ["splash"] })}`,
    },
  ],
});
