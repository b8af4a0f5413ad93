import { defineSlide } from "../src/deck/deck.ts";
import { strips } from "./charts.ts";
import { cite, place, words } from "./vocabulary.ts";

export const wholeValley = defineSlide({
  id: "whole-valley",
  kind: "chart",
  title: "The valley fell from both ends, and last in the middle",
  caption: "Who held each place, downstream from Raqqa to Haditha, 2014 to 2019; autumn 2017 enlarged",
  chart: strips,
  minutes: 2,
  steps: [
    {
      state: { extent: ["2014", "2019-06"], enlarged: ["2017-09", "2017-12"] },
      prints: true,
      words: words`
        Every place the sources follow, in the order of the river, each bank by itself. From above the Syrian army and the
        Syrian Democratic Forces work their way down; from below the Iraqis come
        up.${cite({ events: ["raqqa-battle-ends", "mayadin-taken", "anah-taken", "rawa-taken"] })} What lasts longest
        lies in the middle, on the east bank: Hajin until December 2018, Baghuz until March
        2019.${cite({ events: ["hajin-taken-2018", "baghuz-taken-2019"] })} Many beginnings are not dated by anybody, and
        are drawn so.`,
    },
    {
      state: {
        extent: ["2014", "2019-06"],
        enlarged: ["2017-10-15", "2017-12-10"],
        day: "2017-11-19",
        highlight: ["albu-kamal", "al-quriyah", "al-asharah", "gharanij"],
      },
      caption: "Who held each place, downstream from Raqqa to Haditha, 2014 to 2019; eight weeks of 2017 enlarged",
      words: words`
        One date a town would be wrong, however tidy. ${place("albu-kamal", "Albu Kamal")} changed hands three times in eleven
        days.${cite({ events: ["albu-kamal-declared-taken", "albu-kamal-lost", "albu-kamal-taken"] })} Al-Quriyah and
        al-Asharah were each taken twice.${cite({ events: ["al-quriyah-taken-first", "al-quriyah-retaken", "al-asharah-taken"] })}
        Gharanij was lost again after the Syrian Democratic Forces had
        it.${cite({ events: ["gharanij-taken-first", "gharanij-lost-again"] })} Each came back into the hands of IS
        before it was taken for good.`,
    },
    {
      state: {
        extent: ["2014", "2019-06"],
        enlarged: ["2018-03", "2019-04"],
        day: "2019-03-23",
        highlight: ["hajin", "al-shaafah", "al-susah", "baghuz"],
      },
      caption: "Later: who held each place, downstream from Raqqa to Haditha; March 2018 to April 2019 enlarged",
      words: words`
        The last strip took longest. In March 2018 the Syrian Democratic Forces halted their campaign, to send fighters to
        Afrin; on 1 May they set out again.${cite({ events: ["sdf-campaign-paused-2018", "operation-roundup-2018"] })}
        Dashisha in the desert fell in June.${cite({ events: ["dashisha-taken-2018"] })} The attack on ${place("hajin", "Hajin")}
        began in September and took three months; Marashida, Baghuz and a camp of tents by the water were the last, in
        February and March 2019.${cite({ events: ["hajin-offensive-2018", "hajin-taken-2018", "marashida-taken-2019", "battle-of-baghuz", "baghuz-camp-taken-2019", "baghuz-taken-2019"] })}`,
    },
  ],
});
