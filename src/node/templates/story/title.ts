import { defineSlide } from "#deck/deck";
import { cite, term, words } from "./vocabulary.ts";

export const title = defineSlide({
  id: "title",
  kind: "opening",
  title: "Eight days in July",
  caption: "Sunday 20 July 1969",
  steps: [
    {
      words: words`
        On Sunday 20 July 1969 two men landed on the Moon.${cite({ events: ["landed"] })} This is how
        ${term("nasa", "NASA")} came to that, and what else was flying that week.`,
    },
  ],
});
