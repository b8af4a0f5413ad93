import { defineDeck } from "#deck/deck";
import { alQaim } from "./al-qaim.ts";
import { announced } from "./announced.ts";
import { cities } from "./cities.ts";
import { city } from "./city.ts";
import { counters } from "./counters.ts";
import { crimes } from "./crimes.ts";
import { story } from "./events.ts";
import { height } from "./height.ts";
import { howWeKnow } from "./how-we-know.ts";
import { kurds } from "./kurds.ts";
import { lastVillage } from "./last-village.ts";
import { leaving } from "./leaving.ts";
import { livedUnder } from "./lived-under.ts";
import { nineWeeks } from "./nine-weeks.ts";
import { retreat } from "./retreat.ts";
import { rise } from "./rise.ts";
import { sinceThen } from "./since-then.ts";
import { size } from "./size.ts";
import { standing } from "./standing.ts";
import { thatNight } from "./that-night.ts";
import { threeArmies } from "./three-armies.ts";
import { title } from "./title.ts";
import { toll } from "./toll.ts";
import { twoOffensives } from "./two-offensives.ts";
import { victories } from "./victories.ts";
import { whatHeld } from "./what-held.ts";
import { whereAndWhen } from "./whereabouts.ts";
import { wholeValley } from "./whole-valley.ts";
import { whyThisRiver } from "./why-this-river.ts";

/** The running orders: the whole in half an hour, and a short talk from the same slides. */
export const deck = defineDeck({
  id: "two-border-towns",
  title: "Two border towns",
  subtitle: "The week in which the Islamic State was said to be down to two towns, and what the victory cost",
  description:
    "How the Islamic State came to be reported down to two towns on the border of Iraq and Syria in November 2017, " +
    "what was and was not true on that Friday, who paid for it, and what came after.",
  keywords: ["Islamic State", "Euphrates", "Deir al-Zor", "Albu Kamal", "al-Qaim", "Syria", "Iraq", "2017", "timeline"],
  author: "The Two Border Towns project",
  licence:
    "Text and figures: CC BY 4.0. Map data: © OpenStreetMap contributors (ODbL), Natural Earth, GeoNames and UCDP (CC BY 4.0).",
  story,
  whereabouts: whereAndWhen,
  chapters: [
    { id: "the-friday", title: "The Friday", slides: [title, announced] },
    { id: "how-it-rose", title: "How IS rose", slides: [rise, whyThisRiver, height, size] },
    { id: "under-is", title: "Life and death under IS", slides: [livedUnder, crimes, retreat, cities] },
    { id: "the-river", title: "Down the river", slides: [standing, twoOffensives, threeArmies, city] },
    { id: "the-border", title: "At the border", slides: [alQaim, kurds, thatNight] },
    { id: "the-cost", title: "What it cost", slides: [toll, leaving, counters] },
    { id: "after", title: "What came after", slides: [wholeValley, victories, lastVillage, sinceThen] },
    { id: "what-held", title: "How we know, and what lasted", slides: [howWeKnow, whatHeld] },
  ],
  backup: [nineWeeks],
  minutes: 30,
  orders: [
    {
      id: "short",
      title: "Short: 12 minutes",
      minutes: 12,
      slides: [title, announced, crimes, threeArmies, thatNight, toll, victories, lastVillage, sinceThen, whatHeld],
    },
  ],
});
