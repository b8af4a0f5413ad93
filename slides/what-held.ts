import { defineSlide } from "#deck/deck";
import { daysBetween } from "#events/query";
import { story } from "./events.ts";
import { cite, words } from "./vocabulary.ts";

/** The day on which these slides were last written anew, in words. */
const written = "29 November 2026";

const days = (from: Parameters<typeof daysBetween>[1], to: Parameters<typeof daysBetween>[1]): string =>
  daysBetween(story, from, to).toLocaleString("en");
const before = days("caliphate-proclaimed", "deir-al-zor-declared-taken");
const untilBaghuz = days("deir-al-zor-declared-taken", "baghuz-taken-2019");
const untilEmpty = days("deir-al-zor-declared-taken", "al-hol-emptied-2026");

export const whatHeld = defineSlide({
  id: "what-held",
  kind: "figure",
  title: "Both victories held, but neither was the end",
  caption: `Counted from the events of this account, as known on ${written}`,
  about: { span: ["2014-06", "2026-02"] },
  figures: [
    { value: before, unit: "days", of: "from the proclamation of the caliphate to Friday 3 November 2017" },
    { value: untilBaghuz, unit: "days", of: "from that Friday until IS lost its last village" },
    {
      value: untilEmpty,
      unit: "days",
      of: "from that Friday until al-Hol, the camp for people from the last land of IS, was empty",
    },
  ],
  minutes: 1,
  steps: [
    {
      words: words`
        Did the victories last? Al-Qaim stayed with Iraq, and Deir al-Zor stayed with Assad’s army until 2024.${cite({ events: ["al-qaim-taken", "deir-al-zor-declared-taken", "assad-army-leaves-2024"], sources: ["shafaq-0813"] })} But each of that Friday’s announcements passed over a place that IS still held: Rumana, across the river from al-Qaim, and the island at Deir al-Zor.${cite({ events: ["hawijat-kati-surrender", "rumana-push"] })} Nor was the war over: UCDP counted more civilian deaths in Deir al-Zor province that November than in any other month of the autumn, and IS held land for ${untilBaghuz} more days.${cite({ events: ["baghuz-taken-2019"], sources: ["ucdp-syria"] })}

        This was written on ${written}.${cite({ sources: ["sabah-2026"] })} In the newest reports from the crossing, of August 2025, Syria’s new government runs the Syrian side.${cite({ sources: ["shafaq-0804", "shafaq-0813"] })}`,
    },
  ],
});
