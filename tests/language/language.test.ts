import bidiFactory from "bidi-js";
import { expect, test } from "vitest";
import { readEdtf } from "#events/edtf";
import { dateWords } from "#events/format";
import { dictionaries } from "../../src/language/dictionaries.ts";
import { isLanguage, languageOf } from "../../src/language/language.ts";
import { placeSlide } from "../../src/node/export/slide/placeSlide.ts";
import { mirrored } from "../../src/svg/mirror.ts";
import { node } from "../../src/svg/node.ts";
import { deck } from "../fixture/rihla/deck.ts";

/** The paths of what a dictionary says. */
const paths = (words: object, within = ""): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    value && typeof value === "object" ? paths(value, `${within}${key}.`) : [`${within}${key} ${typeof value}`],
  );

const tags = Object.keys(dictionaries) as (keyof typeof dictionaries)[];

test.each(tags)("the dictionary %s says all that the English one says", (tag) => {
  const formats = languageOf(tag);
  expect(paths(dictionaries[tag](formats))).toEqual(expect.arrayContaining([...paths(dictionaries.en(formats))]));
});

test("an unknown language is refused with those there are", () => {
  expect(isLanguage("de-AT")).toBe(true);
  expect(() => languageOf("xx")).toThrow(/xx; there are .*en.*de.*ar/);
});

test("dates and numbers are those of the language", () => {
  const day = readEdtf("2014-10-12");
  expect(dateWords(languageOf("de"), day)).toBe("12. Oktober 2014");
  expect(dateWords(languageOf("ar"), day)).toBe("12 أكتوبر 2014");
  expect(dateWords(languageOf("ar-EG"), day)).toBe("١٢ أكتوبر ٢٠١٤");
  expect(languageOf("de").number(117000)).toBe("117.000");
});

test("French sets unbreakable spaces, elides before vowels and gives days, not months, an article", () => {
  const french = languageOf("fr");
  expect(french.media.quoted("assez")).toBe("«\u00a0assez\u00a0»");
  expect(french.stage.at("Diapositive 3", "Alep")).toBe("Diapositive 3\u00a0: Alep");
  expect(french.number(117000)).toBe("117\u00a0000");
  expect(french.control.presence("Ahrar")).toBe("présence d’Ahrar");
  expect(dateWords(french, readEdtf("2014-10-01/2014-10-12"))).toBe("du 1er au 12 octobre 2014");
  expect(dateWords(french, readEdtf("2014-08/2014-10"))).toBe("d’août à octobre 2014");
  expect(french.dates.since(dateWords(french, readEdtf("2014-10-12")))).toBe("depuis le 12 octobre 2014");
  expect(french.dates.until(dateWords(french, readEdtf("2014-10")))).toBe("jusqu’en octobre 2014");
  expect(dateWords(french, readEdtf("[2016..2018~]"))).toBe("entre 2016 et environ 2018");
  expect(french.figures.withUnit("2 millions", "habitants")).toBe("2 millions d’habitants");
});

test("Spanish joins its articles, gives days one, and shortens dates with short months", () => {
  const spanish = languageOf("es");
  expect(spanish.control.held("el régimen")).toBe("en manos del régimen");
  expect(spanish.control.held("El Cairo")).toBe("en manos de El Cairo");
  expect(dateWords(spanish, readEdtf("2014-10-01/2014-10-12"))).toBe("del 1 al 12 de octubre de 2014");
  expect(dateWords(spanish, readEdtf("2014-10-12"), { brief: true })).toBe("12 oct 2014");
  expect(spanish.dates.since(dateWords(spanish, readEdtf("2014-10-12"), { weekday: true }))).toBe(
    "desde el domingo 12 de octubre de 2014",
  );
  expect(spanish.dates.since(dateWords(spanish, readEdtf("2014-10")))).toBe("desde octubre de 2014");
  expect(dateWords(spanish, readEdtf("[2014-10-01..2014-10-12]"), { weekday: true })).toBe(
    "entre el miércoles 1 y el domingo 12 de octubre de 2014",
  );
  expect(spanish.dates.to("10 de marzo", "18 de marzo de 1838", "day")).toBe("del 10 al 18 de marzo de 1838");
  expect(spanish.dates.to("6 jun 2017", "17 oct 2017", "day")).toBe("del 6 jun al 17 oct 2017");
  expect(spanish.dates.to("3 de mayo", "3 de marzo de 1838", "day")).toBe("del 3 de mayo al 3 de marzo de 1838");
});

