import { defineSlide } from "#deck/deck";
import { cite, place, term, words } from "./vocabulary.ts";

export const crimes = defineSlide({
  id: "crimes",
  kind: "figure",
  title: "IS killed thousands of people whom it ruled or had captured",
  caption: "Three counts of different crimes, each with its source: they cannot be added up",

  figures: [
    {
      value: "3,100",
      unit: "Yazidis killed",
      of: "Sinjar, August 2014, by a survey of surviving families in a medical journal; very likely between 2,100 and 4,400",
    },
    {
      value: "700+",
      unit: "of the Shaitat tribe killed",
      of: "East bank of the Euphrates, August 2014, says the Syrian Observatory. At least 648, of them 558 by name, says a museum of the crimes of IS",
    },
    {
      value: "202",
      unit: "mass graves",
      of: "Where IS had been in Iraq, as listed by the United Nations in 2018: 6,000 to 12,000 dead",
    },
  ],
  minutes: 1,
  steps: [
    {
      words: words`
        In June 2014, near Tikrit, IS shot between 1,095 and 1,700 Iraqi recruits, most of them Shia.${cite({ events: ["speicher-massacre-2014"] })} In August it attacked the ${term("yazidis", "Yazidis")} of ${place("sinjar", "Sinjar")}, who have a religion of their own: a survey puts the dead at 3,100 and those abducted at 6,800.${cite({ events: ["sinjar-massacre-2014"] })} When the ${term("shaitat", "Shaitat")}, a Sunni tribe on the Euphrates, rose against it, IS killed hundreds of them.${cite({ events: ["shaitat-massacre-2014"] })}

        In October 2017 IS retook the Syrian town of al-Qaryatayn and killed at least 67 civilians.${cite({ events: ["qaryatayn-killings-2017"] })} The United Nations listed 202 mass graves in Iraq.${cite({ events: ["mass-graves-listed-2018"] })} In 2024 more than 2,600 Yazidi women were still missing.${cite({ sources: ["ric-2602"] })}`,
    },
  ],
});
