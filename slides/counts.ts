import { rivalCounts } from "#charts/rivalCounts";
import { toll } from "#charts/toll";
import { type SeriesId, story } from "./events.ts";

type Count = Parameters<typeof rivalCounts>[1]["counts"][number];
/** One figure of a series; a misspelt id of a series is an error where it stands. */
const figure = (
  id: string,
  from: { series: SeriesId; date: string; of?: string },
  more: Partial<Omit<Count, "id" | "from">> = {},
): Count => ({ id, from, ...more });

/** How many people lived under IS. */
export const peopleUnderIs = rivalCounts(story, {
  unit: "people under IS",
  counts: [
    figure(
      "rand-2014",
      { series: "population", date: "2014-11~", of: "RAND, all countries" },
      { by: "RAND", where: "All countries with IS land", counts: "A research institute; for late 2014." },
    ),
    figure(
      "ihs-2015",
      { series: "population", date: "2015-01", of: "IHS" },
      { by: "IHS", where: "Iraq and Syria", counts: "Analysts; the start of their series." },
    ),
    figure(
      "bbc-peak",
      { series: "population", date: "2016-09", of: "BBC, for the peak" },
      { by: "BBC", where: "Iraq and Syria, at the height", counts: "“Some 10 million”, looking back." },
    ),
    figure(
      "k24-peak",
      { series: "population", date: "2019-03-23", of: "Kurdistan 24, for the peak" },
      {
        by: "Kurdistan 24",
        where: "Iraq and Syria, at the height",
        counts: "A television channel of Iraq’s Kurds, looking back.",
      },
    ),
    figure(
      "ihs-2016",
      { series: "population", date: "2016-03", of: "IHS" },
      { by: "IHS", where: "Iraq and Syria", counts: "The same analysts, fourteen months later." },
    ),
    figure(
      "rand-2017",
      { series: "population", date: "2017-02~", of: "RAND, Iraq and Syria" },
      { by: "RAND", where: "Iraq and Syria", counts: "For early 2017." },
    ),
  ],
});

const mosul = { over: ["2016-10", "2017-07"], where: "Mosul" } as const;
const raqqa = { over: ["2017-06", "2017-10"] } as const;

/** The civilians who died in the two cities that IS had ruled from. */
export const deadOfTheCities = rivalCounts(story, {
  unit: "civilians killed",
  counts: [
    figure(
      "mosul-all",
      { series: "ap-mosul-dead", date: "2017-12-20", of: "all sides" },
      { ...mosul, by: "AP", counts: "Killed by any side, by AP’s own inquiry." },
    ),
    figure(
      "mosul-fire",
      { series: "ap-mosul-dead", date: "2017-12-20", of: "Iraqi and coalition fire" },
      { ...mosul, by: "AP", counts: "Those of them killed by Iraqi or coalition fire." },
    ),
    figure(
      "mosul-coalition",
      { series: "coalition-mosul-dead", date: "2017-12-20" },
      { ...mosul, counts: "Those for whom the coalition took responsibility." },
    ),
    figure(
      "raqqa-ucdp",
      { series: "ucdp-raqqa-dead", date: "2017-10" },
      { ...raqqa, by: "UCDP", counts: "Killed by any side, in the whole province." },
    ),
    figure(
      "raqqa-amnesty",
      { series: "amnesty-raqqa-dead", date: "2019-04-25" },
      { ...raqqa, by: "Amnesty, Airwars", counts: "Killed by the coalition, each case documented." },
    ),
    figure(
      "raqqa-coalition",
      { series: "coalition-raqqa-dead", date: "2019-04-25" },
      { ...raqqa, counts: "Those for whom the coalition had taken responsibility." },
    ),
  ],
});

const ucdp = "ucdp-deir-al-zor-2017";

/** The civilians who died in the valley in the autumn of 2017, and those of one bomb. */
export const deadOfTheValley = rivalCounts(story, {
  unit: "civilians killed",
  counts: [
    {
      id: "ucdp",
      from: { register: ucdp, count: "civilians" },
      where: "Deir al-Zor province",
      counts: "By any side, where a clear report supports it.",
    },
    figure(
      "snhr",
      { series: "snhr-albu-kamal-dead", date: "2017-12-29" },
      { by: "SNHR", over: ["2017-09-17", "2017-12-29"] },
    ),
    figure("sohr", { series: "sohr-air-dead", date: "2017-10-12" }, { by: "SOHR", over: ["2017-09-29", "2017-10-12"] }),
    figure(
      "ocha",
      { series: "ocha-gatherings-dead", date: "2017-12-10" },
      { by: "UN (OCHA)", over: ["2017-11-06", "2017-12-10"] },
    ),
    figure("bomb-sdf", { series: "sdf-car-bomb-dead", date: "2017-11-04" }, { by: "SDF" }),
    figure("bomb-ucdp", { series: "ucdp-car-bomb-dead", date: "2017-11-04" }, { by: "UCDP" }),
    figure("bomb-sohr", { series: "sohr-car-bomb-dead", date: "2017-11-04" }, { by: "SOHR" }),
  ],
});

/** How many people fled the valley, on both sides of the border. */
export const fledTheValley = rivalCounts(story, {
  unit: "people who fled",
  counts: [
    figure("save", { series: "save-fled", date: "2017-11-03" }),
    figure("reach", { series: "reach-fled", date: "2017-11-23" }, { over: ["2017-09", "2017-10"] }),
    figure("snhr", { series: "snhr-fled", date: "2017-12-29" }, { by: "SNHR", over: ["2017-09-17", "2017-12-29"] }),
    figure("cccm-november", { series: "cccm-journeys", date: "2017-11-08" }, { by: "UN camp cluster" }),
    figure(
      "ocha",
      { series: "ocha-fled", date: "2017-11-05" },
      { by: "UN (OCHA)", over: ["2017-10-01", "2017-11-05"] },
    ),
    figure(
      "anbar",
      { series: "iom-western-anbar-fled", date: "2017-10-31" },
      { by: "UN (IOM)", over: ["2017-01", "2017-10"] },
    ),
  ],
});

/** Who died in the province, by one register. */
export const tollOfTheValley = toll(story, {
  register: ucdp,
  named: {
    "247080": "Ferries at al-Boleel",
    "247685": "IS car bomb",
    "252097": "Strikes on al-Shaafah",
    "251119": "Mayadin",
    "247335": "T2 station",
    "251133": "Albu Kamal",
    "251429": "Road to Albu Kamal",
  },
});

const camp = (id: string, date: string, of: string, counts: string): Count =>
  figure(id, { series: "al-hol-people", date, of }, { by: of, where: "", counts });

/** How many people the camp held to which most were brought from the last village. */
export const campOverTime = rivalCounts(story, {
  unit: "people in al-Hol camp",
  counts: [
    camp("2018", "2018-12", "UNHCR", "Late 2018, before the last battles."),
    camp("march-2019", "2019-03-10", "OCHA", "As people came out of Baghuz."),
    camp("2019", "2019", "AP", "The most of the year, as recalled in 2026."),
    camp("2020", "2020-07-19", "OCHA", "Iraqis, Syrians, and people of other countries."),
    camp("2022", "2022-06", "UNHCR", "“Almost” this many."),
    camp("2024", "2024-07", "the coalition", "As relayed by another body."),
    camp("january-2026", "2026-01-19", "camp data", "Just before the new government’s troops came."),
    camp("february-2026", "2026-02-22", "Daily Sabah", "The last convoy leaves."),
  ],
});