test("Spanish gives years of an era an article, and puts no preposition after “entre”", () => {
  const said = ["-0043-03-15", "-0060/-0043", "[-0399..-0300]", "-0043~", "[2016..2018~]"].map((date) =>
    dateWords(languageOf("es"), readEdtf(date)),
  );
  expect(said[0]).toContain("44 a.\u00a0C.");
  expect(said.map((words) => words.replaceAll("\u00a0", " "))).toEqual([
    "15 de marzo del 44 a. C.",
    "del 61 al 44 a. C.",
    "entre el 400 y el 301 a. C.",
    "hacia el 44 a. C.",
    "entre 2016 y aproximadamente 2018",
  ]);
});

test("Spanish makes what it counts and its verbs agree", () => {
  const { frontMap, figures, otherPages } = languageOf("es");
  const toll = (civilians: number) => frontMap.toll("el régimen", { deaths: 12, incidents: 1, civilians });
  expect(toll(0)).toBe(
    "Según el recuento del régimen, 12 personas murieron aquí hasta entonces en 1 incidente, ninguna de ellas civil.",
  );
  expect([toll(1), toll(2)].map((words) => words.split(", ").at(-1))).toEqual([
    "1 de ellas civil.",
    "2 de ellas civiles.",
  ]);
  expect(figures.withUnit("2 millones", "personas")).toBe("2 millones de personas");
  expect(otherPages.tablesCounted(1)).toMatch(/^1 gráfico, tal como está /);
});

test("every language tells years ago, about when they were and from when to when, as one says it", () => {
  const said = (tag: string) =>
    ["Y-300000~", "Y-252000000/Y-66000000", "[Y-315000..Y-233000~]"].map((date) =>
      dateWords(languageOf(tag), readEdtf(date)),
    );
  expect(said("de")).toEqual([
    "vor etwa 300.000 Jahren",
    "vor 252 bis 66 Millionen Jahren",
    "vor 315.000 bis etwa 233.000 Jahren",
  ]);
  expect(said("fr").map((words) => words.replaceAll("\u00a0", " "))).toEqual([
    "il y a environ 300 000 ans",
    "il y a 252 à 66 millions d’années",
    "il y a entre 315 000 et environ 233 000 ans",
  ]);
  expect(said("es")).toEqual([
    "hace unos 300.000 años",
    "desde hace 252 hasta hace 66 millones de años",
    "hace entre 315.000 y unos 233.000 años",
  ]);
  expect(said("ar")).toEqual([
    "قبل نحو 300 ألف سنة",
    "قبل 252 إلى 66 مليون سنة",
    "قبل ما بين 315 ألف سنة ونحو 233 ألف سنة",
  ]);
});

test("short months and weekdays have the full stops that a newspaper sets", () => {
  const short = (tag: string) => dateWords(languageOf(tag), readEdtf("1940-11-20"), { weekday: true, brief: true });
  expect(short("de")).toBe("Mi., 20. Nov. 1940");
  expect(short("fr")).toBe("mer. 20 nov. 1940");
  expect([3, 5, 9].map((month) => languageOf("de").month(month, true))).toEqual(["März", "Mai", "Sept."]);
});

test("every language names the decade or century of a date without its last digits", () => {
  const said = (tag: string) => {
    const { dates, ...language } = languageOf(tag);
    const [century = "", decade = ""] = ["15XX", "156X"].map((date) =>
      dateWords({ ...language, dates }, readEdtf(date)),
    );
    return [century, decade, dates.about(century), dates.since(decade), dates.until(century), dates.until(decade)];
  };
  expect(said("de")).toEqual([
    "16. Jahrhundert",
    "1560er-Jahre",
    "um das 16. Jahrhundert",
    "seit den 1560er-Jahren",
    "bis zum 16. Jahrhundert",
    "bis in die 1560er-Jahre",
  ]);
  expect(said("fr")).toEqual([
    "XVIe siècle",
    "années 1560",
    "vers le XVIe siècle",
    "depuis les années 1560",
    "jusqu’au XVIe siècle",
    "jusqu’aux années 1560",
  ]);
  expect(said("es")).toEqual([
    "siglo XVI",
    "años 1560",
    "hacia el siglo XVI",
    "desde los años 1560",
    "hasta el siglo XVI",
    "hasta los años 1560",
  ]);
  expect(said("ar").slice(0, 2)).toEqual(["القرن الـ16", "ستينيات القرن الـ16"]);
  expect(dateWords(languageOf("ar"), readEdtf("191X"))).toBe("العقد الثاني من القرن الـ20");
});

