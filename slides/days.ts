import { defineSlide } from "../src/deck/deck.ts";
import { daysBetween } from "../src/events/query.ts";
import { story } from "./events.ts";
import { cite, words } from "./vocabulary.ts";

const until = daysBetween(story, "caliphate-proclaimed", "deir-al-zor-declared-taken").toLocaleString("en");
const after = daysBetween(story, "deir-al-zor-declared-taken", "baghuz-taken-2019").toLocaleString("en");

export const days = defineSlide({
  id: "days",
  kind: "figure",
  title: "The Friday was near the end, and it was not the end",
  caption: "Counted from the events in this deck",
  figures: [
    {
      value: until,
      unit: "days",
      of: "from the proclamation of the caliphate, 29 June 2014, to Friday 3 November 2017",
    },
    { value: after, unit: "days", of: "from that Friday to the fall of Baghuz, the last village, on 23 March 2019" },
  ],
  minutes: 1,
  steps: [
    {
      words: words`
        What came later, then, and how much of it there was. From the proclamation in June 2014 to that Friday there are ${until} days.${cite({ events: ["caliphate-proclaimed", "deir-al-zor-declared-taken"] })}
        From the Friday to the last village there are ${after} more.${cite({ events: ["baghuz-taken-2019"] })} In between,
        the end of IS was announced from Tehran, Moscow, Baghdad and Washington.${cite({ events: ["iran-declares-end", "russia-declares-victory", "iraq-declares-victory", "trump-declares-victory-2018"] })}`,
    },
  ],
});
