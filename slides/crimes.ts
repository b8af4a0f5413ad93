import { defineSlide } from "#deck/deck";
import { cite, place, term, words } from "./vocabulary.ts";

export const crimes = defineSlide({
  id: "crimes",
  kind: "figure",
  title: "IS killed thousands of the people it ruled or had captured",
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
        In June 2014 IS shot between 1,095 and 1,700 Iraqi recruits, most of them Shia.${cite({ events: ["speicher-massacre-2014"] })} In August it attacked the ${term("yazidis", "Yazidis")} of ${place("sinjar", "Sinjar")}, a people with its own religion; a survey estimates that it killed 3,100 and abducted 6,800.${cite({ events: ["sinjar-massacre-2014"] })} One of them, Nadia Murad, was sold in Mosul after IS killed her mother and six brothers. She escaped; justice, she said on sharing the Nobel Peace Prize, is to see IS members confess in court and be punished.${cite({ sources: ["britannica-murad", "oman-murad"] })}

        The ${term("shaitat", "Shaitat")}, a Sunni tribe on the Euphrates, rebelled that August; IS killed hundreds.${cite({ events: ["shaitat-massacre-2014"] })} The UN listed 202 mass graves in Iraq.${cite({ events: ["mass-graves-listed-2018"] })}`,
    },
  ],
});