test("several charts are told each in the singular, and one without “each”", () => {
  const told = (tag: string) => [1, 6].map(languageOf(tag).otherPages.tablesCounted);
  expect(told("en").map((words) => words.split(" as ")[0])).toEqual(["1 chart", "6 charts, each"]);
  expect(told("de").map((words) => words.split(" wie ")[0])).toEqual(["1 Diagramm", "6 Diagramme, jedes"]);
});

test.each([
  ["en", ["Kurdish fighters", "Hezbollah"], "Kurdish fighters: in rivalry with Hezbollah", "including Hezbollah"],
  ["de", ["Griechen", "Karthago"], "Griechen: Rivalität mit Karthago", "darunter Karthago"],
  ["fr", ["les Grecs", "les Puniques"], "les Grecs : rivalité avec les Puniques", "composante : les Puniques"],
  ["es", ["Griegos", "Cartago"], "Griegos: rivalidad con Cartago", "entre sus componentes: Cartago"],
  ["ar", ["اليونان", "قرطاج"], "اليونان: منافسة قرطاج", "أحد الأجزاء: قرطاج"],
] as const)("in %s a tie is told in words that fit an actor of either number", (tag, [from, to], rivals, whole) => {
  const { ties, alliances } = languageOf(tag);
  const plain = (words: string) => words.replaceAll("\u00a0", " ");
  expect(plain(ties.sentence("rivals", from, to))).toBe(rivals);
  expect(plain(ties.back("part of", to))).toBe(whole);
  expect(plain(alliances.broughtOut(from, [rivals]))).toContain(rivals);
  expect(alliances.broughtOut(from, [])).not.toMatch(/ (?:is|ist) /);
});

test.each([
  ["de", "Albu Kamal erreicht", "5 km vor Hajin angelangt"],
  ["fr", "arrivée à Albu Kamal", "position à 5 km de Hajin"],
  ["es", "llegada a Albu Kamal", "posición a 5 km de Hajin"],
])("in %s where a front stood is told in words that fit an army or several", (tag, reached, short) => {
  const { position } = languageOf(tag).riverChart;
  const dated = { date: "2017", firmness: "x" };
  const told = (at: Parameters<typeof position>[1]) => position("Iraqi forces", at, dated).split(/: |\u00a0: /)[1];
  expect(told({ how: "reached", place: "Albu Kamal", cleared: false })).toBe(`${reached} (2017, x)`);
  expect(told({ how: "short", place: "Hajin", km: 5, cleared: false })).toBe(`${short} (2017, x)`);
});

test("German numbers its dead, its incidents and its sources with verbs and pronouns that agree", () => {
  const { frontMap, toll, reading, ties } = languageOf("de");
  expect(frontMap.toll("UN", { deaths: 1, incidents: 1, civilians: 0 })).toBe(
    "Nach der Zählung von UN starb hier bis dahin 1 Mensch bei einem Vorfall, darunter keine Zivilperson.",
  );
  expect([1, 3].map((lasting) => toll.lasting(lasting, 9, "month").split(";")[0])).toEqual([
    "1 von 9 Vorfällen dauerte über den Monat seines Beginns hinaus",
    "3 von 9 Vorfällen dauerten über den Monat ihres Beginns hinaus",
  ]);
  expect(toll.countedWhole("week")).toContain("in der Woche gezählt, in der er begann");
  expect(reading.sourcesUsed(1, 5)).toContain("auf dieser einen der 5 Quellen");
  expect(ties.opposedByAll(["IS"], true)).toBe("mit allen anderen verfeindet (außer: IS)");
});

test.each([
  [
    "de",
    "vor etwa 485 bis 455 Millionen Jahren",
    "um 300 bis 200 v. Chr.",
    "Beginn: zwischen 1900 und 1909, Ende: zwischen 2000 und 2009",
  ],
  [
    "fr",
    "il y a environ 485 à 455 millions d’années",
    "d’environ 300 à 200 av. J.-C.",
    "début : entre 1900 et 1909, fin : entre 2000 et 2009",
  ],
  [
    "es",
    "aproximadamente desde hace 485 hasta hace 455 millones de años",
    "aproximadamente del 300 al 200 a. C.",
    "inicio: entre 1900 y 1909, final: entre 2000 y 2009",
  ],
  [
    "ar",
    "قبل نحو 485 إلى 455 مليون سنة",
    "من نحو سنة 300 إلى 200 ق.م",
    "البداية: بين سنتي 1900 و1909، والنهاية: بين سنتي 2000 و2009",
  ],
])(
  "in %s a stretch from about one year to about another has its unit or era once, and doubtful ends are told apart",
  (tag, ...words) => {
    const dates = ["Y-485000000~/Y-455000000~", "-0300~/-0199~", "190X/200X"];
    expect(dates.map((date) => dateWords(languageOf(tag), readEdtf(date)).replaceAll("\u00a0", " "))).toEqual(words);
  },
);

