import { defineSlide } from "#deck/deck";
import { story } from "./events.ts";
import { cite, words } from "./vocabulary.ts";

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
        This account is built from ${String(story.events.length)} events.${cite({ sources: ["article"] })} It is certain that ${String(firm)} of them happened: we call these “confirmed”, what only one side says “claimed”, and the rest “reported” or “disputed”.${cite({ sources: ["article"] })} For ${String(disputed)} events the sources disagree on the day, a number or another detail.${cite({ sources: ["article"] })}

        For the west bank, the days on which places fell come mostly from media on the Syrian army’s side; for the east bank, from the SDF or Turkish media. We read many of the sources only in part.`,
    },
  ],
});
