import { defineSlide } from "#deck/deck";
import { storyTimeline } from "./charts.ts";
import { story } from "./events.ts";
import { cite, place, term, words } from "./vocabulary.ts";

/** The hinges of the six years: what weighs most, and the cities. */
const hinges = story.events
  .filter(({ priority, kind }) => priority === 5 || (priority === 4 && kind === "recapture"))
  .map(({ id }) => id);

/** Those of the year in which IS lost its cities, with the longest battle; how Albu Kamal was won and lost comes later. */
const comesLater = ["albu-kamal-declared-taken", "albu-kamal-lost"];
const hingesOf2017 = ["battle-of-mosul", ...hinges.filter((id) => !comesLater.includes(id))];

/** What all the years come down to for an audience; the Friday and the days after it have slides of their own. */
const turningPoints = hinges.filter(
  (id) =>
    story.event.get(id)?.priority === 5 &&
    ![...comesLater, "deir-al-zor-siege-broken", "car-bomb-4-november"].includes(id),
);

/** What weighs enough for an audience; how the Kurds came to hold Kirkuk is told where they lose it. */
const weighty = story.events
  .filter(({ id, priority }) => priority >= 4 && id !== "kirkuk-taken-by-peshmerga-2014")
  .map(({ id }) => id);

export const retreat = defineSlide({
  id: "retreat",
  kind: "chart",
  title: "IS lost towns from 2015 on, and in 2017 the cities it ruled from",
  caption: "Turning points: Syria above, Iraq below",
  chart: storyTimeline,
  minutes: 1.5,
  steps: [
    {
      state: { extent: ["2014-01", "2015-06"], lanes: "theatre", focusDate: false },
      onStage: { state: { extent: ["2014-01", "2015-06"], lanes: "theatre", focusDate: false, events: weighty } },
      caption: "Turning points, January 2014 to June 2015: Syria above, Iraq below",
      words: words`
        The rise of IS brought in the powers that would defeat it. American aircraft struck in Iraq from August 2014, after the attack on Sinjar, and in Syria from September.${cite({ events: ["us-strikes-iraq-2014", "us-strikes-syria-2014"] })} In Iraq the most senior Shia cleric, Sistani, had called for volunteers in June; two days later the government announced the Popular Mobilization Forces.${cite({ events: ["sistani-call-2014"] })}`,
    },
    {
      state: { extent: ["2015-06", "2017-06"], lanes: "theatre" },
      caption: "Turning points, June 2015 to June 2017: Syria above, Iraq below",
      words: words`
        From 2015 on its enemies drove IS back: in Iraq from the cities of Ramadi and Fallujah and, by early 2017, from half of Mosul; in Syria from Manbij and Tabqa.${cite({ events: ["ramadi-retaken-2015", "fallujah-retaken-2016", "battle-of-mosul", "manbij-taken-2016", "tabqa-taken-2017"] })} ${term("russia", "Russia")} entered the war on Assad’s side in September 2015.${cite({ events: ["russia-intervenes-2015"] })}`,
    },
    {
      state: { extent: ["2017-05", "2017-12"], lanes: "theatre" },
      onStage: { state: { extent: ["2017-05", "2017-12"], lanes: "theatre", events: hingesOf2017 } },
      caption: "Turning points, May to December 2017: Syria above, Iraq below",
      prints: true,
      words: words`
        Then IS lost the two cities that it ruled from. In Mosul Iraq declared victory on 10 July 2017.${cite({ events: ["battle-of-mosul", "mosul-declared-retaken-2017"] })} In ${place("raqqa", "Raqqa")} the fight was over on 17 October, said those who had taken it: the ${term("sdf", "Syrian Democratic Forces")}, or SDF, an alliance of Kurds and Arabs.${cite({ events: ["battle-of-raqqa", "raqqa-battle-ends"] })} Most of what IS still held in November lay along the Euphrates, on both sides of the border, and in the deserts beside it.${cite({ claims: ["nearly-all-else-lost"] })}`,
    },
    {
      state: { extent: ["2013", "2019"], lanes: "theatre", events: hinges },
      onStage: { state: { extent: ["2013", "2019"], lanes: "theatre", events: turningPoints } },
      caption: "Turning points, 2013 to 2019: Syria above, Iraq below",
      prints: true,
      words: words`
        The war outlasted that Friday. Five weeks later Iraq declared that its war was over.${cite({ events: ["iraq-declares-victory"] })} In Syria the last village of IS fell in March 2019.${cite({ events: ["baghuz-taken-2019"] })} Its leader, Baghdadi, died in an American raid in October
        of that year.${cite({ events: ["baghdadi-killed-2019"] })}`,
    },
  ],
});
