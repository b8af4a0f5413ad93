import { describe, expect, test } from "vitest";
import { checkStory } from "../../../src/events/check/check.ts";
import { carriedReport } from "../../../src/node/import/carried.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";

/** A file as people keep it, imported: its events, the report, and what is said of it as a whole. */
function imported(text: string, file: string) {
  const { entries, format, remarks = [] } = readForeign(text, file);
  const { draft, notes } = importedDraft(entries, { file, dates: "mdy" });
  expect(checkStory(draft).errors).toEqual([]);
  const dates = Object.fromEntries(
    Object.entries(draft.events).map(([id, { date, until, time }]) => [
      id,
      [date, until, time].filter((part) => part !== undefined),
    ]),
  );
  return { ...draft, format, dates, remarks: remarks.join("\n"), said: carriedReport(notes, entries.length) };
}

test("a table whose heads are called otherwise is read, and a remark says which columns were taken for dates", () => {
  const { dates, remarks } = imported(
    "label,hdate_birth,hdate_death\nMary,c. 480 bc,c. 408 bc\nAnn,1981,\n",
    "lives.csv",
  );
  expect(dates).toEqual({ mary: ["-0479~", "-0407~"], ann: ["1981"] });
  expect(remarks).toContain("The column “hdate_birth” was read as the start");
  expect(remarks).toContain("The column “hdate_death” was read as the end");
  expect(() => readForeign("name,updated\nA,2017-11-03\n")).toThrow("expected Headline and Year");
});

test("a table without heads is refused, and told apart from one with other heads", () => {
  expect(() => readForeign("1924;;A name;https://example.org/a\n")).toThrow(
    "its first line is an entry and not the heads",
  );
});

test("years in a range become a start and an end", () => {
  const { dates } = imported("year,event\n1812-1815,A war\n1837,A code\n", "years.csv");
  expect(dates).toEqual({ "a-war": ["1812", "1815"], "a-code": ["1837"] });
});

test("words that say more than a date can are kept, and a date without a beginning is left out with what to write", () => {
  const { dates, events, said } = imported(
    "Date,Event\nearly 1850,A mill\n12\u00a0000 years ago,A dog\nbefore 1900,A bridge\nafter 1700,A road\n",
    "vague.csv",
  );
  expect(dates).toEqual({ "a-mill": ["[1850-01~..1850-04~]"], "a-dog": ["-9999~"] });
  expect(events["a-mill"]?.note).toBe("date as written: early 1850");
  expect(events["a-dog"]?.note).toContain("12 000 years ago");
  expect(said).toContain(
    "LEFT OUT row 4 “A bridge” › start date: is before 1900, which cannot be drawn; give its earliest possible date too: “between 1800 and 1900”, if that is 1800",
  );
  expect(said).toContain("give its latest possible date too: “between 1700 and 1800”, if that is 1800");
});

test("coordinates with degrees, minutes and hemispheres become a place on the map", () => {
  const { places } = imported(
    [
      "Year,Event,Place,Coordinates",
      "1911,A hut,Cape Evans,77°38′10″S 166°25′03″E",
      '1912,A clock,London,"51.5074° N, 0.1278° W"',
      "1913,A name,Nowhere in 3 N,",
    ].join("\n"),
    "spots.csv",
  );
  expect(Object.values(places).map(({ name, at }) => [name, at])).toEqual([
    ["Cape Evans", [166.4175, -77.636111]],
    ["London", [-0.1278, 51.5074]],
    ["Nowhere in 3 N", { unknown: "The imported file gives no coordinates for it." }],
  ]);
});

test("rows with other numbers of cells than there are heads are counted in a remark", () => {
  const { remarks } = imported("Year,Month,Headline\n1900,,One\n1901,Two\n", "short.csv");
  expect(remarks).toContain("One row has more or fewer cells than there are heads, such as row 3 with 2 for 3");
});

