import { defineSlide } from "#deck/deck";
import { map } from "./map.ts";
import { cite, place, term, words } from "./vocabulary.ts";

const labels = [
  "tikrit",
  "sinjar",
  "ramadi",
  "fallujah",
  "kobani",
  "tal-afar",
  "al-qaim",
  "albu-kamal",
  "kirkuk",
] as const;

export const height = defineSlide({
  id: "height",
  kind: "chart",
  title: "In 2014 and 2015 IS took cities in both countries",
  caption: "Who held each place that our sources name",
  chart: map,
  minutes: 1,
  steps: [
    {
      state: { day: "2014-08-04", since: "2014-06-09", view: "countries", labels },
      caption: "Who held each place on 4 August 2014, and which had changed hands in eight weeks",
      words: words`
        In the summer of 2014, as Iraq’s new army fell apart, IS took ${place("mosul", "Mosul")}, Tikrit, al-Qaim and Sinjar in Iraq, and Albu Kamal and half of the city of Deir al-Zor in Syria.${cite({ events: ["mosul-falls-2014", "tikrit-falls-2014", "al-qaim-falls-2014", "sinjar-falls-2014", "albu-kamal-falls-2014", "deir-al-zor-rebels-expelled-2014"] })} On 29 June it proclaimed a ${term("caliphate", "caliphate")}, a state claiming authority over Muslims everywhere.${cite({ events: ["caliphate-proclaimed"], claims: ["authority-over-muslims"] })}

        The map shows only towns that the sources name; who held the desert between them was seldom reported.`,
    },
    {
      state: { day: "2015-05-21", since: "2014-08-04", view: "countries", labels },
      compares: [1],
      caption: "Who held each place on 21 May 2015, and which had changed hands since August 2014",
      prints: true,
      words: words`
        The Kurds, a people without a state of their own, live in both countries and beyond. In January 2015 Kurdish fighters, helped by American aircraft, drove IS out of ${place("kobani", "Kobani")}, on the Turkish border: its first large defeat in Syria.${cite({ events: ["kobani-cleared-2015", "us-strikes-syria-2014"] })} Yet in May IS took Ramadi in Iraq and Palmyra in Syria within five days.${cite({ events: ["ramadi-falls-2015", "palmyra-falls-2015"] })} Iraq’s Kurds have an army, the ${term("peshmerga", "Peshmerga")}, which took over the oil city of Kirkuk when Iraqi troops left it in June 2014.${cite({ events: ["kirkuk-taken-by-peshmerga-2014"], claims: ["kurds-came-in-2014"] })}`,
    },
  ],
});
