import { defineSlide } from "../src/deck/deck.ts";
import { lines } from "./charts.ts";
import { story } from "./events.ts";
import { cite, place, term, words } from "./vocabulary.ts";

/** The hinges of the six years: what weighs most, and the cities. */
const hinges = story.events
  .filter(({ weight, kind }) => weight === 5 || (weight === 4 && kind === "recapture"))
  .map(({ id }) => id);

export const retreat = defineSlide({
  id: "retreat",
  kind: "chart",
  title: "It took three years to lose what was won in one summer",
  caption: "Turning points, 2013 to 2019: Syria above, Iraq below",
  chart: lines,
  minutes: 2,
  steps: [
    {
      state: { extent: ["2014-01", "2015-06"], lanes: "theatre" },
      caption: "Turning points, January 2014 to June 2015: Syria above, Iraq below",
      words: words`
        The gains came in two bursts, the summer of 2014 and May 2015.${cite({ events: ["mosul-falls-2014", "ramadi-falls-2015", "palmyra-falls-2015"] })}
        In between stands the first great reverse: ${place("kobani", "Kobani")}, where ${term("ypg", "Kurdish fighters")} under American
        air cover cleared the town in January 2015.${cite({ events: ["kobani-cleared-2015"] })} American strikes had
        begun in Iraq in August 2014 and in Syria in September.${cite({ events: ["us-strikes-iraq-2014", "us-strikes-syria-2014"] })}`,
    },
    {
      state: { extent: ["2015-06", "2017-06"], lanes: "theatre" },
      caption: "Turning points, June 2015 to June 2017: Syria above, Iraq below",
      words: words`
        From then on towns changed hands the other way: Ramadi, Fallujah and the east of Mosul in
        Iraq, Manbij and Tabqa in Syria.${cite({ events: ["ramadi-retaken-2015", "fallujah-retaken-2016", "battle-of-mosul", "manbij-taken-2016", "tabqa-taken-2017"] })}
        ${term("russia", "Russia")} had entered the war on the side of Damascus in September 2015.${cite({ events: ["russia-intervenes-2015"] })}
        Not everything went one way: IS took Palmyra a second time in December
        2016.${cite({ events: ["palmyra-falls-2016"] })}`,
    },
    {
      state: { extent: ["2017-05", "2017-12"], lanes: "theatre" },
      caption: "Turning points, May to December 2017: Syria above, Iraq below",
      words: words`
        It lost its cities last. Victory in Mosul was declared on 10 July, in Tal Afar at the end of August, and the
        ${term("sdf", "Syrian Democratic Forces")} said on 17 October that the fight for ${place("raqqa", "Raqqa")} was
        over.${cite({ events: ["mosul-declared-retaken-2017", "tal-afar-declared-retaken-2017", "battle-of-raqqa", "raqqa-battle-ends"] })}
        What was left lay along the Euphrates, on both sides of the border.${cite({ claims: ["nearly-all-else-lost"] })}`,
    },
    {
      state: { extent: ["2013", "2019"], lanes: "theatre", events: hinges },
      prints: true,
      words: words`
        On the whole scale the Friday stands near the end, and is not the end. Iraq declared its war over on
        9 December 2017.${cite({ events: ["iraq-declares-victory"] })} In Syria the last riverside village, Baghuz, was
        taken on 23 March 2019.${cite({ events: ["baghuz-taken-2019"] })} The leader of IS died in an American raid that
        October.${cite({ events: ["baghdadi-killed-2019"] })}`,
    },
  ],
});