test("a year with a vaguer display date lies somewhere within it, also between centuries and before the year 1", () => {
  const { dates } = imported(
    [
      "Year,Display Date,Headline",
      "-2300,c. 2500–1900 BCE,A figure",
      "-150,c. 2nd–1st c. BCE,A bearer",
      "478,c. 477–480 CE,A painting",
      "200,2nd century AD,A head",
      "1914,1914–1918,A war",
    ].join("\n"),
    "art.csv",
  );
  expect(dates).toEqual({
    "a-figure": ["[-2499..-1899]"],
    "a-bearer": ["[-0199..0000]"],
    "a-painting": ["[0477..0480]"],
    "a-head": ["[0101..0200]"],
    "a-war": ["1914", "1918"],
  });
});

test("features without a title or a date by that name are read by what they have, with a remark", () => {
  const feature = (Engagement: string, Scale: string, Fought_date: string) => ({
    type: "Feature",
    properties: { Scale, Engagement, Fought_date, Map: "<a href='https://example.org'>a map</a>" },
    geometry: { type: "Point", coordinates: [-77.4, 35.3] },
  });
  const features = [
    feature("Siege of the fort", "minor", "07APR1712"),
    feature("Battle of the creek", "minor", "20-Mar-1713"),
    feature("Battle of the ford", "major", "May 16, 1771"),
  ];
  const { dates, remarks } = imported(
    `var battles = ${JSON.stringify({ type: "FeatureCollection", features })};`,
    "battles.js",
  );
  expect(dates).toEqual({
    "siege-of-the-fort": ["1712-04-07"],
    "battle-of-the-creek": ["1713-03-20"],
    "battle-of-the-ford": ["1771-05-16"],
  });
  expect(remarks).toContain("The property “Engagement” was read as the title");
  expect(remarks).toContain("The property “Fought_date” was read as the start");
});

test.each([
  ["date_start", "date_end"],
  ["start_date", "date_end"],
  ["date", "end_date"],
  ["from", "to"],
])("a feature lasts from its %s to its %s, also where another has no end", (from, to) => {
  const feature = (title: string, start: string, end: string | null) => ({
    type: "Feature",
    properties: { title, [from]: start, [to]: end },
    geometry: null,
  });
  const features = [feature("A fair", "2026-10-01", null), feature("A march", "2026-10-02", "2026-10-04")];
  const { dates } = imported(JSON.stringify({ type: "FeatureCollection", features }), "fairs.geojson");
  expect(dates).toEqual({ "a-fair": ["2026-10-01"], "a-march": ["2026-10-02", "2026-10-04"] });
});

test("a script that is not only JSON is refused with what would make it so", () => {
  expect(() => readForeign("var data = {\n  title: 'A', // the title\n  events: []\n}")).toThrow(
    "it is JavaScript: put its keys in quotation marks",
  );
});