test("German gives days an article after a preposition, and months none", () => {
  const german = languageOf("de");
  const [day, month] = ["1850-03-20", "1850-03"].map((date) => dateWords(german, readEdtf(date)));
  expect(german.dates.about(day ?? "")).toBe("um den 20. März 1850");
  expect([german.dates.since(day ?? ""), german.dates.until(day ?? "")]).toEqual([
    "seit dem 20. März 1850",
    "bis zum 20. März 1850",
  ]);
  expect(german.dates.since(month ?? "")).toBe("seit März 1850");
});

test("Arabic gives millions and billions the form that goes with their number", () => {
  const arabic = languageOf("ar");
  expect([1, 2, 5, 4.6, 66].map((millions) => arabic.dates.year(-millions * 1e6, "BC"))).toEqual([
    "قبل مليون سنة",
    "قبل مليوني سنة",
    "قبل 5 ملايين سنة",
    "قبل 4.6 مليون سنة",
    "قبل 66 مليون سنة",
  ]);
});

test("Arabic gives what is counted its six forms, and that for two its ending after a preposition", () => {
  const { inspect, frontMap } = languageOf("ar");
  expect([0, 1, 2, 3, 11, 100].map(inspect.events)).toEqual([
    "لا أحداث",
    "حدث واحد",
    "حدثان",
    "3 أحداث",
    "11 حدثًا",
    "100 حدث",
  ]);
  expect([3, 11, 100].map(inspect.andMore)).toEqual(["و3 أحداث أخرى", "و11 حدثًا آخر", "و100 حدث آخر"]);
  expect(frontMap.toll("الشبكة", { deaths: 45, incidents: 2, civilians: 12 })).toBe(
    "بحسب إحصاء الشبكة، سقط هنا 45 قتيلًا حتى ذلك الحين في حادثتين، بينهم 12 مدنيًا.",
  );
});

test("Arabic names the years it counts about or between, and which part of a date is in doubt", () => {
  const said = ["1343~", "[1330..1331]", "1343~/1344", "-0299/-0043", "2004?-06-11", "2004-06~-11", "2001-29"];
  expect(said.map((date) => dateWords(languageOf("ar"), readEdtf(date)))).toEqual([
    "نحو سنة 1343",
    "بين سنتي 1330 و1331",
    "من نحو سنة 1343 إلى 1344",
    "من 300 إلى 44 ق.م",
    "11 يونيو 2004 (السنة غير مؤكدة)",
    "11 يونيو 2004 (السنة والشهر تقريبيان)",
    "ربيع 2001 في نصف الكرة الجنوبي",
  ]);
});

test("Arabic figures from one to another are read from right to left everywhere, on a chart as among words", () => {
  const bidi = bidiFactory();
  const { figures } = languageOf("ar");
  const range = figures.range("450,000", "500,000");
  for (const [words, seen] of [
    [range, "500,000–450,000"],
    [figures.withRange("480,000", range), "(500,000–450,000) 480,000"],
  ] as const) {
    const text = node("text", { "text-anchor": "start" }, words);
    expect(text.attributes).toMatchObject({ direction: "rtl", "text-anchor": "end" });
    const levels = bidi.getEmbeddingLevels(words, "rtl");
    const inPairs = bidi.getMirroredCharactersMap(words, levels.levels);
    const read = bidi.getReorderedIndices(words, levels).map((at) => inPairs.get(at) ?? words[at]);
    expect(read.join("").replaceAll("\u200f", "")).toBe(seen);
  }
});

test("a doubt of a date is not told in brackets within brackets", () => {
  const said = (tag: string) => {
    const language = languageOf(tag);
    const { timeline, placesMap, territory, rivalCounts, frontMap } = language;
    const date = dateWords(language, readEdtf("1384-23?"));
    expect(date).toContain("(");
    return [
      ...[timeline, placesMap, territory].map(({ event }) => event("x", date)),
      territory.figure("x", date),
      rivalCounts.count("x", "1", { where: "y", when: date }),
      frontMap.front("x", { how: "reached", place: "y" }, date),
    ];
  };
  for (const tag of tags) for (const words of said(tag)) expect(words).toMatch(/^[^()]*\([^()]*\)\.?$/);
  expect(said("en")[0]).toBe("x (autumn 1384, uncertain)");
  expect(said("ar")[0]).toBe("x (خريف 1384، غير مؤكد)");
});

