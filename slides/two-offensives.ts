import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, place, term, words } from "./vocabulary.ts";
import { army, desert, iraqInTheDesert, sdf } from "./ways.ts";

export const twoOffensives = defineSlide({
  id: "two-offensives",
  kind: "chart",
  title: "Two rival offensives came down two banks of one river",
  caption: "Control along the Euphrates, each bank by itself",
  chart: map,
  minutes: 2.5,
  steps: [
    {
      state: { day: "2017-09-04", view: "valley" },
      caption: "Control along the Euphrates, each bank by itself: 4 September 2017",
      words: words`
        At the beginning of September the valley from Deir al-Zor to the border was with IS, but for one besieged
        ${term("enclave", "pocket")} of the government’s in the city.${cite({ events: ["deir-al-zor-siege"], claims: ["years-of-siege"] })}
        The coloured bands follow the two banks. Each stretch takes the colour of whoever held the nearest towns. A
        place is ${term("contested", "contested")} when there is fighting inside it.`,
    },
    {
      state: {
        day: "2017-09-10",
        since: "2017-09-04",
        view: "city",
        advances: [army, sdf],
      },
      caption: "Control along the Euphrates, each bank by itself: 10 September 2017",
      words: words`
        On 5 September an army column from the west broke the siege.${cite({ events: ["deir-al-zor-siege-broken"], claims: ["relieved-in-september", "relief-opened-the-battle"] })}
        Four days later the Syrian Democratic Forces, Kurdish and Arab militias with the American-led coalition behind
        them, opened a drive of their own towards the other
        bank.${cite({ events: ["jazeera-storm-announced"], claims: ["rival-offensive", "coalition-backs-the-rival"] })}
        The same enemy, the same river, and oil on the east side: the two were rivals from the first day. A
        de-confliction line was to keep them
        apart.${cite({ events: ["deconfliction-line-2017"] })}`,
    },
    {
      state: {
        day: "2017-10-22",
        since: "2017-09-10",
        view: "valley",
        advances: [army, sdf],
      },
      caption: "Control along the Euphrates, each bank by itself: 22 October 2017",
      prints: true,
      words: words`
        In six weeks the army went down the right bank to ${place("mayadin", "Mayadin")}, by a detour through the
        desert, and took a foothold on the left.${cite({ events: ["mayadin-entered", "mayadin-taken", "euphrates-crossed", "khusham-retaken"] })}
        On 22 October the Syrian Democratic Forces entered al-Omar, the largest oil field in Syria, hours after IS had
        thrown government troops back from its edge.${cite({ events: ["al-omar-taken"] })} On that day the army also
        took al-Quriyah, and within three days had lost most of it
        again.${cite({ events: ["al-quriyah-taken-first", "al-asharah-lost"] })}`,
    },
    {
      state: {
        day: "2017-11-03",
        since: "2017-10-22",
        view: "frontier",
        rings: ["albu-kamal", "al-qaim"],
        advances: [army, sdf, desert, iraqInTheDesert],
      },
      caption: "Control along the Euphrates, each bank by itself: 3 November 2017",
      prints: true,
      words: words`
        By the Friday four columns pointed at the same stretch of border: the army on the river and another in the
        desert, the Syrian Democratic Forces on the left bank, and the Iraqis coming up from the
        south-east.${cite({ events: ["albu-kamal-40-km", "sdf-hamlets-november", "al-qaim-entered"], claims: ["close-to-victory"] })}
        Between Mayadin and Albu Kamal the river was still with IS on both
        banks.${cite({ claims: ["nearly-all-else-lost"] })}`,
    },
  ],
});