test("the points of a track in KML are one event, from the first time to the last", () => {
  const points = ["10", "20", "30"];
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><name>A run</name><gx:Track>${points
    .map((minute) => `<when>2010-05-28T02:${minute}:00Z</when>`)
    .join(
      "",
    )}${points.map((minute) => `<gx:coord>8.${minute} 47.${minute} 0</gx:coord>`).join("")}</gx:Track></Placemark></kml>`;
  expect(imported(kml, "run.kml").dates).toEqual({ "a-run": ["2010-05-28", "2010-05-28T02:30", "02:10"] });
});

test("SIMILE Timeline is read, with its years before the year 1 and its half hours", () => {
  const { format, dates, sources } = imported(
    JSON.stringify({
      dateTimeFormat: "iso8601",
      events: [
        { start: "-3299", end: "-1199", title: "An age", isDuration: true },
        {
          start: "Apr 10 2017 07:50:00 GMT+0530",
          title: "A call",
          description: "By wire.",
          link: "https://example.org/call",
        },
      ],
    }),
    "simile.json",
  );
  expect(format).toBe("SIMILE Timeline JSON");
  expect(dates).toEqual({ "an-age": ["-3299", "-1199"], "a-call": ["2017-04-10T07:50+05:30"] });
  expect(Object.values(sources).map(({ url }) => url)).toContain("https://example.org/call");
});

test("a calendar with days that are not said to be days is read; a day that does not exist and a broken rule are told", () => {
  const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
  const calendar = [
    "BEGIN:VCALENDAR",
    ...event("UID:a", "SUMMARY:A holiday", "DTSTART:20220101", "DTEND:20220101", "RRULE:FREQ=SOMETIMES"),
    ...event("UID:b", "SUMMARY:No such day", "DTSTART:20220230T101010Z"),
    "END:VCALENDAR",
  ].join("\r\n");
  const { dates, remarks, said } = imported(calendar, "days.ics");
  expect(dates).toEqual({ a: ["2022-01-01"] });
  expect(remarks).toContain("Its rules of repetition cannot be read and were left out");
  expect(said).toContain("No such day” › start date: is 2022-02-30T10:10:10Z, which cannot be read");
});

test("a calendar's ends keep their century, their seconds, and the clock of another time zone", () => {
  const event = (summary: string, ...lines: readonly string[]) => [
    "BEGIN:VEVENT",
    `SUMMARY:${summary}`,
    ...lines,
    "END:VEVENT",
  ];
  const { dates } = imported(
    [
      "BEGIN:VCALENDAR",
      ...event("Ash", "DTSTART;VALUE=DATE:00790824", "DTEND;VALUE=DATE:00790827"),
      ...event("A day", "DTSTART;VALUE=DATE:00790824"),
      ...event("A flight", "DTSTART;TZID=Europe/Berlin:20200601T100000", "DTEND;TZID=America/New_York:20200601T123000"),
      ...event("A wait", "DTSTART;TZID=Europe/Berlin:20200601T100000", "DURATION:PT90M"),
      "END:VCALENDAR",
    ].join("\r\n"),
    "times.ics",
  );
  expect(dates).toEqual({
    ash: ["0079-08-24", "0079-08-26"],
    "a-day": ["0079-08-24"],
    "a-flight": ["2020-06-01", "2020-06-01T18:30", "10:00"],
    "a-wait": ["2020-06-01", "2020-06-01T11:30", "10:00"],
  });
});

test("every page of a markwhen file is read, with its title", () => {
  const { dates, sources } = imported(
    "title: Plan\n2022: A task\n_-_-_break_-_-_\ntitle: Life\n2023: A trip\n",
    "pages.mw",
  );
  expect(dates).toEqual({ "a-task": ["2022"], "a-trip": ["2023"] });
  expect(sources["imported-file"]?.note).toContain("Life");
});

test("markwhen's lengths give an end, and months stay months", () => {
  const { dates } = imported(
    "2022-04/4 months: A task\n03/2022 - 1 year: A longer one\n08/2008-05/2012: A degree\n03/15/2013-04/2015: Abroad\n",
    "plan.mw",
  );
  expect(dates).toEqual({
    "a-task": ["2022-04", "2022-07-31"],
    "a-longer-one": ["2022-03", "2023-02-28"],
    "a-degree": ["2008-08", "2012-05"],
    abroad: ["2013-03-15", "2015-04"],
  });
});

test("a time span of KML without an end is open, and one without a beginning is left out with what to write", () => {
  const placemark = (name: string, times: string) => `<Placemark><name>${name}</name>${times}</Placemark>`;
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${[
    placemark("A mill", "<TimeSpan><begin>1761-05</begin></TimeSpan>"),
    placemark("A ferry", "<TimeSpan><end>1890</end></TimeSpan>"),
    placemark("A dam", '<ExtendedData><Data name="datestart"><value>1933</value></Data></ExtendedData>'),
  ].join("")}</Document></kml>`;
  const { dates, remarks, said } = imported(kml, "river.kml");
  expect(dates).toEqual({ "a-mill": ["1761-05", ".."], "a-dam": ["1933"] });
  expect(remarks).toContain("The property “datestart” was read as the start");
  expect(said).toContain("“between 1790 and 1890”, if that is 1790");
});

