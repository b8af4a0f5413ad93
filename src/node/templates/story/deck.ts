import { defineDeck } from "#deck/deck";
import { aim } from "./aim.ts";
import { days } from "./days.ts";
import { story } from "./events.ts";
import { race } from "./race.ts";
import { sources } from "./sources.ts";
import { title } from "./title.ts";
import { way } from "./way.ts";
import { word } from "./word.ts";

/** The running order. */
export const deck = defineDeck({
  id: "eight-days-in-july",
  title: "Eight days in July",
  subtitle: "How two men came to stand on the Moon",
  description: "The road to the landing of 20 July 1969, and what else was flying that week.",
  keywords: ["Apollo 11", "Moon", "1969", "timeline"],
  author: "Its author",
  licence: "Text and figures: CC BY 4.0.",
  story,
  chapters: [
    { id: "the-week", title: "The week", slides: [title, race, word] },
    { id: "the-plan", title: "The plan", slides: [days, aim, way] },
    { id: "how-we-know", title: "How we know", slides: [sources] },
  ],
});
