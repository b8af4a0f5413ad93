import { defineSlide } from "#deck/deck";
import { cite, words } from "./vocabulary.ts";

export const aim = defineSlide({
  id: "aim",
  kind: "quote",
  title: "The aim was one sentence long",
  caption: "Kennedy before Congress",
  quote: {
    words:
      "I believe that this nation should commit itself to achieving the goal, before this decade is out, of landing a man on the Moon and returning him safely to the Earth.",
    who: "President John F. Kennedy",
    date: "1961-05-25",
    source: "address",
  },
  steps: [{ words: words`The whole plan hung on one sentence.${cite({ events: ["promise"] })}` }],
});