test("an address in a headline or a text becomes a source, and no part of the title", () => {
  const table = [
    "Year,Headline,Text",
    '1801,First battery https://example.org/wiki/Pile_(1801),"As told (see https://example.com/a), it sparked."',
    "1802,https://example.net/only,",
  ].join("\n");
  const { draft } = importedDraft(readForeign(table).entries, { file: "links.csv" });
  expect(draft.events["first-battery"]).toMatchObject({
    title: "First battery",
    text: "As told (see https://example.com/a), it sparked.",
    sources: ["example-org", "example-com"],
  });
  expect(draft.sources["example-org"]).toMatchObject({
    url: "https://example.org/wiki/Pile_(1801)",
    title: "First battery",
  });
  expect(draft.sources["example-com"]?.url).toBe("https://example.com/a");
  expect(Object.values(draft.events).map(({ title }) => title)).toContain("https://example.net/only");
});

test("a list without titles is read by its texts, with their lists as words", () => {
  const list = [
    {
      year: "61 kya",
      description: "A painted cave",
      section: "Stone",
      found: ["Here", "There"],
      coordinates: [39.3, -4.8],
    },
    { year: "9000 BC", description: "A field", section: "Corn", found: [], coordinates: null },
  ];
  const { entries, remarks } = readForeign(JSON.stringify(list));
  const { draft } = importedDraft(entries, { file: "finds.json" });
  expect(remarks?.join()).toContain("Each title is the beginning of “description”");
  expect(draft.events["a-painted-cave"]).toMatchObject({
    title: "A painted cave",
    kind: "stone",
    note: "found: Here, There",
  });
  expect(Object.values(draft.places).map(({ at }) => at)).toEqual([[-4.8, 39.3]]);
  expect(draft.events["a-field"]?.date).toBe("-8999");
  expect(draft.events["a-field"]?.note).toBeUndefined();
});

test("a place on a line of its own in markwhen stays out of the text, and its header is told once", () => {
  const text = [
    "title: Nets",
    "description:",
    "",
    "1972-1990: A network",
    "[Utah](location)",
    "",
    "Run from [Reno](map) too",
    "",
    "Then closed",
  ];
  const { draft, notes } = importedDraft(readForeign(text.join("\n"), "nets.mw").entries, { file: "nets.mw" });
  expect(draft.title).toBe("Nets");
  expect(draft.events["a-network"]).toMatchObject({ text: "Run from Reno too. Then closed", place: ["utah", "reno"] });
  expect(draft.sources["imported-file"]?.note).toBeUndefined();
  expect(notes.filter(({ record }) => record.startsWith("the header")).map(({ right }) => right)).toEqual([
    "carried over as the story's title",
  ]);
});

test("accents and Korean syllables written in parts become whole letters", () => {
  const parts = "Café Žižka 한국".normalize("NFD");
  const { draft } = importedDraft(readForeign(`Year,Headline\n1925,${parts}\n`).entries, { file: "mac.csv" });
  expect(Object.values(draft.events)[0]?.title).toBe("Café Žižka 한국".normalize("NFC"));
});

test("features have the hour, the name of the place and the address of the source that stand in properties of their own", () => {
  const feature = (title: string, coordinates: readonly number[] | null, more: object) => ({
    type: "Feature",
    geometry: coordinates && { type: "Point", coordinates },
    properties: { title, date: "2019-03-04", location: "The quay", ...more },
  });
  const features = [
    feature("A launch", [9.9, 53.5], { time: "7:45 PM", source: "A paper", source_url: "https://example.org/launch" }),
    feature("A return", null, { location: "An unknown port" }),
  ];
  const { events, places, sources } = imported(
    JSON.stringify({ type: "FeatureCollection", features }),
    "ships.geojson",
  );
  expect(events["a-launch"]).toMatchObject({
    time: "19:45",
    place: "the-quay",
    sources: ["example-org"],
    note: "source: A paper",
  });
  expect(sources["example-org"]).toMatchObject({ url: "https://example.org/launch", title: "A launch" });
  expect(places["the-quay"]).toMatchObject({ name: "The quay", at: [9.9, 53.5] });
  expect(places["an-unknown-port"]?.at).toMatchObject({ unknown: expect.any(String) });
});