test("Arabic and Spanish set the full stop of a quotation outside, and other marks inside", () => {
  for (const tag of ["ar", "es"]) {
    const { quoted } = languageOf(tag).media;
    expect(["a.", "a!", "a...", "a"].map(quoted)).toEqual(["«a».", "«a!»", "«a...»", "«a»"]);
  }
  expect(languageOf("en").media.quoted("a.")).toBe("“a.”");
});

test("Arabic and English say of one panel that it has a scale, and of several that each has its own", () => {
  const said = (tag: string) => [1, 2, 3].map((panels) => languageOf(tag).territory.summary(panels).split(/[;؛]/)[0]);
  expect(said("ar")).toEqual([
    "لوحة واحدة لها مقياسها الذي يبدأ من الصفر",
    "لوحتان لكل منهما مقياسها الذي يبدأ من الصفر",
    "3 لوحات لكل منها مقياسها الذي يبدأ من الصفر",
  ]);
  expect(said("en")).toEqual([
    "One panel with a scale from zero",
    "2 panels, each with its own scale from zero",
    "3 panels, each with its own scale from zero",
  ]);
});

test("an Arabic date after a name in Latin letters is read from right to left, its day first", () => {
  const bidi = bidiFactory();
  const { media, named, inRow, sources } = languageOf("ar");
  const date = "3 نوفمبر 2017";
  for (const words of [
    media.saidBy("Reuters", date),
    named("Reuters", date),
    inRow(["Reuters", date]),
    `Reuters${sources.comma}${date}`,
  ]) {
    const places = bidi.getReorderedIndices(words, bidi.getEmbeddingLevels(words, "rtl"));
    const seen = places.map((index) => words[index]).join("");
    expect(seen).toMatch(/^2017 \S+ 3 .*Reuters$/);
  }
});

test("one event without a title is counted in the singular, and in Arabic in words without digits", () => {
  const more = (tag: string) => [1, 2, 5].map(languageOf(tag).timeline.more);
  expect(more("de")).toEqual(["+1 weiteres", "+2 weitere", "+5 weitere"]);
  expect(more("fr")).toEqual(["+1 autre", "+2 autres", "+5 autres"]);
  expect(more("ar")).toEqual(["حدث آخر", "حدثان آخران", "5 أحداث أخرى"]);
});

test("one note and one source are told in the singular", () => {
  for (const tag of ["en", "de"]) {
    const { reading, otherPages } = languageOf(tag);
    const said = reading.whereTheyAre((words) => words, 1, 1).join("") + otherPages.sourcesCounted(1, 1, 1);
    expect(said).not.toMatch(/\b1 (?:notes|sources|Anmerkungen|Quellen)\b/);
    expect(reading.whereTheyAre((words) => words, 12, 3).join("")).toMatch(
      /12 (?:notes|Anmerkungen).* 3 (?:sources|Quellen)/,
    );
  }
});

test("what is mirrored twice stands where it stood", () => {
  const drawings = [
    node("g", { key: "moved", transform: "translate(30 5)" }, node("line", { key: "line", x1: 1, x2: 9 })),
    node("text", { key: "words", x: 12, "text-anchor": "end" }, "words"),
    node("rect", { key: "box", x: 4, width: 10, height: 2 }),
  ];
  const positions = (all: readonly (typeof drawings)[number][]) =>
    all.map(({ attributes }) => [attributes.x, attributes["text-anchor"] ?? "start", attributes.transform]);
  expect(positions(mirrored(drawings, 100))).not.toEqual(positions(drawings));
  expect(positions(mirrored(mirrored(drawings, 100), 100))).toEqual(positions(drawings));
});

test("an Arabic slide stands at the right and says nothing in English", () => {
  for (const slide of deck.chapters.flatMap(({ slides }) => slides)) {
    const placed = placeSlide(deck, slide, 0, "a");
    expect(placed.texts.every(({ align }) => align === "end")).toBe(true);
    const said = [...placed.counts.flatMap(({ caption, rows }) => [caption, ...rows.map(({ name }) => name)])];
    expect([...said, placed.chart?.alt ?? ""].join(" ")).not.toMatch(/[a-z]{3}/);
  }
});

