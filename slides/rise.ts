import { defineSlide } from "../src/deck/deck.ts";
import { map } from "./map.ts";
import { cite, term, words } from "./vocabulary.ts";

export const rise = defineSlide({
  id: "rise",
  kind: "chapter",
  title: "The rise and the retreat",
  caption: "Syria and Iraq, 2014 to 2017",
  chart: map,
  about: { span: ["2014-01", "2017-11"] },
  minutes: 0.5,
  steps: [
    {
      state: { day: "2014-06-09", view: "rise", rings: ["albu-kamal", "al-qaim"], dim: true },
      words: words`
        First, how it rose. ${term("is", "IS")} grew out of al-Qaeda in Iraq. In April 2013 its leader Baghdadi claimed
        the ${term("nusra", "Nusra Front")} in Syria as his own, which would not have it; in July it freed some 500 prisoners at Abu
        Ghraib.${cite({ events: ["isil-named-2013", "abu-ghraib-prison-break-2013"] })} It was disowned by ${term("al-qaeda", "al-Qaeda")} in February 2014.${cite({ events: ["al-qaeda-disowns-isil-2014"], sources: ["wilson-timeline"] })}
        Iraq was in trouble too: in December 2013 a Sunni protest camp in Ramadi was broken up, and much of Anbar saw
        fighting.${cite({ events: ["ramadi-protest-camp-cleared-2013"] })}`,
    },
  ],
});