test("a year with a list of days in it becomes those days, under whatever name the file has its list", () => {
  const battles = [
    { name: "A siege", year: "1521", dates: ["1521-05-26", "1521-08-13"] },
    { name: "A raid", year: "1519", dates: ["1519-10-18"] },
    { name: "A truce", year: "1520", dates: ["unknown"] },
    { name: "A copy", year: "1522", dates: ["2015-01-01"] },
  ];
  const { dates, events } = imported(JSON.stringify({ "All battles": battles }), "battles.json");
  expect(dates).toEqual({
    "a-siege": ["1521-05-26", "1521-08-13"],
    "a-raid": ["1519-10-18"],
    "a-truce": ["1520"],
    "a-copy": ["1522"],
  });
  expect(events["a-copy"]?.note).toBe("dates: 2015-01-01");
  expect(() => readForeign('[["siege", "1521-05-26"]]')).toThrow("expected a list of records");
});

test("times without a zone are by the clock of the whole calendar or timeline; where it has none, the report asks", () => {
  const calendar = (zone: string) =>
    `BEGIN:VCALENDAR\n${zone}BEGIN:VEVENT\nUID:a\nDTSTART:20190304T194500\nLOCATION:https://example.org/room\nSUMMARY:A talk\nEND:VEVENT\nEND:VCALENDAR\n`;
  const known = imported(calendar("X-WR-TIMEZONE:Asia/Tbilisi\n"), "talks.ics");
  expect(known.events.a).toMatchObject({ time: "19:45", zone: "Asia/Tbilisi", sources: ["example-org"] });
  expect(known.events.a?.place).toBeUndefined();
  expect(known.said).not.toContain("› zone");
  expect(known.said).not.toContain("zone is not given");
  const unknown = imported(calendar(""), "talks.ics");
  expect(unknown.events.a?.zone).toBeUndefined();
  expect(unknown.said).toContain("zone is not given, and a time of day has none: set to UTC");
  const markwhen = "timezone: America/Lima\n\n2019-03-04 7:45pm: A talk\n";
  expect(imported(markwhen, "talks.mw").events["a-talk"]).toMatchObject({ date: "2019-03-04", zone: "America/Lima" });
});

test.each(["2009-04-05T05:10", "2009-04-05T05:10:50", "2009-04-05/2009-04-06T05:10:50"])(
  "the zone of a time is asked for with and without seconds: %s",
  (date) => {
    const { said, events } = imported(`Title,Date\nA walk,${date}\n`, "walk.csv");
    expect(events["a-walk"]?.zone).toBeUndefined();
    expect(said).toContain("zone is not given, and a time of day has none: set to UTC");
    expect(imported(`Title,Date\nA walk,${date}Z\n`, "walk.csv").said).not.toContain("zone is not given");
  },
);

test("a month or a day written as 00 is not known: the date is the year, or the month", () => {
  const dates = ["2026-10-00", "2017-00-00", "00.11.1923", "10/00/2026", "20170000", "2017-04-00 00:00:00"];
  const rows = dates.map((date, nth) => `${date},Event ${nth + 1}`);
  const { events, dates: read, said } = imported(["Date,Title", ...rows, "0000-00-00,Never"].join("\n"), "unknown.csv");
  expect(Object.values(read).flat()).toEqual(["2026-10", "2017", "1923-11", "2026-10", "2017", "2017-04"]);
  expect(Object.keys(events)).not.toContain("never");
  expect(said).toContain("LEFT OUT row 8 “Never” › start date: is 0000-00-00, which cannot be read");
});

test("a time of day without a day is dropped, and told", () => {
  const { dates, said } = imported("Date,Title\nNov 2017 10:00,A call\n", "call.csv");
  expect(dates).toEqual({ "a-call": ["2017-11"] });
  expect(said).toContain('start time is "10:00": dropped: a time needs a day');
});

test.each([
  ["Iraq.", "Iraq. He"],
  ["“a success.”", "“a success.” He"],
  ["what (or not?)", "what (or not?) He"],
  ["Iraq", "Iraq. He"],
])("a headline that is cut is a whole sentence in the text, with one full stop: %s", (end, sentence) => {
  const headline = `The committee publishes its long-awaited report on the inquiry into ${end}`;
  const { events } = imported(`Year,Headline,Text\n2016,${headline},He is blamed\n`, "long.csv");
  expect(Object.values(events)[0]?.text).toContain(`${sentence} is blamed`);
});

