import { defineSlide } from "#deck/deck";
import type { PlaceId } from "./events.ts";
import { strips } from "./valley.ts";
import { cite, place, words } from "./vocabulary.ts";

/** The towns that tell it to a room, down both banks. */
const towns = [
  "raqqa",
  "deir-al-zor",
  "al-busayrah",
  "mayadin",
  "al-quriyah",
  "al-asharah",
  "abu-hamam",
  "hajin",
  "al-shaafah",
  "al-susah",
  "baghuz",
  "albu-kamal",
  "al-qaim",
  "rumana",
  "rawa",
  "anah",
] as const satisfies readonly PlaceId[];

const before = {
  extent: ["2014", "2019-06"],
  enlarged: ["2017-10-15", "2017-12-10"],
  day: "2017-11-19",
  highlight: ["albu-kamal", "al-quriyah", "al-asharah", "rawa"],
} as const;

const after = {
  extent: ["2014", "2019-06"],
  enlarged: ["2018-03", "2019-04"],
  day: "2019-03-23",
  highlight: ["hajin", "al-shaafah", "al-susah", "baghuz"],
} as const;

export const wholeValley = defineSlide({
  id: "whole-valley",
  kind: "chart",
  title: "The west bank was taken by December 2017, the east only in 2019",
  caption: "Who held each place from Raqqa down to Haditha, 2014 to 2019",
  chart: strips,
  minutes: 1,
  steps: [
    {
      state: before,
      onStage: {
        state: { ...before, places: towns },
        caption: "Who held each town from Raqqa down to Anah, 2014 to 2019; eight weeks of 2017 drawn wider",
      },
      caption: "Who held each place from Raqqa down to Haditha, 2014 to 2019; eight weeks of 2017 drawn wider",
      prints: true,
      words: words`
        Each row is a place, in order down the river. The Syrian army declared ${place("albu-kamal", "Albu Kamal")} taken on 9 November, lost it again by the 11th, and took it for good on the 19th.${cite({ events: ["albu-kamal-declared-taken", "albu-kamal-lost", "albu-kamal-taken"] })} Rawa, the last town of IS in Iraq, fell on 17 November.${cite({ events: ["rawa-taken"] })} By 9 December, when Iraq declared that its war was over, the Syrian army was said to hold the whole west bank.${cite({ events: ["iraq-declares-victory", "right-bank-joined", "al-quriyah-retaken", "al-asharah-taken"] })}`,
    },
    {
      state: after,
      onStage: {
        state: { ...after, places: towns },
        caption: "Who held each town from Raqqa down to Anah, 2014 to 2019; the last thirteen months drawn wider",
      },
      caption: "Who held each place from Raqqa down to Haditha, 2014 to 2019; the last thirteen months drawn wider",
      prints: true,
      words: words`
        The east bank took longest. In March 2018 a Turkish attack on Kurdish land in Syria’s far north-west drew the SDF away; on 1 May they resumed their advance.${cite({ events: ["sdf-campaign-paused-2018", "operation-roundup-2018", "dashisha-taken-2018"] })} The
        battle for ${place("hajin", "Hajin")} lasted from September to
        December.${cite({ events: ["hajin-offensive-2018", "hajin-taken-2018"] })} In those months, says the Syrian Observatory, IS killed hundreds of its prisoners near the town.${cite({ events: ["prisoners-killed-2018"] })} In March
        2019 IS held one village, Baghuz, and a camp of tents by the
        river.${cite({ events: ["battle-of-baghuz", "marashida-taken-2019"] })} The camp fell on the 19th; on the 23rd
        the SDF declared the end of the caliphate.${cite({ events: ["baghuz-camp-taken-2019", "baghuz-taken-2019"] })}`,
    },
  ],
});
