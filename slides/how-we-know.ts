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
        This account is built from ${String(story.events.length)} events.${cite({ sources: ["article"] })} We call ${String(firm)} of them confirmed, since they are not in doubt; the rest are reported, claimed or disputed.${cite({ sources: ["article"] })} On ${String(disputed)} events, some of them confirmed, the sources disagree about the day, a number or another detail.${cite({ sources: ["article"] })}

        When places fell is known mostly from media on the Syrian army’s side, for the west bank, and from the SDF or Turkish media, for the east. Where the victor is the only source, the charts say “claimed”. We read many of the sources only in part.`,
    },
  ],
});
