import { defineSlide } from "#deck/deck";
import { storyTimeline } from "./charts.ts";
import { story } from "./events.ts";
import { cite, place, term, words } from "./vocabulary.ts";

const extent = ["2017-10-30", "2017-11-05"] as const;

/** What weighs enough to be told to a room. */
const told = story.events.filter(({ priority }) => priority >= 3).map(({ id }) => id);
const whole = { extent, lanes: "theatre" } as const;
const declared = ["deir-al-zor-declared-taken"] as const;
const inIraq = ["al-qaim-entered", "husaybah-crossing-taken", "al-qaim-taken"] as const;
const afterwards = ["car-bomb-4-november", "albu-kamal-40-km", "russian-strikes-albu-kamal"] as const;

export const announced = defineSlide({
  id: "announced",
  kind: "chart",
  title: "On one Friday, two governments announced a victory",
  caption: "What was reported and announced from 30 October to 5 November 2017, Syria above, Iraq below",
  chart: storyTimeline,
  minutes: 1.5,
  steps: [
    {
      state: { ...whole, highlight: declared },
      onStage: { state: { ...whole, events: told, highlight: declared } },
      words: words`
        In Syria the ${term("saa", "army")} of President Assad declared that it had taken the whole of ${place("deir-al-zor", "Deir al-Zor")}, the largest city of the east.${cite({ events: ["deir-al-zor-declared-taken"], claims: ["victory-in-deir-al-zor", "whole-city-freed", "largest-city-of-the-east"] })} Before that ${term("hezbollah", "Hezbollah")}, a Lebanese force that fought beside it, had reported four districts taken and named a fifth, al-Hawiqa, as the last that IS held.${cite({ claims: ["al-hamidiya-taken", "sheikh-yassin-taken", "al-ardhi-taken", "al-rashidia-taken", "hawiqa-last-district", "hezbollah-an-ally"] })} A Syrian military source said that engineers were searching the captured districts for mines and ${term("booby-trap", "booby traps")}.${cite({ claims: ["mines-searched"] })}`,
    },
    {
      state: { ...whole, highlight: inIraq },
      onStage: { state: { ...whole, events: told, highlight: inIraq } },
      words: words`
        In Iraq the military headquarters, the ${term("joc", "Joint Operations Command")}, said in the morning that its forces were inside al-Qaim, and some hours later that they held the border crossing.${cite({ events: ["al-qaim-entered", "husaybah-crossing-taken"], claims: ["inside-al-qaim", "crossing-retaken"] })} The army, special forces called the ${term("cts", "Counter Terrorism Service")}, ${term("sunni-tribes", "tribal fighters")}, and militias called the ${term("pmf", "Popular Mobilization Forces")} took part. The militias are mostly Shia Muslims; the tribesmen, like IS, belong to the other main branch of Islam, the Sunnis.${cite({ claims: ["who-takes-part"], sources: ["wp-pmf"] })} In the evening Prime Minister Abadi announced that all of al-Qaim had been retaken.${cite({ events: ["al-qaim-taken"] })}`,
    },
    {
      state: { ...whole, highlight: afterwards },
      onStage: { state: { ...whole, events: told, highlight: afterwards } },
      prints: true,
      words: words`
        The article that we check drew on Reuters reports and was written before Iraq had taken all of al-Qaim.${cite({ sources: ["article"] })} The Syrian army was still some forty kilometres from the other town, Albu Kamal. Russia, an ally of Assad, said that its bombers had struck near there.${cite({ events: ["albu-kamal-40-km", "russian-strikes-albu-kamal"], claims: ["army-heads-for-albu-kamal", "russian-bombers"] })}

        On Saturday, across the Euphrates from Deir al-Zor, an IS car bomb went off among people who had fled. Counts of the dead run from 75 to 100.${cite({ events: ["car-bomb-4-november"] })}`,
    },
  ],
});
