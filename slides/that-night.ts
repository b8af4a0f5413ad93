import { defineSlide } from "#deck/deck";
import { map } from "./map.ts";
import { cite, place, words } from "./vocabulary.ts";

export const thatNight = defineSlide({
  id: "that-night",
  kind: "chart",
  title: "By that night IS had one border town left, and much of the valley",
  caption: "Control along the Euphrates at the end of Friday 3 November 2017",
  chart: map,
  minutes: 1,
  steps: [
    {
      state: { day: "2017-11-02", view: "frontier", rings: ["albu-kamal", "al-qaim"] },
      caption: "Control along the Euphrates on Thursday 2 November 2017",
      words: words`
        Albu Kamal, said the article, was the last important town that IS held in Syria, and together with al-Qaim the last ground that mattered.${cite({ claims: ["last-significant-town", "albu-kamal-on-the-west-bank", "last-important-stronghold"] })} It also said that victory was close and that the last stronghold of IS in Syria was crumbling; which place it meant is not clear.${cite({ claims: ["close-to-victory", "blow-to-last-stronghold"] })}`,
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
        By Friday night IS had lost al-Qaim. It was left with one border town in Syria and with ${place("rawa", "Rawa")} in Iraq, Reuters now wrote.${cite({ events: ["al-qaim-taken", "albu-kamal-40-km"] })} But IS held more than those two: about a third of Deir al-Zor province, wrote the New York Times.${cite({ sources: ["nyt-1103"] })} IS still had Rumana, an Iraqi town across the river from al-Qaim; most of the valley from Mayadin to the border, on both banks; and the island at Deir al-Zor.${cite({ claims: ["nearly-all-else-lost", "down-to-two-towns"], events: ["hawijat-kati-surrender", "rumana-push"] })}`,
    },
    {
      state: { day: "2017-11-30", since: "2017-11-03", view: "valley-toll", layers: ["toll"] },
      caption: "From that Friday to 30 November 2017: who then held the valley, and the deaths recorded",
      prints: true,
      words: words`
        Each circle is a deadly incident of the four weeks after that Friday, as recorded by UCDP.${cite({ sources: ["ucdp-syria"] })} Few are in the city of Deir al-Zor; most are by the oil fields of the east bank, to which people had fled, and in the towns from Hajin down to Albu Kamal.${cite({ events: ["car-bomb-4-november", "car-bomb-17-november", "al-shaafah-struck-2017"] })}`,
    },
  ],
});
