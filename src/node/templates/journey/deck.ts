import { defineDeck } from "#deck/deck";
import { days } from "./days.ts";
import { story } from "./events.ts";
import { route } from "./route.ts";
import { sources } from "./sources.ts";
import { title } from "./title.ts";

/** The running order. */
export const deck = defineDeck({
  id: "seventy-two-days",
  title: "Round the world in seventy-two days",
  subtitle: "Nellie Bly’s journey of 1889 and 1890",
  description: "Where a reporter was on which day of her journey round the world.",
  keywords: ["Nellie Bly", "1889", "journey", "map"],
  author: "Its author",
  licence: "Text: CC BY 4.0.",
  story,
  chapters: [
    { id: "the-journey", title: "The journey", slides: [title, route, days] },
    { id: "how-we-know", title: "How we know", slides: [sources] },
  ],
});
