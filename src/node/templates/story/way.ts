import { defineSlide } from "#deck/deck";
import { cite, words } from "./vocabulary.ts";

export const way = defineSlide({
  id: "way",
  kind: "picture",
  title: "Out, around and back",
  caption: "The way of Apollo 11, not to scale: solid on the way out, dotted on the way back",
  media: {
    file: "media/way.svg",
    alt: "A line leads from the Earth to a circle around the Moon, and a dotted one back.",
    credit: "Drawn for this deck",
    licence: "CC0 1.0",
  },
  steps: [
    {
      words: words`They went out, around the Moon and back in eight days.${cite({ events: ["apollo-11", "splash"] })}`,
    },
  ],
});
