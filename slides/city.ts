import { defineSlide } from "../src/deck/deck.ts";
import { cityOf } from "./charts.ts";
import { cite, place, words } from "./vocabulary.ts";

export const city = defineSlide({
  id: "city",
  kind: "chart",
  title: "Deir al-Zor was never all theirs, and not quite all free that day",
  caption: "Who held which part of the city",
  chart: cityOf,
  minutes: 2,
  steps: [
    {
      state: { day: "2016-01-01" },
      caption: "Who held which part of the city: 1 January 2016",
      words: words`
        The city stands on the west bank.${cite({ claims: ["deir-al-zor-on-the-west-bank"] })} The government held its
        west and the air base, cut off; IS held the quarters towards the
        river.${cite({ events: ["deir-al-zor-rebels-expelled-2014", "deir-al-zor-siege"] })} The article calls the city
        the centre of the country’s oil; the large fields lie in the province, across the
        river.${cite({ claims: ["centre-of-oil"] })} No source maps the districts, so this is a schematic.`,
    },
    {
      state: { day: "2017-09-10", since: "2016-01-01" },
      caption: "Who held which part of the city: 10 September 2017, the road open again",
      words: words`
        By 10 September 2017 the enclave was relieved and the junction called Panorama taken, which opened the road to
        Damascus.${cite({ events: ["deir-al-zor-siege-broken", "panorama-taken"] })} The quarters by the river were still
        with IS. What had been an island for years was now the ground from which the army set out to take
        them.${cite({ claims: ["relief-opened-the-battle"] })}`,
    },
    {
      state: { day: "2017-11-03", since: "2017-09-10" },
      caption: "Who held which part of the city: the evening of 3 November 2017",
      prints: true,
      words: words`
        Four districts fell in the last days of October and the first of November; nobody dates them one by
        one.${cite({ events: ["four-districts-taken"], claims: ["al-hamidiya-taken", "sheikh-yassin-taken", "al-ardhi-taken", "al-rashidia-taken"] })}
        Al-Hawiqa was named as the last.${cite({ events: ["al-hawiqa-last-district"], claims: ["hawiqa-last-district"] })}
        On the Friday the army declared the city taken, completely, in its own
        word.${cite({ events: ["deir-al-zor-declared-taken"], claims: ["whole-city-freed"] })}`,
    },
    {
      state: { day: "2017-11-18", since: "2017-11-03" },
      caption: "Later: who held which part of the city, 18 November 2017",
      prints: true,
      words: words`
        One river island was left out. On ${place("hawijat-kati", "Hawijat Kati")} IS held on for two more weeks, until
        more than 250 of its fighters surrendered on 17 November.${cite({ events: ["hawijat-kati-claim", "hawijat-kati-surrender"] })}
        The army said that it would fight on against IS and others it calls terrorists until it has all of
        Syria.${cite({ claims: ["army-will-go-on"] })}`,
    },
  ],
});
