import { defineSlide } from "#deck/deck";
import { cite, words } from "./vocabulary.ts";

export const word = defineSlide({
  id: "word",
  kind: "words",
  title: "The best-known sentence has a word in doubt",
  caption: "What was heard, and what was meant",
  steps: [
    { words: words`Armstrong’s first words on the ground were heard by half the world.${cite({ events: ["step"] })}` },
    { words: words`Whether there is an “a” before “man” is still argued about.${cite({ events: ["step"] })}` },
  ],
});