test("a short month has all digits of a year that two digits would leave in doubt", () => {
  const short = (tag: string, year: number) => languageOf(tag).dates.shortMonth("Jan", year);
  expect([1905, 2017].map((year) => short("en", year))).toEqual(["Jan 1905", "Jan ’17"]);
  expect([1605, 2005].map((year) => short("de", year))).toEqual(["Jan 1605", "Jan ’05"]);
  // In French and Spanish "janv. 05" would be the fifth of January.
  expect(["fr", "es"].map((tag) => short(tag, 2005))).toEqual(["Jan 2005", "Jan 2005"]);
});

test.each([
  ["de-AT", "vor 315 000 bis 233 000 Jahren"],
  ["de-CH", "vor 315'000 bis 233'000 Jahren"],
  ["en-ZA", "315 000 to 233 000 years ago"],
  ["en-CH", "315'000 to 233'000 years ago"],
])("in %s, which parts thousands by a space or a stroke, years ago have their unit once", (tag, words) => {
  const said = dateWords(languageOf(tag), readEdtf("Y-315000/Y-233000"));
  expect(said.replace(/[\u00a0\u202f]/g, " ").replaceAll("’", "'")).toBe(words);
});

/** What a language says of a date: that it was about then, since then, and until then. */
const aboutSinceUntil = (tag: string, date: string) => {
  const { dates, ...language } = languageOf(tag);
  const words = dateWords({ ...language, dates }, readEdtf(date));
  return [dates.about(words), dates.since(words), dates.until(words)];
};

test.each([
  ["de", "2014-22", ["etwa Sommer 2014", "seit Sommer 2014", "bis Sommer 2014"]],
  ["de", "2014-33", ["etwa 1. Quartal 2014", "seit dem 1. Quartal 2014", "bis zum 1. Quartal 2014"]],
  ["fr", "2014-21", ["vers le printemps 2014", "depuis le printemps 2014", "jusqu’au printemps 2014"]],
  ["fr", "2014-23", ["vers l’automne 2014", "depuis l’automne 2014", "jusqu’à l’automne 2014"]],
  ["fr", "2014-34", ["vers le 2e trimestre 2014", "depuis le 2e trimestre 2014", "jusqu’au 2e trimestre 2014"]],
  ["es", "2014-21", ["hacia la primavera de 2014", "desde la primavera de 2014", "hasta la primavera de 2014"]],
  ["es", "2014-23", ["hacia el otoño de 2014", "desde el otoño de 2014", "hasta el otoño de 2014"]],
  [
    "es",
    "2014-40",
    ["hacia el primer semestre de 2014", "desde el primer semestre de 2014", "hasta el primer semestre de 2014"],
  ],
])("in %s the part of a year %s has the article that goes with it after a preposition", (tag, date, words) => {
  expect(aboutSinceUntil(tag, date).map((said) => said.replaceAll("\u00a0", " "))).toEqual(words);
});

test.each([
  ["de", "2014~", "seit etwa 2014"],
  ["de", "2014-06-10~", "seit etwa dem 10. Juni 2014"],
  ["de", "156X~", "seit etwa den 1560er-Jahren"],
  ["fr", "2014~", "depuis environ 2014"],
  ["es", "2014~", "desde aproximadamente 2014"],
])("in %s since about %s is said without a second preposition", (tag, date, words) => {
  expect(aboutSinceUntil(tag, date)[1]).toBe(words);
  expect(languageOf(tag).inspect.held("x", dateWords(languageOf(tag), readEdtf(date)))).toContain(words);
});

test("French goes on until about a year, and does not cut “de” before Yémen", () => {
  expect(aboutSinceUntil("fr", "2014~")[2]).toBe("jusque vers 2014");
  const { presence } = languageOf("fr").control;
  expect(["Yémen", "Yves", "Ypres"].map(presence)).toEqual([
    "présence de Yémen",
    "présence d’Yves",
    "présence d’Ypres",
  ]);
});

test("German puts decades after “zwischen” in the dative, and “etwa” before one end", () => {
  const said = ["[156X..158X]", "[2014-06~..2014-08]"].map((date) => dateWords(languageOf("de"), readEdtf(date)));
  expect(said).toEqual(["zwischen den 1560er-Jahren und den 1580er-Jahren", "zwischen etwa Juni 2014 und August 2014"]);
});

