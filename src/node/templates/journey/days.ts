import { defineSlide } from "#deck/deck";
import { storyTimeline } from "./charts.ts";
import { cite, words } from "./vocabulary.ts";

export const days = defineSlide({
  id: "days",
  kind: "chart",
  title: "The long gaps are oceans",
  caption: "Every stop, by the day she reached or left it",
  chart: storyTimeline,
  steps: [
    {
      state: { extent: ["1889-11-10", "1890-01-29"], lanes: "kind", highlight: ["home"] },
      words: words`
        She left Yokohama on 7 January and reached San Francisco a fortnight
        later.${cite({ events: ["yokohama", "san-francisco"] })} A train brought her home in four
        days.${cite({ events: ["home"] })}`,
    },
  ],
});
