import { defineSlide } from "#deck/deck";
import { cite, words } from "./vocabulary.ts";

export const sources = defineSlide({
  id: "sources",
  kind: "closing",
  title: "Who says so",
  caption: "The sources behind the events, by what kind of publisher they are",
  steps: [
    { words: words`All of this is told by the agency that did it.${cite({ sources: ["numbers", "overview"] })}` },
  ],
});
