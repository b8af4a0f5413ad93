import { defineSlide } from "../src/deck/deck.ts";
import { lines } from "./charts.ts";
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
  chart: lines,
  minutes: 2,
  steps: [
    {
      state: { extent, lanes: "actor", events: dispute, highlight: ["kurdistan-referendum"] },
      words: words`
        On 25 September the ${term("krg", "Kurdistan Region")} of Iraq ${term("referendum", "voted")} on
        independence.${cite({ events: ["kurdistan-referendum"], claims: ["vote-of-25-september"] })} It held
        ${term("disputed-territories", "disputed territories")}, oil-rich Kirkuk above all, that its forces had moved
        into when IS swept the north in 2014 and that Baghdad claims as
        well.${cite({ events: ["kirkuk-taken-by-peshmerga-2014"], claims: ["claimed-by-both", "kirkuk-rich-in-oil", "kurds-came-in-2014"] })}`,
    },
    {
      state: {
        extent,
        lanes: "theatre",
        events: dispute,
        highlight: ["kirkuk-taken", "sinjar-changes-hands", "altun-kupri-taken"],
      },
      words: words`
        From 16 October federal forces took ${place("kirkuk", "Kirkuk")} and much else within days, mostly without a
        fight.${cite({ events: ["kirkuk-taken", "sinjar-changes-hands", "altun-kupri-taken"], claims: ["offensive-of-16-october", "kirkuk-and-more-retaken"] })} The article calls it an answer to the
        vote.${cite({ claims: ["in-answer-to-the-vote"] })}
        Ten days after Kirkuk the offensive for al-Qaim began; only the next day did Baghdad halt the
        other.${cite({ events: ["kurdish-front-halt", "al-qaim-offensive"], claims: ["war-on-is-goes-on"] })}`,
    },
    {
      state: { extent, lanes: "actor", events: dispute, highlight: ["kurds-threatened"] },
      prints: true,
      words: words`
        Then came a threat to start again: the Kurds, said the Joint Operations Command, were stalling over the border
        posts and digging in while they talked.${cite({ events: ["kurds-threatened"], claims: ["border-handover-delayed", "talks-used-to-dig-in"] })}
        The article dates it to Thursday, 2 November.${cite({ claims: ["threat-to-the-kurds"] })} The news agency it credits dates it to Wednesday, and has the
        Kurdish answer on Thursday. We show both days.${cite({ sources: ["reuters-threat"] })}`,
    },
  ],
});