test("a row with nothing but a date, or a group, is left out and told; one with a place is not", () => {
  const { events, said } = imported(
    "Date,End,Title,Group,Place\n2017-01-01,2017-01-03,,Politics,\n2017-01-02,,,,Rome\n,,,Politics,\n",
    "bare.csv",
  );
  expect(Object.values(events).map(({ date, place }) => [date, place])).toEqual([["2017-01-02", "rome"]]);
  expect(said).toContain(
    "row 2 “without a headline” › headline: is missing, and so is everything but the date; give one",
  );
  expect(said).toContain("row 2 “without a headline” › start: is 2017-01-01; left out with the entry");
  expect(said).toContain("row 2 “without a headline” › end: is 2017-01-03; left out with the entry");
  expect(said).toContain("row 2 “without a headline” › group: is Politics; left out with the entry");
  expect(said).toContain("row 4 “without a headline” › start date: is missing");
});

test("an end that cannot be read is told to be dropped", () => {
  const { dates, said } = imported("Date,End,Title\n2017-01-01,2017-02-30,A fair\n", "fair.csv");
  expect(dates).toEqual({ "a-fair": ["2017-01-01"] });
  expect(said).toContain(
    'end date is "2017-02-30": dropped, so that no end is carried over; write a date that exists, such as',
  );
});

test("an end that is a span of years ends with the last of them, which is said", () => {
  const { dates, said } = imported("Date,End,Title\n1900,1910-1912,A siege\n", "siege.csv");
  expect(dates).toEqual({ "a-siege": ["1900", "1912"] });
  expect(said).toContain("end date lasts from 1910 to 1912: the end is carried over as 1912");
});

test("an end beside a start that has an end of its own is told to be dropped, unless it is the same", () => {
  const { dates, said } = imported("Date,End,Title\n1900-1902,1910,A siege\n1900-1902,1902,A war\n", "siege.csv");
  expect(dates).toEqual({ "a-siege": ["1900", "1902"], "a-war": ["1900", "1902"] });
  expect(said.match(/end date is .*/g)).toEqual([
    "end date is 1910, and the start has an end of its own: 1910 is dropped: the end is 1902",
  ]);
});

test("a picture whose file is missing beside the imported one is told apart from fields without a place", () => {
  const { events, said } = imported(
    "Year,Headline,Media,Background\n1919,A vote,pictures/vote.jpg,#fff\n1920,A film,https://example.org/a.jpg,\n",
    "votes.csv",
  );
  expect(said).toContain("media is pictures/vote.jpg: no such file lies beside the imported one");
  expect(said).toContain("background is #fff: an event has no such field");
  expect(said).toContain("media is https://example.org/a.jpg: an event has no such field");
  expect(events["a-vote"]?.note).toContain("media: pictures/vote.jpg");
});

test("a report without remarks has no list of them", () => {
  expect(carriedReport([], 3)).toBe("3 events carried over, 0 left out, 0 remarks.");
});

test("hyphens that few fonts have become those that all have", () => {
  const { events } = imported("Year,Headline,Place\n1896,On\u2011shore wells,Bad\u2010Ems\n", "wells.csv");
  expect(events["on-shore-wells"]).toMatchObject({ title: "On-shore wells", place: "bad-ems" });
});

test("ids keep the letters of names with ß, ø or ł", () => {
  const { draft } = importedDraft(readForeign("Year,Headline\n1701,Łódź to Røros by Großstraße\n").entries, {
    file: "a.csv",
  });
  expect(Object.keys(draft.events)).toEqual(["lodz-to-roros-by-grossstrasse"]);
});

test("in markwhen, items of a list are told apart, and a line that is an event to a reader but not to markwhen is told", () => {
  const lines = [
    "1998-03/2003-06: A school",
    "- Sang in the choir",
    "- Learned to sail",
    "2003-07-2004-02: A ship",
    "2004-05-06T07:30: A storm",
  ];
  const { dates, events, said } = imported(lines.join("\n"), "life.mw");
  expect(dates).toEqual({ "a-school": ["1998-03", "2003-06"], "a-storm": ["2004-05-06", "07:30"] });
  expect(events["a-school"]?.text).toContain("Sang in the choir. Learned to sail. 2003-07-2004-02: A ship");
  expect(said).toContain("the line “2003-07-2004-02: A ship”, which markwhen does not read as an event");
});