test.each([
  ["en", "the first half of 2014", "the first half of 2014", "some time between August and October 2014"],
  ["de", "der ersten Hälfte 2014", "zur ersten Hälfte 2014", "einem Zeitpunkt zwischen August und Oktober 2014"],
  ["fr", "le 1er semestre 2014", "au 1er semestre 2014", "une date comprise entre août et octobre 2014"],
  ["es", "el primer semestre de 2014", "el primer semestre de 2014", "una fecha entre agosto y octubre de 2014"],
  ["ar", "النصف الأول من سنة 2014", "النصف الأول من سنة 2014", "تاريخ بين أغسطس وأكتوبر 2014"],
])(
  "in %s parts of a year and doubtful dates stand in their case after since and until",
  (tag, since, until, between) => {
    const { dates, inspect } = languageOf(tag);
    const [half = "", some = ""] = ["2014-40", "[2014-08..2014-10]"].map((date) =>
      dateWords(languageOf(tag), readEdtf(date)),
    );
    expect(dates.since(half)).toMatch(new RegExp(`^\\S+ ${since}$`));
    expect(dates.until(half)).toMatch(new RegExp(`${until}$`));
    expect(dates.since(some)).toMatch(new RegExp(`^\\S+ ${between}$`));
    expect(inspect.held("x", some)).toContain(dates.since(some));
  },
);

test.each([
  ["en", "from the 1500s to the 1600s", "from the 1560s to the 1580s"],
  ["de", "16. bis 17. Jahrhundert", "1560er- bis 1580er-Jahre"],
  ["fr", "du XVIe au XVIIe siècle", "des années 1560 aux années 1580"],
  ["es", "del siglo XVI al siglo XVII", "de los años 1560 a los años 1580"],
  ["ar", "من القرن الـ16 إلى القرن الـ17", "من ستينيات القرن الـ16 إلى ثمانينيات القرن الـ16"],
])(
  "in %s nothing from one century or decade to another is said to begin early in one or end late in one",
  (tag, ...words) => {
    expect(["15XX/16XX", "156X/158X"].map((date) => dateWords(languageOf(tag), readEdtf(date)))).toEqual(words);
  },
);

test("German puts days with their weekday after “um” and “zwischen” in their case", () => {
  const said = ["2014-10-12~", "[2014-10-01..2014-10-12]"].map((date) =>
    dateWords(languageOf("de"), readEdtf(date), { weekday: true }),
  );
  expect(said).toEqual([
    "um Sonntag, den 12. Oktober 2014",
    "zwischen Mittwoch, dem 1. Oktober, und Sonntag, dem 12. Oktober 2014",
  ]);
});

test.each([
  ["en", "201 or 200 BC", "66 or 65 million years ago", "201 BC (uncertain) or 200 BC"],
  ["de", "201 oder 200 v. Chr.", "vor 66 oder vor 65 Millionen Jahren", "201 v. Chr. (unsicher) oder 200 v. Chr."],
  [
    "fr",
    "201 ou 200 av. J.-C.",
    "il y a 66 ou il y a 65 millions d’années",
    "201 av. J.-C. (date incertaine) ou 200 av. J.-C.",
  ],
  ["es", "201 o 200 a. C.", "hace 66 o hace 65 millones de años", "201 a. C. (fecha dudosa) o 200 a. C."],
  ["ar", "201 أو 200 ق.م", "قبل 66 أو قبل 65 مليون سنة", "201 ق.م (غير مؤكد) أو 200 ق.م"],
])("in %s one of two years has the era or the unit of both once", (tag, ...words) => {
  const dates = ["[-0200,-0199]", "[Y-66000000,Y-65000000]", "[-0200?,-0199]"];
  expect(dates.map((date) => dateWords(languageOf(tag), readEdtf(date)).replaceAll("\u00a0", " "))).toEqual(words);
});

test("German says “Uhr” once from one time of a day to another", () => {
  const german = languageOf("de");
  const begun = dateWords(german, readEdtf("2014-06-10T19:30:00"));
  expect(german.dates.to(begun, "21:00", "other")).toBe("10. Juni 2014, 19:30 bis 21:00 Uhr");
});

test("German tells in a strip when a state began with words before any form of date", () => {
  expect(languageOf("de").controlStrips.span("Eis", "zwischen 1837 und 1838", "berichtet")).toBe(
    "Eis, Beginn: zwischen 1837 und 1838 (berichtet)",
  );
});

test("English gives a third or a half of a year its article after “about”", () => {
  const said = ["2014-37~", "2014-38~", "2014-39~", "2014-40~", "2014-21~"];
  expect(said.map((date) => dateWords(languageOf("en"), readEdtf(date)))).toEqual([
    "about the first third of 2014",
    "about the second third of 2014",
    "about the last third of 2014",
    "about the first half of 2014",
    "about spring 2014",
  ]);
});

