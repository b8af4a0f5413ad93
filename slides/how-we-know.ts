import { defineSlide } from "#deck/deck";
import { story } from "./events.ts";
import { cite, words } from "./vocabulary.ts";

const single = story.events.filter((event) => event.sources.length === 1).length;
const firm = story.events.filter((event) => event.firmness === "confirmed").length;
const disputed = story.events.filter((event) => event.disagreement).length;

export const howWeKnow = defineSlide({
  id: "how-we-know",
  kind: "closing",
  title: "Most of this rests on somebody’s word, and we say whose",
  caption: "The sources of this account, by what kind of publisher they are",
  minutes: 0.5,
  about: { span: ["2013", "2026-02"] },
  steps: [
    {
      words: words`
        Behind this account is a file of ${String(story.events.length)} events.${cite({ sources: ["article"] })} That ${String(firm)} of them happened is not in doubt: we call these confirmed.${cite({ sources: ["article"] })} The sources disagree about a day, a number or another detail of ${String(disputed)}, confirmed ones among them; ${String(single)} have a single source.${cite({ sources: ["article"] })}

        Most dates for the west bank come from media that side with the Syrian army; most for the east bank, from the SDF or from Turkish media. Where only the victor says that a place was taken, the charts call it “claimed”. Many of the sources we read only in part.`,
    },
  ],
});
