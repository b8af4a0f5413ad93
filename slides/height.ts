import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, place, term, words } from "./vocabulary.ts";

const labels = ["tikrit", "sinjar", "ramadi", "fallujah", "kobani", "tal-afar", "al-qaim", "albu-kamal"] as const;

export const height = defineSlide({
  id: "height",
  kind: "chart",
  title: "At its height IS held about a third of each country",
  caption: "Who held the places this deck follows",
  chart: map,
  minutes: 2,
  steps: [
    {
      state: { day: "2014-06-09", view: "countries", labels },
      caption: "Who held the places this deck follows: 9 June 2014, the day before Mosul fell",
      words: words`
        Early in 2014 the group had ${place("raqqa", "Raqqa")} in Syria to itself and Fallujah in
        Iraq.${cite({ events: ["raqqa-falls-to-is-2014", "fallujah-falls-2014"] })} Along the Euphrates it was still
        fighting other ${term("syrian-rebels", "rebels")} for the province of Deir al-Zor.${cite({ events: ["deir-al-zor-offensive-2014"] })}
        Only the towns and cities that the sources speak of are drawn. The desert between them is left empty, because
        nobody held it as one holds a town.`,
    },
    {
      state: { day: "2014-08-04", since: "2014-06-09", view: "countries", labels },
      caption: "Who held the places this deck follows: 4 August 2014, and what had changed hands in eight weeks",
      words: words`
        Then, in eight weeks, it took ${place("mosul", "Mosul")}, Tikrit, al-Qaim and Sinjar in Iraq, and Albu Kamal
        and half of Deir al-Zor in Syria.${cite({ events: ["mosul-falls-2014", "tikrit-falls-2014", "al-qaim-falls-2014", "sinjar-falls-2014", "albu-kamal-falls-2014", "deir-al-zor-rebels-expelled-2014"] })}
        On 29 June it proclaimed a ${term("caliphate", "caliphate")} and claimed authority over Muslims
        everywhere.${cite({ events: ["caliphate-proclaimed"], claims: ["authority-over-muslims"] })} ${term("peshmerga", "Kurdish forces")}
        moved into Kirkuk as Iraqi troops left it.${cite({ events: ["kirkuk-taken-by-peshmerga-2014"], claims: ["kurds-came-in-2014"] })}`,
    },
    {
      state: { day: "2015-05-21", since: "2014-08-04", view: "countries", labels },
      caption: "Who held the places this deck follows: 21 May 2015, and what had changed hands since August 2014",
      prints: true,
      words: words`
        In May 2015 it took Ramadi and Palmyra within four days of each
        other.${cite({ events: ["ramadi-falls-2015", "palmyra-falls-2015"] })} How much ground that made depends on who
        counts. About a third of each country, says the article, with millions of people in
        it.${cite({ claims: ["a-third-of-both", "ruled-millions"] })} A third of Syria and two fifths of Iraq, says the
        Wilson Center; half of Syria, said the ${term("sohr", "Syrian Observatory")} in that
        month.${cite({ sources: ["wilson-timeline", "ed-sohr-2015"] })} The ${term("coalition", "coalition")} counted populated land only, and
        arrives at about a sixth of the two together.${cite({ sources: ["gc-2017-11"] })}`,
    },
  ],
});
