import { defineSlide } from "#deck/deck";
import { cite, words } from "./vocabulary.ts";

export const sources = defineSlide({
  id: "sources",
  kind: "closing",
  title: "Who says so",
  caption: "The sources behind the events, by what kind of publisher they are",
  steps: [{ words: words`The days and hours are those of the traveller’s own list.${cite({ sources: ["book"] })}` }],
});
