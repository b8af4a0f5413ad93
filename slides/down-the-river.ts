import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, place, term, words } from "./vocabulary.ts";

export const downTheRiver = defineSlide({
  id: "down-the-river",
  kind: "chapter",
  title: "Down the river",
  caption: "From Deir al-Zor to the border, autumn 2017",
  chart: map,
  about: { span: ["2017-09", "2017-12"], bounds: [39.75, 34.2, 41.4, 35.55] },
  minutes: 0.5,
  steps: [
    {
      state: {
        day: "2017-09-04",
        view: "opening",
        rings: ["albu-kamal", "al-qaim"],
        labels: ["deir-al-zor"],
        dim: true,
      },
      words: words`
        What was left lay on one river. The Euphrates runs past ${place("deir-al-zor", "Deir al-Zor")} and
        ${place("mayadin", "Mayadin")} to the two towns and on into Iraq, with desert on either side. Going with the
        water, west is the right-hand bank and east is the left: these are the two ${term("banks", "banks")} that the
        next slides keep apart, because in September 2017 two armies that were no allies set out to win one
        each.${cite({ events: ["deir-al-zor-siege-broken", "jazeera-storm-announced"], claims: ["rival-offensive"] })}`,
    },
  ],
});
