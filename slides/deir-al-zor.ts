import { defineSlide } from "../src/deck/deck.ts";
import { lines } from "./charts.ts";
import { cite, place, words } from "./vocabulary.ts";

const autumn = ["2017-09-01", "2017-11-20"] as const;
const city = [
  "deir-al-zor-rebels-expelled-2014",
  "deir-al-zor-siege",
  "coalition-raid-deir-al-zor-2016",
  "deir-al-zor-siege-broken",
  "airbase-siege-broken",
  "panorama-taken",
  "sdf-at-the-industrial-zone",
  "deir-al-zor-city-offensive",
  "deir-al-zor-ring-closed",
  "hawija-sakr-taken",
  "old-airport-quarter-taken",
  "four-districts-taken",
  "al-hawiqa-last-district",
  "deir-al-zor-declared-taken",
  "hawijat-kati-claim",
  "hawijat-kati-surrender",
] as const;

export const deirAlZor = defineSlide({
  id: "deir-al-zor",
  kind: "chart",
  title: "Deir al-Zor was never all theirs, and not quite all free that day",
  caption: "The city of Deir al-Zor, 2014 to 2017",
  chart: lines,
  minutes: 3,
  steps: [
    {
      state: { extent: ["2014-06", "2017-12"], lanes: "kind", events: city, highlight: ["deir-al-zor-siege"] },
      caption: "The city of Deir al-Zor, June 2014 to December 2017, by kind of event",
      words: words`
        IS took half the city from other rebels in July 2014. The government kept the other half and the air base, so
        IS never had the whole.${cite({ events: ["deir-al-zor-rebels-expelled-2014"] })} It laid siege to that half for
        years. When the siege began is disputed: July 2014, early 2015, or May 2015, when the road from Palmyra was
        lost.${cite({ events: ["deir-al-zor-siege"], claims: ["years-of-siege"] })}`,
    },
    {
      state: {
        extent: autumn,
        lanes: "kind",
        events: city,
        highlight: ["deir-al-zor-siege-broken", "deir-al-zor-city-offensive"],
      },
      caption: "The city of Deir al-Zor, 1 September to 20 November 2017, by kind of event",
      words: words`
        The column from the west reached the enclave on 5 September, and the ring round the air base broke on the 9th
        or the 10th.${cite({ events: ["deir-al-zor-siege-broken", "airbase-siege-broken"] })} Then began the fight for
        the quarters that IS held.${cite({ events: ["deir-al-zor-city-offensive"], claims: ["relief-opened-the-battle"] })}
        The city stands on the west bank.${cite({ claims: ["deir-al-zor-on-the-west-bank"] })} The article calls it the
        centre of the country's oil; the large fields lie in the province, across the
        river.${cite({ claims: ["centre-of-oil"] })}`,
    },
    {
      state: {
        extent: autumn,
        lanes: "kind",
        events: city,
        highlight: ["deir-al-zor-declared-taken", "hawijat-kati-surrender"],
      },
      caption: "The city of Deir al-Zor, 1 September to 20 November 2017, by kind of event",
      prints: true,
      words: words`
        On 3 November the army declared the city taken, completely, in its own
        word.${cite({ events: ["deir-al-zor-declared-taken"], claims: ["whole-city-freed"] })} One river island was left
        out: on ${place("hawijat-kati", "Hawijat Kati")} IS held on until 17 November, when more than 250 of its fighters
        surrendered.${cite({ events: ["hawijat-kati-surrender"] })} The army vowed to fight on against IS and others it
        calls terrorists until it has all of Syria.${cite({ claims: ["army-will-go-on"] })}`,
    },
  ],
});