test("English tells one of each thing in the singular, and several in the plural", () => {
  const { frontMap, riverChart, controlStrips, declaredHeld, toll } = languageOf("en");
  const tolls = [1, 3].map((all) => ({ deaths: all, incidents: all, civilians: all }));
  expect(tolls.map((counted) => frontMap.toll("UN", counted))).toEqual([
    "By the count of UN, 1 person died here until then in 1 incident, 1 of them a civilian.",
    "By the count of UN, 3 people died here until then in 3 incidents, 3 of them civilians.",
  ]);
  expect(tolls.map((counted) => riverChart.toll("UN", counted))).toEqual([
    "By the count of UN, 1 person died beside this stretch of the river in 1 incident until then, 1 of them a civilian.",
    "By the count of UN, 3 people died beside this stretch of the river in 3 incidents until then, 3 of them civilians.",
  ]);
  const strips = [1, 3].map((all) => controlStrips.summary(all, { first: "A", last: "B", when: "2017" }, true));
  expect(strips.map((words) => words.split(" in ")[0])).toEqual(["1 place", "3 places"]);
  const declared = [1, 3].map((all) => declaredHeld.summary(all, { early: 1, holder: "IS", places: 3 }));
  expect(declared.map((words) => words.split(" of victory")[0])).toEqual(["Of 1 declaration", "Of 3 declarations"]);
  expect([1, 3].map((all) => toll.lasting(all, 9, "month").split(";")[0])).toEqual([
    "One of the nine incidents went on after the month it began in",
    "Three of the nine incidents went on after the month they began in",
  ]);
  expect([1, 3].map((all) => toll.alone(all, 9, "UN"))).toEqual([
    "One of the nine incidents rests on UN alone.",
    "Three of the nine incidents rest on UN alone.",
  ]);
});

test.each([
  ["en", "This account rests on the one source collected for it."],
  ["de", "Dieser Artikel beruht auf der einen Quelle, die für ihn gesammelt wurde."],
])("in %s an article on a single source does not say “this one of the one”", (tag, words) => {
  expect(languageOf(tag).reading.sourcesUsed(1, 1)).toBe(words);
});

test.each([
  ["en", "He said: “It broke.”", "(It broke.)"],
  ["de", "Er sagte: „Es brach.“", "(Es brach.)"],
  ["fr", "Il dit\u00a0: «\u00a0C’est rompu.\u00a0»", "(C’est rompu.)"],
  ["es", "Dijo: «¡Se rompió!»", "(Se rompió.)"],
  ["ar", "قال: «انكسر!»", "(انكسر.)"],
])("in %s words that end a sentence within quotation marks or brackets get no second full stop", (tag, ...ended) => {
  const { sentence } = languageOf(tag);
  for (const words of ended) expect(sentence(words)).toBe(words);
  expect(sentence("x")).toBe("x.");
});

test("Spanish gives one o’clock a singular article, and tells a time of the talk in minutes", () => {
  const { stage, speakerWindow } = languageOf("es");
  expect(["1:04:31", "10:04:31", "11:04:31"].map(stage.slidesOpenedAt)).toEqual([
    "las diapositivas abiertas a la 1:04:31",
    "las diapositivas abiertas a las 10:04:31",
    "las diapositivas abiertas a las 11:04:31",
  ]);
  expect(speakerWindow.plan.until("2 min", "12:30")).toBe("2 min, hasta el minuto 12:30");
});

test.each([
  ["de", "Etwas, August 30 v. Chr."],
  ["fr", "Etwas, août 30 av. J.-C."],
  ["es", "Etwas, agosto del 30 a.\u00a0C."],
])("a sentence that ends in an era has one full stop, in %s", (tag, fixed) => {
  const language = languageOf(tag);
  const when = dateWords(language, readEdtf("-0029-08"));
  const { timeline, inspect, controlStrips, frontMap, alliances, dates } = language;
  expect(inspect.fixOn("etwas", when)).toBe(fixed);
  const said = [
    timeline.events(2, when),
    inspect.held("x", when),
    controlStrips.summary(2, { first: "a", last: "b", when }, true),
    frontMap.named([], "x", when),
    alliances.broughtOut("x", [`y, ${dates.since(when)}`]),
  ];
  expect(said.filter((words) => !/[^.]\.$/.test(words))).toEqual([]);
});
