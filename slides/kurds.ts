import { defineSlide } from "#deck/deck";
import { storyTimeline } from "./charts.ts";
import { cite, place, term, words } from "./vocabulary.ts";

const extent = ["2017-09-20", "2017-11-05"] as const;
const dispute = [
  "kurdistan-referendum",
  "hawija-declared-taken",
  "kirkuk-taken",
  "sinjar-changes-hands",
  "altun-kupri-taken",
  "kurdish-front-halt",
  "al-qaim-offensive",
  "al-obeidi-taken",
  "kurds-threatened",
  "al-qaim-entered",
  "al-qaim-taken",
] as const;

export const kurds = defineSlide({
  id: "kurds",
  kind: "chart",
  title: "While the war on IS went on, Baghdad moved against the Kurds",
  caption: "Baghdad, the Kurdistan Region and the war on IS, 20 September to 5 November 2017",
  chart: storyTimeline,
  minutes: 1,
  steps: [
    {
      state: {
        extent,
        lanes: "theatre",
        events: dispute,
        highlight: ["kurdistan-referendum", "kirkuk-taken", "sinjar-changes-hands", "altun-kupri-taken"],
      },
      words: words`
        On 25 September the ${term("krg", "Kurdistan Region")}, in which Iraq’s Kurds govern themselves, ${term("referendum", "voted")} for independence.${cite({ events: ["kurdistan-referendum"], claims: ["vote-of-25-september"] })} These are not the Kurds of the SDF. Since 2014 the Region had also held land that Baghdad claims, above all oil-rich Kirkuk.${cite({ events: ["kirkuk-taken-by-peshmerga-2014"], claims: ["claimed-by-both", "kirkuk-rich-in-oil", "kurds-came-in-2014"] })} From 16 October Baghdad’s forces took ${place("kirkuk", "Kirkuk")} and much else within days, mostly without a fight.${cite({ events: ["kirkuk-taken", "sinjar-changes-hands", "altun-kupri-taken"], claims: ["offensive-of-16-october", "kirkuk-and-more-retaken"] })} The article calls this an answer to the vote.${cite({ claims: ["in-answer-to-the-vote"] })}`,
    },
    {
      state: { extent, lanes: "actor", events: dispute, highlight: ["kurdish-front-halt", "kurds-threatened"] },
      prints: true,
      words: words`
        On 27 October, a day into the offensive for al-Qaim, Baghdad halted its moves against the Kurds, at first for 24 hours, for talks: it wanted them to hand over the posts on the Region’s borders with Turkey, Iran and Syria.${cite({ events: ["al-qaim-offensive", "kurdish-front-halt"], claims: ["war-on-is-goes-on"] })} Within a week it threatened to start again. The Kurds, it said, were stalling over the border posts and using the talks to dig in.${cite({ events: ["kurds-threatened"], claims: ["threat-to-the-kurds", "border-handover-delayed", "talks-used-to-dig-in"], sources: ["reuters-threat"] })}`,
    },
  ],
});
