import { defineSlide } from "../src/deck/deck.ts";
import { story } from "./events.ts";
import { cite, words } from "./vocabulary.ts";

const single = story.events.filter((event) => event.sources.length === 1).length;
const firm = story.events.filter((event) => event.firmness === "confirmed").length;
const disputed = story.events.filter((event) => event.disagreement).length;

export const sources = defineSlide({
  id: "sources",
  kind: "closing",
  title: "Most of this rests on somebody’s word, and we say whose",
  caption: "The sources behind this deck, by what kind of publisher they are",
  minutes: 2,
  steps: [
    {
      words: words`
        The event file behind this deck holds ${String(story.events.length)} events. ${String(firm)} of them we call
        confirmed; ${String(single)} rest on one source alone; about ${String(disputed)} of them the sources disagree,
        and each says how.${cite({ sources: ["article"] })}

        Most dates of single towns on the Syrian army’s side come from outlets that take its side, and those on the
        other bank from the Syrian Democratic Forces or from Turkish media. A gain that only the gainer reports is called
        claimed. The articles were read in copies, often only their beginnings. Places without surveyed coordinates are
        not put on a map.`,
    },
  ],
});
