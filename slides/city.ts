import { defineSlide } from "#deck/deck";
import { cityOf } from "./charts.ts";
import { cite, place, term, words } from "./vocabulary.ts";

export const city = defineSlide({
  id: "city",
  kind: "chart",
  title: "Deir al-Zor was declared taken while IS still held an island beside it",
  caption: "Who held which part of the city",
  chart: cityOf,
  minutes: 2,
  steps: [
    {
      state: { day: "2016-01-01" },
      caption: "Who held which part of the city: 1 January 2016",
      words: words`
        The city stands on the west bank.${cite({ claims: ["deir-al-zor-on-the-west-bank"] })} IS held the quarters by the river and for years ${term("siege", "besieged")} the rest, which the government held.${cite({ events: ["deir-al-zor-rebels-expelled-2014", "deir-al-zor-siege"], claims: ["years-of-siege"] })}
        Between 80,000 and 200,000 people were shut in there with government troops.${cite({ sources: ["sputnik-airdrop", "baladi-airdrop", "rd-airdrop"] })} By January 2017 the United Nations had dropped food to them by parachute 177 times.${cite({ sources: ["sputnik-airdrop", "ap-airdrop"] })} `,
    },
    {
      state: { day: "2017-09-10", since: "2016-01-01" },
      caption: "Who held which part of the city: 10 September 2017, the road open again",
      words: words`
        The army’s column reached the besieged part of the city on 5 September, and the air base a few days later.${cite({ events: ["deir-al-zor-siege-broken", "airbase-siege-broken"], claims: ["relieved-in-september"] })}
        On the 10th it took the junction called Panorama, and the road to Damascus was
        open.${cite({ events: ["panorama-taken"] })} Now the fight began for the quarters that IS held.${cite({ events: ["deir-al-zor-city-offensive"], claims: ["relief-opened-the-battle"] })}`,
    },
    {
      state: { day: "2017-11-03", since: "2017-09-10" },
      caption: "Who held which part of the city: the evening of 3 November 2017",
      prints: true,
      words: words`
        Four districts fell around the end of October; no source says on which day each.${cite({ events: ["four-districts-taken"], claims: ["al-hamidiya-taken", "sheikh-yassin-taken", "al-ardhi-taken", "al-rashidia-taken"] })} Hezbollah named a fifth, al-Hawiqa, as the last in the hands of IS.${cite({ events: ["al-hawiqa-last-district"], claims: ["hawiqa-last-district"] })} That Friday the army said that the city was taken “completely”.${cite({ events: ["deir-al-zor-declared-taken"], claims: ["whole-city-freed"] })} It would fight on, it said, against IS and others whom it calls terrorists until all Syria was secure and stable.${cite({ claims: ["army-will-go-on"] })}`,
    },
    {
      state: { day: "2017-11-18", since: "2017-11-03" },
      compares: [3],
      caption: "The day after the island fell: who held which part of the city, 18 November 2017",
      prints: true,
      words: words`
        But on ${place("hawijat-kati", "Hawijat Kati")}, an island in the river, IS held on for two more weeks. On 17 November more than 250 of its fighters gave themselves up.${cite({ events: ["hawijat-kati-claim", "hawijat-kati-surrender"] })} The claim was true of the city’s streets, but not of the island beside it.${cite({ claims: ["whole-city-freed"] })}`,
    },
  ],
});
