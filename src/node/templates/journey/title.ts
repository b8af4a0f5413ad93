import { defineSlide } from "#deck/deck";
import { map } from "./charts.ts";
import { cite, words } from "./vocabulary.ts";

export const title = defineSlide({
  id: "title",
  kind: "opening",
  title: "Round the world in seventy-two days",
  caption: "14 November 1889 to 25 January 1890",
  chart: map,
  steps: [
    {
      state: { events: ["aden", "colombo", "singapore", "hong-kong", "yokohama"], route: true },
      words: words`
        In November 1889 the reporter Nellie Bly set out to go round the world faster than the hero of a
        novel.${cite({ events: ["new-york"] })} Seventy-two days later she was back.${cite({ events: ["home"] })}`,
    },
  ],
});
