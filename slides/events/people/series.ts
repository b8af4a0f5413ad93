import type { Series } from "#events/model";
import type { SourceId } from "../sources.ts";
import type { PeopleSourceId } from "./sources.ts";

type PeopleSeries = Series<SourceId | PeopleSourceId>;

/** Counts of the dead in Mosul, Raqqa and Deir al-Zor province. Each publisher has a series of its own. */
const dead = {
  "ap-mosul-dead": {
    title: "Civilians killed in the battle for Mosul",
    publisher: "Associated Press (AP)",
    unit: "people",
    metric: "civilians killed",
    scope: "Mosul",
    definition: "Civilians who died in the nine months of the battle, by whatever side.",
    caveat: "Other reports before it gave about a tenth of that.",
    points: [
      { date: "2017-12-20", of: "all sides", low: 9000, high: 11000, basis: "published", source: "ap-mosul" },
      {
        date: "2017-12-20",
        of: "Iraqi and coalition fire",
        low: 3200,
        basis: "published",
        source: "ap-mosul",
        note: "At least; part of the 9,000 to 11,000.",
      },
    ],
  },
  "coalition-mosul-dead": {
    title: "Civilians killed in the battle for Mosul, as the coalition accepts",
    publisher: "US-led coalition",
    unit: "people",
    metric: "civilians killed",
    scope: "Mosul",
    definition: "Deaths for which the coalition itself took responsibility by December 2017.",
    points: [{ date: "2017-12-20", value: 326, basis: "published", source: "ap-mosul", note: "As AP reports it." }],
  },
  "ucdp-raqqa-dead": {
    title: "Civilians killed in Raqqa province",
    publisher: "Uppsala Conflict Data Program (UCDP)",
    unit: "people",
    metric: "civilians killed",
    scope: "Raqqa province",
    definition: "Civilians killed by all sides, in incidents that a clear report supports.",
    caveat: "Added up here from UCDP’s rows: 687, 393, 558, 302 and 420 by month. A provisional edition.",
    points: [
      {
        date: "2017-10",
        value: 2360,
        basis: "derived",
        source: "ucdp-syria",
        note: "June to October 2017, the sum of five months.",
      },
    ],
  },
  "amnesty-raqqa-dead": {
    title: "Civilians killed by the coalition in Raqqa",
    publisher: "Amnesty International and Airwars",
    unit: "people",
    metric: "civilians killed",
    scope: "Raqqa city",
    definition: "Civilians killed by strikes and shells of the coalition, each documented by itself.",
    points: [{ date: "2019-04-25", low: 1600, basis: "published", source: "amnesty-2019", note: "“More than” this." }],
  },
  "coalition-raqqa-dead": {
    title: "Civilians killed by the coalition in Raqqa, as it accepts",
    publisher: "US-led coalition",
    unit: "people",
    metric: "civilians killed",
    scope: "Raqqa city",
    definition: "Deaths for which the coalition itself had taken responsibility by April 2019.",
    points: [
      {
        date: "2019-04-25",
        value: 180,
        basis: "published",
        source: "tgcom-2019",
        note: "“About” this, as the report of Amnesty’s findings has it.",
      },
    ],
  },
  "sohr-air-dead": {
    title: "Civilians killed from the air in the east of Deir al-Zor",
    publisher: "Syrian Observatory for Human Rights (SOHR)",
    unit: "people",
    metric: "civilians killed",
    scope: "Deir al-Zor province",
    definition: "Killed from the air, by anybody’s aircraft.",
    caveat: "The Observatory could not always say whose aircraft they were; 62 of the dead were children.",
    points: [{ date: "2017-10-12", value: 293, basis: "published", source: "sohr-1012" }],
  },
  "snhr-albu-kamal-dead": {
    title: "Civilians killed around Albu Kamal",
    publisher: "Syrian Network for Human Rights (SNHR)",
    unit: "people",
    metric: "civilians killed",
    scope: "Albu Kamal and around",
    definition: "Killed by the Syrian, Russian and Iranian side only.",
    caveat: "A monitor that leans to the Syrian opposition; 124 of the dead were children.",
    points: [{ date: "2017-12-29", value: 411, basis: "published", source: "snhr-1229" }],
  },
  "ocha-gatherings-dead": {
    title: "Displaced people killed in air attacks",
    publisher: "UN humanitarian office (OCHA)",
    unit: "people",
    metric: "civilians killed",
    scope: "Deir al-Zor province",
    definition: "Unconfirmed reports of air attacks on 15 gatherings of displaced people.",
    points: [{ date: "2017-12-10", value: 166, basis: "published", source: "ocha-19" }],
  },
  "sohr-car-bomb-dead": {
    title: "Killed by the car bomb of 4 November 2017",
    publisher: "Syrian Observatory for Human Rights (SOHR)",
    unit: "people",
    metric: "civilians killed",
    scope: "Between the Conoco and al-Jafra fields",
    definition: "The dead known on the next day; 140 were wounded.",
    points: [{ date: "2017-11-04", low: 75, basis: "published", source: "afp-1105", note: "“At least” this." }],
  },
  "sdf-car-bomb-dead": {
    title: "Killed by the car bomb of 4 November 2017",
    publisher: "Syrian Democratic Forces",
    unit: "people",
    metric: "civilians killed",
    scope: "Between the Conoco and al-Jafra fields",
    definition: "What its press office said. The SDF held the ground.",
    points: [{ date: "2017-11-04", value: 100, basis: "published", source: "sdf-1105" }],
  },
  "ucdp-car-bomb-dead": {
    title: "Killed by the car bomb of 4 November 2017",
    publisher: "Uppsala Conflict Data Program (UCDP)",
    unit: "people",
    metric: "people killed",
    scope: "Between the Conoco and al-Jafra fields",
    definition: "Its best estimate of all deaths: 75 civilians and two of the SDF.",
    points: [{ date: "2017-11-04", value: 77, basis: "published", source: "ucdp-syria" }],
  },
} as const satisfies Record<string, PeopleSeries>;