test("a list of records within records is read: a date with its ends, a place with its coordinates, a text in languages", () => {
  const record = {
    date: { start: "-0146-05-01", end: "-0145" },
    title: { ka: "ომი", en: "A war" },
    description: { ka: "ქალაქი დაეცა.", fr: "La ville tomba." },
    location: { name: { en: "Corinth", el: "Κόρινθος" }, coordinates: { lat: 37.9, lng: 22.9 }, region: "Greece" },
  };
  const { events, places, dates } = imported(JSON.stringify([record]), "wars.json");
  expect(dates).toEqual({ "a-war": ["-0146-05-01", "-0145"] });
  expect(events["a-war"]).toMatchObject({ title: "A war", text: "ქალაქი დაეცა.", place: "corinth" });
  expect(events["a-war"]?.note).toBe(
    "title.ka: ომი; description.fr: La ville tomba.; location.name.el: Κόρινθος; location.region: Greece",
  );
  expect(places.corinth?.at).toEqual([22.9, 37.9]);
});

describe("markwhen", () => {
  test("a date with the day first is not taken for today", () => {
    const { events } = imported("dateFormat: d/M/y\n\n25/12/2017: First event\n3/11/2017 10:30: Second\n", "a.mw");
    expect(events["first-event"]?.date).toBe("2017-12-25");
    expect(events.second).toMatchObject({ date: "2017-11-03", time: "10:30" });
  });

  test.each([
    "2024-03-01 09:00 - 10:30",
    "2024-03-01T09:00/2024-03-01T10:30",
    "2024-03-01T09:00-2024-03-01T10:30",
    "March 1, 2024 9am - 10:30am",
  ])("a line with two times is an event from one to the other: %s", (date) => {
    const { events } = imported(
      `timezone: Europe/Berlin\n\n2024-02-29: Before\nWords.\n${date}: A talk #work\n`,
      "a.mw",
    );
    expect(events.before?.text).toBe("Words.");
    const [day, time, zone] = ["2024-03-01", "09:00", "Europe/Berlin"];
    expect(events["a-talk"]).toMatchObject({ title: "A talk", date: day, time, until: `${day}T10:30`, zone });
  });

  test("what follows the end of a section is not of its kind", () => {
    const { events } = imported("section Rome\n2017-01-01: First\nend section\n2018-01-01: Second\n", "a.mw");
    expect([events.first?.kind, events.second?.kind]).toEqual(["rome", expect.not.stringMatching("rome")]);
  });

  test("a sentence that begins with “Group” stays a sentence", () => {
    const { events } = imported("2017-01-01: First\nGroup photo of all\n2018-01-01: Second\n", "a.mw");
    expect(events.first?.text).toContain("Group photo of all");
    expect(events.second?.kind).toBe(events.first?.kind);
  });

  test("a date relative to one before the year 1 is computed", () => {
    const { events } = imported("title: T\n\n44 BC: Caesar\n1 week: After\n", "a.mw");
    expect(events.after?.date).toMatch(/^-004[23]/);
  });
});

test("a GeoJSON feature loses none of its fields and coordinates without a word", () => {
  const feature = {
    type: "Feature",
    id: 7,
    identifier: "keep-me",
    geometry: { type: "Point", coordinates: [1113194, 6446275] },
    properties: { id: "Q123", title: "A fair", date: "2017-11-03", description: { en: "In English", de: "Deutsch" } },
  };
  const nothing = { ...feature, id: 8, geometry: { type: "GeometryCollection" } };
  const { said } = imported(
    JSON.stringify({ type: "FeatureCollection", features: [feature, nothing] }),
    "fair.geojson",
  );
  for (const kept of ["keep-me", "Q123", "1113194", "Deutsch"]) expect(said).toContain(kept);
});
