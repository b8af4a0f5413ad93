import { defineSlide } from "#deck/deck";
import { storyTimeline } from "./charts.ts";
import { cite, place, term, words } from "./vocabulary.ts";

const roots = [
  "iraqi-army-dissolved-2003",
  "iraq-protests-2012",
  "raqqa-taken-by-rebels-2013",
  "isil-named-2013",
  "hawija-raid-2013",
  "abu-ghraib-prison-break-2013",
  "ramadi-protest-camp-cleared-2013",
  "fallujah-falls-2014",
  "raqqa-falls-to-is-2014",
  "al-qaeda-disowns-isil-2014",
  "deir-al-zor-offensive-2014",
] as const;

export const rise = defineSlide({
  id: "rise",
  kind: "chart",
  title: "Trouble in two countries gave IS its chance",
  caption: "From the invasion of Iraq to the spring of 2014: Syria above, Iraq below",
  chart: storyTimeline,
  minutes: 1,
  steps: [
    {
      state: {
        extent: ["2003", "2014-06-09"],
        lanes: "theatre",
        events: roots,
        highlight: ["iraqi-army-dissolved-2003"],
        focusDate: false,
      },
      words: words`
        ${term("is", "IS")} grew out of the Iraqi branch of ${term("al-qaeda", "al-Qaeda")}, Osama bin Laden’s network.${cite({ sources: ["wilson-timeline"] })} In 2003 America and its allies invaded Iraq and toppled its ruler, Saddam Hussein.${cite({ events: ["iraqi-army-dissolved-2003"] })} They barred members of his ${term("baath", "Baath party")} from public posts and dissolved the army.${cite({ events: ["iraqi-army-dissolved-2003"] })} Some 400,000 soldiers were out of work.${cite({ sources: ["wp-cpa-order"] })} Some of the old army’s officers later led IS.${cite({ sources: ["stern-aje"] })}

        How far this explains the rise of IS is disputed. Scholars also point to an invasion without a plan for what would follow, and strife between Sunnis and Shia in Iraq and its neighbours.${cite({ sources: ["procon-2016"] })}`,
    },
    {
      state: {
        extent: ["2012-12", "2014-06-09"],
        lanes: "theatre",
        events: roots,
        highlight: ["iraq-protests-2012", "hawija-raid-2013", "isil-named-2013"],
        focusDate: false,
      },
      caption: "December 2012 to the spring of 2014: Syria above, Iraq below",
      prints: true,
      words: words`
        In December 2012 bodyguards of a Sunni minister were arrested, and Sunnis protested for a year against Iraq’s Shia-led government.${cite({ events: ["iraq-protests-2012"] })} When troops stormed a protest camp in the northern town of Hawija, 23 to 44 people died.${cite({ events: ["hawija-raid-2013"] })}

        In Syria rebels, among them al-Qaeda’s branch there, the ${term("nusra", "Nusra Front")}, were fighting Assad’s government. In April 2013 Baghdadi, the leader of IS, declared Nusra a part of his group; Nusra refused.${cite({ events: ["isil-named-2013"] })} In July his men broke at least 500 prisoners out of Iraqi jails.${cite({ events: ["abu-ghraib-prison-break-2013"] })} By early 2014 he held the Syrian city of ${place("raqqa", "Raqqa")}, and al-Qaeda had disowned him.${cite({ events: ["raqqa-falls-to-is-2014", "al-qaeda-disowns-isil-2014"] })}`,
    },
  ],
});
