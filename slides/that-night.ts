import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, place, words } from "./vocabulary.ts";

export const thatNight = defineSlide({
  id: "that-night",
  kind: "chart",
  title: "By that night one border town was left, and much of the valley",
  caption: "Control along the Euphrates at the end of Friday 3 November 2017",
  chart: map,
  minutes: 2,
  steps: [
    {
      state: { day: "2017-11-02", view: "frontier", rings: ["albu-kamal", "al-qaim"] },
      caption: "Control along the Euphrates on Thursday 2 November 2017",
      words: words`
        This is the picture that the day began with. The last two towns of weight that IS had in the two countries were
        Albu Kamal, again on the west bank, and al-Qaim: together, its last important
        stronghold.${cite({ claims: ["last-significant-town", "albu-kamal-on-the-west-bank", "last-important-stronghold"] })}`,
    },
    {
      state: {
        day: "2017-11-03",
        since: "2017-11-02",
        view: "frontier",
        rings: ["albu-kamal"],
        labels: ["rawa", "rumana", "hajin", "hawijat-kati"],
      },
      prints: true,
      words: words`
        By night it was one. With al-Qaim gone, Reuters now led with a single Syrian border town and with
        ${place("rawa", "Rawa")} in Iraq.${cite({ events: ["al-qaim-taken", "albu-kamal-40-km"] })} But a pair of towns
        had never been the whole of it. IS still had Rumana across from al-Qaim, some sixty kilometres of the valley
        below Mayadin, the left bank down to Baghuz, and an island in Deir
        al-Zor.${cite({ claims: ["nearly-all-else-lost", "down-to-two-towns"], events: ["hawijat-kati-surrender"] })}
        Calling that the last stronghold of IS in Syria, as the article does of the city it had just lost, is open to
        argument.${cite({ claims: ["blow-to-last-stronghold"] })}`,
    },
    {
      state: { day: "2017-12-09", since: "2017-11-03", view: "frontier" },
      caption: "Later: control along the Euphrates on 9 December 2017",
      prints: true,
      words: words`
        What came later. ${place("albu-kamal", "Albu Kamal")} was declared taken on 9 November, lost again by the 11th,
        and taken for good on the 19th.${cite({ events: ["albu-kamal-declared-taken", "albu-kamal-lost", "albu-kamal-taken"] })}
        Rawa fell on the 17th.${cite({ events: ["rawa-taken"] })} By 9 December, when Iraq declared its war over, IS had
        no town in Iraq, and the right bank was all with the Syrian army.${cite({ events: ["iraq-declares-victory", "right-bank-joined"] })}
        On the left bank villages from Gharanij down to Baghuz stayed with it, some of them for more than a
        year.${cite({ events: ["gharanij-lost-again", "hajin-taken-2018", "baghuz-taken-2019"] })}`,
    },
  ],
});
