import { defineSlide } from "#deck/deck";
import { map } from "./charts.ts";
import { cite, place, words } from "./vocabulary.ts";

export const route = defineSlide({
  id: "route",
  kind: "chart",
  title: "By steamer and mail train, always eastwards",
  caption: "Where she was on which day; the lines join the places and do not show her course",
  chart: map,
  steps: [
    {
      state: { extent: ["1889-11-14", "1889-11-25"], route: true },
      caption: "14 to 25 November 1889: across the Atlantic and through Europe",
      words: words`
        Eight days after leaving New York she was in Southampton.${cite({ events: ["southampton"] })} In Amiens she met
        Jules Verne, and the mail train brought her to ${place("brindisi", "Brindisi")} in time for the
        steamer.${cite({ events: ["amiens", "brindisi"] })}`,
    },
    {
      state: { extent: ["1889-11-14", "1890-01-25"], route: true, highlight: ["colombo", "hong-kong"] },
      prints: true,
      words: words`
        In Colombo she was two days early, and lost them waiting for another ship.${cite({ events: ["colombo"] })} For
        Hong Kong her own list gives two days that cannot both be right.${cite({ events: ["hong-kong"] })} From Yokohama she crossed the
        Pacific.${cite({ events: ["yokohama", "san-francisco"] })}`,
    },
  ],
});