/** Counts of those who fled, and of those who were kept in a camp. */
const fled = {
  "reach-fled": {
    title: "People who fled Deir al-Zor province",
    publisher: "REACH",
    unit: "people",
    metric: "people who fled",
    scope: "Deir al-Zor province",
    definition: "What 62 informants in 53 communities knew of; 200,000 of them left in October.",
    points: [{ date: "2017-11-23", low: 320000, basis: "published", source: "reach-1123", note: "“Over” this." }],
  },
  "save-fled": {
    title: "People who fled Deir al-Zor",
    publisher: "Save the Children",
    unit: "people",
    metric: "people who fled",
    scope: "Deir al-Zor province",
    definition: "An estimate for “recent weeks”; half of them children.",
    points: [{ date: "2017-11-03", value: 350000, basis: "published", source: "save-1103" }],
  },
  "cccm-journeys": {
    title: "Journeys out of places in Deir al-Zor province",
    publisher: "UN camp cluster (CCCM)",
    unit: "journeys",
    metric: "people who fled",
    scope: "Deir al-Zor province",
    definition: "Journeys that aid workers could record in the past twelve months, not people.",
    caveat: "Somebody who moved twice counts twice; whoever was not met is missing.",
    points: [
      { date: "2017-10-11", value: 35412, basis: "published", source: "unhcr-1011" },
      { date: "2017-11-08", value: 176912, basis: "published", source: "unhcr-1108" },
      { date: "2017-12-06", value: 240201, basis: "published", source: "unhcr-1206" },
    ],
  },
  "ocha-fled": {
    title: "People who fled Raqqa and Deir al-Zor",
    publisher: "UN humanitarian office (OCHA)",
    unit: "people",
    metric: "people who fled",
    scope: "Raqqa and Deir al-Zor provinces",
    definition: "People displaced in the north-east, in two provinces together.",
    points: [{ date: "2017-11-05", value: 146999, basis: "published", source: "ocha-18" }],
  },
  "snhr-fled": {
    title: "People who fled the country round Albu Kamal",
    publisher: "Syrian Network for Human Rights (SNHR)",
    unit: "people",
    metric: "people who fled",
    scope: "Albu Kamal and around",
    definition: "About two thirds of those who lived there.",
    points: [{ date: "2017-12-29", value: 200000, basis: "published", source: "snhr-1229" }],
  },
  "iom-western-anbar-fled": {
    title: "People who fled western Anbar",
    publisher: "UN migration agency (IOM)",
    unit: "people",
    metric: "people who fled",
    scope: "Anah, Rawa and al-Qaim, Iraq",
    definition: "People displaced since January 2017, a running total.",
    points: [
      { date: "2017-10-02", value: 54546, basis: "published", source: "iom-1005" },
      { date: "2017-10-31", value: 65000, basis: "published", source: "civic-1031" },
    ],
  },
  "al-hol-people": {
    title: "People in al-Hol camp",
    publisher: "UN agencies and others",
    unit: "people",
    metric: "population",
    scope: "al-Hol camp, north-east Syria",
    definition: "Residents on the day. Each figure names its own publisher; most are UN agencies.",
    caveat: "Not one count: publishers changed.",
    points: [
      { date: "2018-12", of: "UNHCR", value: 9400, basis: "published", source: "unhcr-hol-0622", note: "“Late 2018”." },
      { date: "2019-03-10", of: "OCHA", value: 66247, basis: "published", source: "ltv-0311" },
      {
        date: "2019",
        of: "AP",
        value: 73000,
        basis: "published",
        source: "ap-2026",
        note: "The most of that year, as recalled in 2026.",
      },
      { date: "2020-07-19", of: "OCHA", value: 65406, basis: "published", source: "ocha-hol-0720" },
      {
        date: "2022-06",
        of: "UNHCR",
        value: 55000,
        basis: "published",
        source: "unhcr-hol-0622",
        note: "“Almost” this.",
      },
      { date: "2024-07", of: "the coalition", value: 41740, basis: "published", source: "ecrats-2024" },
      {
        date: "2026-01-19",
        of: "camp data",
        value: 23407,
        basis: "published",
        source: "sabah-2026",
        note: "As Reuters saw the data; AP has 24,000.",
      },
      {
        date: "2026-02-22",
        of: "Daily Sabah",
        value: 0,
        basis: "published",
        source: "sabah-2026",
        note: "The last convoy leaves.",
      },
    ],
  },
} as const satisfies Record<string, PeopleSeries>;

/** What the oil fields that IS held yielded. */
const oil = {
  "world-bank-oil": {
    title: "Oil output of the fields IS held",
    publisher: "World Bank",
    unit: "barrels a day",
    metric: "oil output",
    scope: "Iraq and Syria",
    definition: "Estimated from satellite images.",
    points: [
      { date: "2014-09~", value: 56000, basis: "published", source: "wb-oil", note: "July to December 2014." },
      { date: "2015", value: 35000, basis: "published", source: "wb-oil" },
      { date: "2016", value: 16000, basis: "published", source: "wb-oil" },
    ],
  },
} as const satisfies Record<string, PeopleSeries>;

/** What was counted: the dead, those who fled and those who were kept, and the oil that IS sold. */
export const peopleSeries = { ...dead, ...fled, ...oil };

export type PeopleSeriesId = keyof typeof peopleSeries;
