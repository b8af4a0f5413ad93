import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, place, words } from "./vocabulary.ts";

export const title = defineSlide({
  id: "title",
  kind: "opening",
  title: "Two border towns",
  caption: "Friday 3 November 2017",
  chart: map,
  minutes: 1,
  steps: [
    {
      state: { day: "2017-11-03", view: "opening", rings: ["albu-kamal", "al-qaim"], dim: true },
      words: words`
        On Friday 3 November 2017 the ground held by the Islamic State, IS for short, had shrunk so far that reports
        spoke of a pair of towns: ${place("albu-kamal", "Albu Kamal")} in Syria and ${place("al-qaim", "al-Qaim")} in
        Iraq.${cite({ claims: ["down-to-two-towns"] })} They face each other across the frontier on the Euphrates,
        some nine kilometres apart.${cite({ claims: ["close-to-each-other"] })}

        This is how it came to that, who took what, and which of that day's announcements held.`,
    },
  ],
});
