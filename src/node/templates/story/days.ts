import { defineSlide } from "#deck/deck";
import { daysBetween } from "#events/query";
import { story } from "./events.ts";
import { cite, words } from "./vocabulary.ts";

const there = daysBetween(story, "promise", "landed").toLocaleString("en");

export const days = defineSlide({
  id: "days",
  kind: "figure",
  title: "The promise took its time",
  caption: "Counted from the events in this deck",
  figures: [{ value: there, unit: "days", of: "from Kennedy’s speech on 25 May 1961 to the landing on 20 July 1969" }],
  steps: [
    { words: words`From the speech to the landing there are ${there} days.${cite({ events: ["promise", "landed"] })}` },
  ],
});
