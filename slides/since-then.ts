import { defineSlide } from "#deck/deck";
import { storyTimeline } from "./charts.ts";
import { cite, words } from "./vocabulary.ts";

export const sinceThen = defineSlide({
  id: "since-then",
  kind: "chart",
  title: "The road reopened, and the valley changed hands again",
  caption: "April 2019 to February 2026: Syria above, what concerns both countries below",
  chart: storyTimeline,
  minutes: 1,
  steps: [
    {
      state: {
        extent: ["2019-04", "2026-03"],
        lanes: "theatre",
        focusDate: false,
        highlight: ["crossing-reopened-2019", "crossing-reopened-2025"],
      },
      words: words`
        On 30 September 2019 Iraq and Syria opened the crossing between Albu Kamal and al-Qaim again.${cite({ events: ["crossing-reopened-2019"] })}
        It gave Iran a road to its allies in Syria and Lebanon.${cite({ sources: ["shafaq-0804"] })} Militias tied to Iran held Albu Kamal.${cite({ sources: ["diyaruna-2020"] })} The crossing closed when Assad fell in
        December 2024, and opened again in June 2025.${cite({ events: ["crossing-reopened-2025"] })}`,
    },
    {
      state: {
        extent: ["2019-04", "2026-03"],
        lanes: "theatre",
        focusDate: false,
        highlight: ["assad-army-leaves-2024", "rebels-take-deir-al-zor-2024", "east-bank-taken-2026"],
      },
      prints: true,
      words: words`
        In December 2024, as rebels marched on Damascus, Assad’s army left Deir al-Zor.${cite({ events: ["assad-army-leaves-2024"] })} The SDF moved in; days later the rebels took the city from them.${cite({ events: ["assad-army-leaves-2024", "rebels-take-deir-al-zor-2024"] })} In January 2026 Syria’s new army and tribal fighters took the east bank and its oil fields from the SDF.${cite({ events: ["east-bank-taken-2026"] })} By the latest reports IS holds no town. It went back to guerrilla war, as experts had expected in 2017: by one count it attacked 1,669 times in Iraq in 2019; for 2024 it claimed 61 attacks there.${cite({ sources: ["csm-1103", "ctc-2020", "reuters-2025"] })}`,
    },
  ],
});
