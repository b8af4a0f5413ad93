import { defineDeck } from "../src/deck/deck.ts";
import { alQaim } from "./al-qaim.ts";
import { announced } from "./announced.ts";
import { atTheBorder } from "./at-the-border.ts";
import { city } from "./city.ts";
import { days } from "./days.ts";
import { downTheRiver } from "./down-the-river.ts";
import { story } from "./events.ts";
import { height } from "./height.ts";
import { kurds } from "./kurds.ts";
import { retreat } from "./retreat.ts";
import { rise } from "./rise.ts";
import { siege } from "./siege.ts";
import { size } from "./size.ts";
import { sources } from "./sources.ts";
import { standing } from "./standing.ts";
import { thatNight } from "./that-night.ts";
import { threeArmies } from "./three-armies.ts";
import { title } from "./title.ts";
import { twoOffensives } from "./two-offensives.ts";
import { victories } from "./victories.ts";
import { whereAndWhen } from "./whereabouts.ts";
import { wholeValley } from "./whole-valley.ts";

/** The running order. */
export const deck = defineDeck({
  id: "two-border-towns",
  title: "Two border towns",
  subtitle: "How the Islamic State’s territory came to its end on the Euphrates, autumn 2017",
  description:
    "How the territory of the Islamic State came down to two towns on the border of Iraq and Syria, and what was and " +
    "was not true on Friday 3 November 2017.",
  keywords: ["Islamic State", "Euphrates", "Deir al-Zor", "Albu Kamal", "al-Qaim", "Syria", "Iraq", "2017", "timeline"],
  author: "The Two Border Towns project",
  language: "en",
  licence: "Text and figures: CC BY 4.0. Map data: © OpenStreetMap contributors (ODbL), Natural Earth, GeoNames.",
  story,
  whereabouts: whereAndWhen,
  chapters: [
    { id: "the-friday", title: "The Friday", slides: [title, announced] },
    { id: "rise-and-retreat", title: "The rise and the retreat", slides: [rise, height, size, retreat] },
    {
      id: "the-river",
      title: "Down the river",
      slides: [downTheRiver, standing, twoOffensives, threeArmies, siege, city],
    },
    { id: "the-border", title: "At the border", slides: [atTheBorder, alQaim, kurds, thatNight] },
    { id: "after", title: "What came later", slides: [days, wholeValley, victories] },
    { id: "how-we-know", title: "How we know", slides: [sources] },
  ],
});
