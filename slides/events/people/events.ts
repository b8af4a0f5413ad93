import type { EventRecord } from "#events/model";
import type { ActorId } from "../actors.ts";
import type { PlaceId } from "../places.ts";
import type { KindId, SideId, TheatreId } from "../sides.ts";
import type { SourceId } from "../sources.ts";
import type { PeopleSourceId } from "./sources.ts";

type PeopleEvent = EventRecord<SourceId | PeopleSourceId, ActorId, PlaceId, SideId, KindId, TheatreId>;

/**
 * What was done to people, and what they did: the roots of the war, the killings, the flight and the years after, in
 * order of date. None of these records changes who holds a place: the control that the charts draw ends with 2019.
 */
export const people = {
  "iraqi-army-dissolved-2003": {
    title: "Iraq’s army dissolved",
    text:
      "The occupation authority led by the United States dissolved the Iraqi army. A week earlier it had begun to bar " +
      "members of the Baath party from public posts. Some of the officers later led IS.",
    date: "2003-05-23",
    kind: "other",
    theatre: "iraq",
    place: "baghdad",
    by: ["usa"],
    sources: ["iraq-inquiry", "wp-cpa-order", "stern-aje"],
    firmness: "confirmed",
    disagreement:
      "How much this weighs among the causes of IS is argued over. Wikipedia has some 400,000 soldiers out of work; a " +
      "blog cites a study with more than 100,000 people.",
    note: "The order and its date are from the British inquiry; what became of the officers, from Al Jazeera at second hand.",
    priority: 4,
  },
  "iraq-protests-2012": {
    title: "Sunni protests in Iraq",
    text:
      "Bodyguards of the finance minister, a Sunni, were arrested. Camps in protest against the government, which Shia " +
      "parties led, spread through the Sunni provinces, until the one in Ramadi was broken up a year later. More than 200 people died.",
    date: "2012-12-21",
    until: "2013-12-30",
    kind: "other",
    theatre: "iraq",
    place: ["fallujah", "ramadi", "hawija"],
    sources: ["wp-protests", "moi-protests"],
    firmness: "confirmed",
    priority: 4,
  },
  "hawija-raid-2013": {
    title: "Troops storm protest camp in Hawija",
    text: "Iraqi troops stormed a protest camp at Hawija. Dozens died, and armed revolt spread.",
    date: "2013-04-23",
    kind: "killing",
    theatre: "iraq",
    place: "hawija",
    by: ["iraqi-army"],
    sources: ["moi-hawija", "ap-hawija13", "hrw-hawija"],
    firmness: "confirmed",
    disagreement:
      "The dead are 23 for the Defence Ministry, 27 for the army, at least 36 in the area for AP, and 44 for a " +
      "committee of parliament.",
    priority: 3,
  },
  "speicher-massacre-2014": {
    title: "IS shoots the recruits of Camp Speicher",
    text: "Near Tikrit IS shot captured recruits of Camp Speicher, most of them Shia, by the hundred.",
    date: "2014-06-12~",
    kind: "killing",
    theatre: "iraq",
    place: "tikrit",
    by: ["is"],
    sources: ["afp-speicher", "wp-speicher"],
    firmness: "confirmed",
    disagreement: "The dead are put at between 1,095 and 1,700; by May 2015 470 bodies had been found.",
    priority: 4,
  },
  "shaitat-massacre-2014": {
    title: "IS kills hundreds of the Shaitat",
    text:
      "The Shaitat, an Arab tribe of the east bank, rose against IS. In two weeks IS killed hundreds of them in three " +
      "towns of theirs.",
    date: "2014-08-02",
    until: "2014-08-16",
    kind: "killing",
    theatre: "syria",
    place: ["abu-hamam", "al-kashkiyah", "gharanij"],
    by: ["is"],
    sources: ["afp-shaitat", "ipm-shaitat", "lwj-shaitat"],
    attribution: "the Syrian Observatory, and a museum that documents the prisons of IS",
    firmness: "confirmed",
    disagreement:
      "The Observatory counted over 700, some 100 of them fighters, and over 900 once a grave with 230 bodies was found " +
      "in December. The museum confirms 558 civilians by name, and at least 90 more.",
    priority: 4,
  },
  "sinjar-massacre-2014": {
    title: "IS kills and abducts Yazidis at Sinjar",
    text:
      "IS attacked the Yazidis of Sinjar. A survey of the survivors puts the dead at 3,100 and those abducted at 6,800, " +
      "out of some 400,000.",
    date: "2014-08-03",
    until: "2014-08",
    kind: "killing",
    theatre: "iraq",
    place: "sinjar",
    by: ["is"],
    sources: ["plos-yazidi"],
    firmness: "confirmed",
    disagreement:
      "The survey itself gives ranges (95 %): 2,100 to 4,400 killed, 4,200 to 10,800 abducted. Families of whom nobody " +
      "was left could not be asked.",
    priority: 4,
  },
  "ferries-struck-2017": {
    title: "Ferries bombed at al-Boleel",
    text: "Aircraft hit ferries on which people were fleeing over the Euphrates at al-Boleel. At least 34 died, nine children among them.",
    date: "[2017-09-09..2017-09-10]",
    kind: "strike",
    theatre: "syria",
    place: "al-boleel",
    sources: ["sohr-0910", "afp-ferries", "trt-ferries", "ucdp-syria"],
    attribution: "the Syrian Observatory, which says the aircraft were Russian",
    firmness: "reported",
    disagreement:
      "AFP and TRT, both from the Observatory, date it to Sunday 10 September, UCDP to the 9th. The Observatory has at least " +
      "34 dead, UCDP 35; another monitor, Deir Ezzor 24, also says that the aircraft were Russian.",
    priority: 3,
  },
  "qaryatayn-killings-2017": {
    title: "IS kills civilians in al-Qaryatayn",
    text:
      "IS fighters, many of them men of the town, came back to al-Qaryatayn, south-west of Palmyra. They held it for three " +
      "weeks and killed at least 67 civilians before the army returned.",
    date: "2017-10-01",
    until: "2017-10-20",
    kind: "killing",
    theatre: "syria",
    place: "al-qaryatayn",
    by: ["is"],
    sources: ["ap-qaryatayn", "sohr-qaryatayn"],
    firmness: "confirmed",
    disagreement:
      "At least 67 bodies for the governor of Homs; at least 128 dead for the Syrian Observatory, 12 of them perhaps by the " +
      "army.",
    priority: 3,
  },
  "screening-point-attacked-2017": {
    title: "Displaced people attacked in the queue",
    text: "At Abu Fas, on the border with Hasakah province, suicide attackers struck people who had fled and were waiting to be checked at a post of the SDF.",
    date: "2017-10-12",
    kind: "killing",
    theatre: "syria",
    place: "abu-fas",
    by: ["is"],
    sources: ["ocha-17", "sdf-1105", "xinhua-1105", "aje-abu-fas", "sohr-abu-fas", "reuters-abu-fas"],
    attribution: "the United Nations, the SDF and the Syrian Observatory",
    firmness: "confirmed",
    disagreement:
      "At least 18 dead, security men among them, in the Observatory’s first count; at least 50 for the Kurdish Red Crescent, " +
      "in Reuters. More died in minefields as they ran.",
    priority: 3,
  },
  "fled-deir-al-zor-2017": {
    title: "350,000 have fled, says aid group",
    text: "Save the Children put those who had fled Deir al-Zor province in the past weeks at 350,000, half of them children.",
    date: "2017-11-03",
    kind: "statement",
    theatre: "syria",
    place: "deir-al-zor",
    sources: ["save-1103", "trt-1105"],
    attribution: "Save the Children",
    firmness: "reported",
    disagreement:
      "REACH had over 320,000 for September and October; a UN count of journeys stood at 176,912 on 8 November.",
    priority: 4,
  },
  "car-bomb-4-november": {
    title: "IS car bomb kills people who had fled",
    text:
      "A car bomb of IS went off in a crowd of people who had fled, between the fields of Conoco and al-Jafra, on ground held " +
      "by the SDF. At least 75 died, children among them, and 140 were wounded.",
    date: "2017-11-04",
    kind: "killing",
    theatre: "syria",
    place: ["conoco", "al-jafra"],
    by: ["is"],
    sources: ["afp-1105", "trt-1105", "sdf-1105", "rt-1104", "xinhua-1105", "ucdp-syria"],
    firmness: "confirmed",
    disagreement:
      "At least 75 dead for the Observatory, 77 for UCDP, two of them SDF, and 100 for the SDF; Syrian state media gave no number.",
    priority: 5,
  },
  "car-bomb-17-november": {
    title: "Second car bomb among the displaced",
    text: "A second car bomb went off among displaced people at al-Jafra.",
    date: "2017-11-17",
    kind: "killing",
    theatre: "syria",
    place: "al-jafra",
    by: ["is"],
    sources: ["garda-1118", "pl-1118", "ucdp-syria"],
    firmness: "reported",
    disagreement:
      "20 dead for Syrian state media, 26 for the Observatory, 30 for UCDP. One report places it at the village of the same name.",
    priority: 3,
  },
  "al-shaafah-struck-2017": {
    title: "Strikes on al-Shaafah kill 53",
    text: "Air strikes on al-Shaafah, on the east bank, killed 53 civilians.",
    date: "2017-11-26",
    kind: "strike",
    theatre: "syria",
    place: "al-shaafah",
    sources: ["ucdp-syria", "airwars-shaafah", "lusa-shaafah"],
    attribution: "UCDP and the Syrian Observatory",
    firmness: "reported",
    disagreement:
      "The Observatory says that the aircraft were Russian; Russia denied it. Airwars collected reports of 15 to 65 dead, some " +
      "of which blame the Syrian government. The Observatory had 34 dead at first, 53 in the end.",
    priority: 3,
  },
  "mass-graves-listed-2018": {
    title: "UN lists 202 mass graves in Iraq",
    text: "The United Nations listed 202 mass graves in the parts of Iraq that IS had held, with 6,000 to 12,000 dead in them.",
    date: "2018-11-06",
    kind: "statement",
    theatre: "iraq",
    sources: ["bbc-graves", "smh-graves"],
    attribution: "the United Nations",
    firmness: "confirmed",
    note: "By then 1,258 bodies had been taken out of 28 of them.",
    priority: 3,
  },
  "prisoners-killed-2018": {
    title: "IS kills prisoners near Hajin",
    text: "As its last pocket shrank, IS put hundreds of prisoners to death, within about two months.",
    date: "2018-10~",
    until: "2018-12-19",
    kind: "killing",
    theatre: "syria",
    place: "hajin",
    by: ["is"],
    sources: ["ucdp-syria", "rudaw-1219", "albawaba-1220"],
    attribution: "the Syrian Observatory",
    firmness: "claimed",
    disagreement:
      "All rest on one report of the Observatory, of over 700 dead, which UCDP enters as 600 in December. Al Bawaba has " +
      "it cover two months, Rudaw the days since the loss of Hajin.",
    priority: 2,
  },
  "last-pocket-emptied-2019": {
    title: "60,000 people come out of the pocket",
    text:
      "Over 60,000 people came out of the last pocket of IS, most of them to the camp at al-Hol. At least 113 died on the " +
      "road or soon after, two thirds of them under five years old.",
    date: "2018-12",
    until: "2019-03-17",
    kind: "other",
    theatre: "syria",
    place: ["hajin", "baghuz", "al-hol"],
    sources: ["reuters-baghuz", "ltv-0311", "irc-0318"],
    attribution: "the SDF and the United Nations",
    firmness: "confirmed",
    disagreement: "The 113 dead are the UN’s count to 9 March; an aid group had at least 120 by the 18th.",
    priority: 4,
  },
  "baghuz-crowd-bombed-2019": {
    title: "US bombs hit a crowd at Baghuz",
    text: "American bombs hit a crowd of people by the river at Baghuz.",
    date: "2019-03-18",
    kind: "strike",
    theatre: "syria",
    place: "baghuz",
    by: ["usa"],
    sources: ["nyt-baghuz", "dpa-baghuz", "nyt-baghuz22"],
    firmness: "disputed",
    disagreement:
      "The New York Times: about 80 dead, many of them women and children. The American command at first: 16 fighters, " +
      "four civilians and 60 of whom it could not tell. A review of 2022: 56 dead, 52 of them fighters, all grown men " +
      "counted as such.",
    priority: 4,
  },
  "crossing-reopened-2019": {
    title: "Crossing between the two towns reopens",
    text: "Iraq and Syria opened the crossing between al-Qaim and Albu Kamal again to people and goods.",
    date: "2019-09-30",
    kind: "agreement",
    theatre: "both",
    place: "husaybah",
    sources: ["afp-crossing", "garda-crossing", "am-2019"],
    firmness: "confirmed",
    disagreement: "It had been closed since 2011, 2012 or 2014, depending on the source.",
    priority: 5,
  },
  "turkey-attacks-sdf-2019": {
    title: "Turkey attacks the SDF",
    text:
      "Turkey sent its army into the north-east of Syria against the SDF. In seventeen days the UN recorded 200,465 " +
      "movements of people, and some 800 women and children with ties to IS walked out of a camp.",
    date: "2019-10-09",
    until: "2019-10-25",
    kind: "offensive",
    theatre: "syria",
    place: ["tal-abyad", "ras-al-ain"],
    by: ["turkey"],
    against: ["sdf"],
    sources: ["unhcr-1026", "cnbc-escape"],
    firmness: "confirmed",
    disagreement: "Between 785 and 859 people left the camp of Ain Issa.",
    priority: 3,
  },
  "assad-army-leaves-2024": {
    title: "Assad’s army leaves Deir al-Zor to the SDF",
    text:
      "The army of President Assad and its allies left Deir al-Zor. The SDF moved in and reached the crossing at Albu " +
      "Kamal. Two days later Assad fell.",
    date: "2024-12-06",
    kind: "withdrawal",
    theatre: "syria",
    place: ["deir-al-zor", "albu-kamal"],
    by: ["saa"],
    changes: [
      { place: "deir-al-zor", to: "sdf" },
      { place: "albu-kamal", to: "sdf", firmness: "reported" },
    ],
    sources: ["babel-1206", "kurdpress-1206"],
    firmness: "confirmed",
    priority: 5,
  },
  "rebels-take-deir-al-zor-2024": {
    title: "Rebels who toppled Assad take Deir al-Zor",
    text: "The rebels who had toppled Assad took the city of Deir al-Zor and towns on its bank as the SDF went back.",
    date: "[2024-12-10..2024-12-11]",
    kind: "capture",
    theatre: "syria",
    place: "deir-al-zor",
    by: ["syrian-rebels"],
    against: ["sdf"],
    changes: [
      { place: "deir-al-zor", to: "rebels" },
      { place: "albu-kamal", to: "rebels", firmness: "reported" },
    ],
    sources: ["ndtv-1211", "national-1211"],
    attribution: "the rebels",
    firmness: "confirmed",
    priority: 4,
  },
  "crossing-reopened-2025": {
    title: "Crossing reopens after Assad’s fall",
    text: "Iraq opened the crossing again, which had been closed since the fall of Assad in December 2024.",
    date: "2025-06-14",
    kind: "agreement",
    theatre: "both",
    place: "husaybah",
    sources: ["wp-en-crossing", "shafaq-0813"],
    firmness: "confirmed",
    priority: 4,
  },
  "east-bank-taken-2026": {
    title: "Syria’s new army takes the east bank",
    text:
      "The army of the new government in Damascus and tribal fighters took al-Omar, al-Tanak and Conoco from the SDF, and " +
      "over 150 kilometres of the east bank from the Iraqi border upstream.",
    date: "2026-01-18",
    kind: "capture",
    theatre: "syria",
    place: ["al-omar", "al-tanak", "conoco"],
    against: ["sdf"],
    changes: [
      { place: "al-omar", to: "rebels" },
      { place: "al-tanak", to: "rebels" },
      { place: "conoco", to: "rebels" },
    ],
    sources: ["mee-2026", "dd-2026"],
    firmness: "confirmed",
    disagreement:
      "Anadolu credits the tribes with the fields and most towns; the Syrian Observatory says that the SDF withdrew " +
      "from them at dawn.",
    priority: 5,
  },
  "al-hol-taken-over-2026": {
    title: "Damascus takes over al-Hol camp",
    text: "Government troops took over the camp at al-Hol from the SDF, with some 24,000 people in it.",
    date: "2026-01-21",
    kind: "other",
    theatre: "syria",
    place: "al-hol",
    against: ["sdf"],
    sources: ["hdn-2026", "ap-2026", "sabah-2026"],
    firmness: "confirmed",
    disagreement: "Some 24,000 for AP; 23,407 by the camp’s own figures.",
    priority: 3,
  },
  "prisoners-flown-out-2026": {
    title: "US flies IS prisoners to Iraq",
    text: "The United States finished flying more than 5,700 men held as members of IS from Syria to prisons in Iraq.",
    date: "2026-02-12",
    kind: "other",
    theatre: "both",
    place: "hasakah",
    by: ["usa"],
    sources: ["hdn-2026b", "shafaq-2026"],
    attribution: "the American command",
    firmness: "confirmed",
    disagreement: "Spokesmen of Iraq gave 5,064 and 5,704.",
    priority: 3,
  },
  "al-hol-emptied-2026": {
    title: "Al-Hol camp is empty",
    text: "The last convoy left the camp at al-Hol, seven years after the people from Baghuz had been brought there.",
    date: "2026-02-22",
    kind: "other",
    theatre: "syria",
    place: "al-hol",
    sources: ["sabah-2026", "tt-2026"],
    attribution: "the official in charge of the camp",
    firmness: "confirmed",
    note: "Residents had been taken to a camp at Akhtarin, in Aleppo province, or home to Iraq; some had left on their own.",
    priority: 5,
  },
} as const satisfies Record<string, PeopleEvent>;

export type PeopleEventId = keyof typeof people;
