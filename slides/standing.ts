import { defineSlide } from "../src/deck/deck.ts";
import { standing as matrix } from "./charts.ts";
import { cite, term, words } from "./vocabulary.ts";

const day = "2017-11-03";

export const standing = defineSlide({
  id: "standing",
  kind: "chart",
  title: "They had one enemy, and were not one side",
  caption: "Who backed, fought beside, rivalled or opposed whom on 3 November 2017: read each row towards its columns",
  chart: matrix,
  minutes: 2,
  steps: [
    {
      state: { day, highlight: "saa" },
      words: words`
        The Syrian army fought with Russia in the air, and Hezbollah and ${term("iran-militias", "militias raised by Iran")} beside it on the
        ground.${cite({ claims: ["russian-bombers", "hezbollah-an-ally"], events: ["russia-intervenes-2015", "albu-kamal-claimed"] })}
        The Syrian Democratic Forces across the river were its rivals, kept apart from it by a
        ${term("de-confliction-line", "de-confliction line")}, which is no
        alliance.${cite({ events: ["deconfliction-line-2017"], claims: ["rival-offensive"] })}`,
    },
    {
      state: { day, highlight: "coalition" },
      words: words`
        The coalition led by the United States flew for the Syrian Democratic Forces in Syria and for the Iraqi army in
        Iraq.${cite({ claims: ["coalition-backs-the-rival"], events: ["us-strikes-iraq-2014", "us-strikes-syria-2014"] })}
        ${term("turkey", "Turkey")} belongs to it, and opposes its partner in Syria.${cite({ sources: ["wp-euphshield", "dstar-tabqa"] })} With Russia, whose aircraft flew over
        the same valley, it kept a telephone line so as not to collide.${cite({ sources: ["grasswire-deconf", "grasswire-deconf2"] })}`,
    },
    {
      state: { day, highlight: "iraqi-army" },
      prints: true,
      words: words`
        ${term("iraqi-army", "Iraq’s army")} had America’s coalition above it and, in the Popular Mobilization Forces, units backed by Iran
        beside it.${cite({ claims: ["who-takes-part"], sources: ["wp-pmf", "trt-pmf"] })} With the Kurdish Peshmerga it had
        shared the front against IS until October 2017, and then it turned on
        them.${cite({ events: ["kirkuk-taken"], claims: ["war-on-is-goes-on"] })}`,
    },
  ],
});
