import { describe, expect, test } from "vitest";
import { checkStory } from "../../../src/events/check/check.ts";
import { carriedReport } from "../../../src/node/import/carried.ts";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign, readForeignFile } from "../../../src/node/import/read.ts";

/** A table as museums and archives keep it, imported, with every picture that it names lying beside it. */
function imported(text: string) {
  const { entries, remarks = [], ...file } = readForeign(text, "objects.csv");
  const { draft, notes, files } = importedDraft(entries, {
    file: "objects.csv",
    isBeside: (path) => !path.startsWith("http"),
  });
  expect(checkStory(draft).errors).toEqual([]);
  const [first] = Object.values(draft.events);
  const said = carriedReport(notes, Object.keys(draft.events).length);
  return { ...file, draft, first, files, remarks: remarks.join("\n"), said };
}

/** One row under heads, imported. */
const row = (heads: string, cells: string) => imported(`${heads}\n${cells}\n`);

test("quotation marks and dashes of a CSV from Excel are read as what they are, in every version of Node", async () => {
  const bytes = Buffer.concat([
    Buffer.from("Titel;Datum;Ort\nRing ", "latin1"),
    Buffer.from([0x84]),
    Buffer.from("Gold gab ich f\xfcr Eisen", "latin1"),
    Buffer.from([0x93, 0x20, 0x96, 0x20, 0x80]),
    Buffer.from(";1914;Wien\n", "latin1"),
  ]);
  const { entries, remarks } = await readForeignFile(bytes, "ring.csv");
  expect(entries[0]?.headline).toBe("Ring „Gold gab ich für Eisen“ – €");
  expect(remarks?.join()).toContain("Windows-1252");
});

test("a table in UTF-8 whose quotation marks another program had made invisible has them back, and a remark says so", async () => {
  const { entries, remarks } = await readForeignFile(
    Buffer.from("Title,Date\nA \u0084ring\u0093,1914\nA &#132;ring&#147;,1915\n"),
    "ring.csv",
  );
  expect(entries[0]?.headline).toBe("A „ring“");
  expect(remarks?.join()).toContain("were invisible control characters");
  const { draft } = importedDraft(entries, { file: "ring.csv" });
  expect(Object.values(draft.events)[1]?.title).toBe("A „ring“");
});

test.each([
  ["Bezeichnung;Datierung;Entstehungsort;Breitengrad;Längengrad", "Saliera;1540-1543;Paris;48,8566;2,3522"],
  ["Objekt;Zeitraum;Fundort;Geo-Breite;Geo-Länge", "Saliera;1540-1543;Paris;48,8566;2,3522"],
  ["Überschrift;von;bis;Standort;Breite;Länge", "Saliera;1540;1543;Paris;48,8566;2,3522"],
  ["Thema;Zeit;Ort;geografische Breite;geografische Länge", "Saliera;1540-1543;Paris;48.8566;2.3522"],
  ["Désignation;Datation;Lieu de création;Latitude;Longitude", "Saliera;1540-1543;Paris;48.8566;2.3522"],
  ["Denominación;Datación;Lugar de producción;Latitud;Longitud", "Saliera;1540-1543;Paris;48.8566;2.3522"],
  ["Denominazione;Datazione;Luogo di produzione;Latitudine;Longitudine", "Saliera;1540-1543;Paris;48.8566;2.3522"],
  ["العنوان;التاريخ;المكان;خط العرض;خط الطول", "Saliera;1540-1543;Paris;48.8566;2.3522"],
  ["Object title;Dating;Place of origin;Lat;Long", "Saliera;1540-1543;Paris;48.8566;2.3522"],
  ["TITRE;Annee;Lieu;Latitude;Longitude", "Saliera;1540-1543;Paris;48.8566;2.3522"],
])("the heads %s are known", (heads, cells) => {
  const { first, draft, remarks } = row(heads, cells);
  expect(first).toMatchObject({ title: "Saliera", date: "1540", until: "1543", place: "paris" });
  expect(draft.places.paris?.at).toEqual([2.3522, 48.8566]);
  expect(remarks).toBe("");
});

test.each([
  "Bilddatei;Bildbeschreibung;Bildnachweis;Lizenz",
  "Bild;Alternativtext;Fotograf;Rechte",
  "Medien;Alt-Text;Urheber;Nutzungsrechte",
  "Abbildung;Bildunterschrift;Fotograf/in;Bildrechte",
  "Photo;Texte alternatif;Crédit photographique;Droits",
  "Imagen;Texto alternativo;Fotógrafo;Licencia",
  "Immagine;Testo alternativo;Fotografo;Licenza",
  "الصورة;النص البديل;المصور;الترخيص",
  "Image;Alt text;Photographer;License",
  "Media;Media Caption;Media Credit;Rights",
])("under the heads %s stand a picture, what it shows, who made it and its licence", (heads) => {
  const { first, files, said } = row(
    `Titel;Datum;${heads}`,
    "Saliera;1543;bilder\\saliera.jpg;Ein Salzfass;M. Öhler;CC BY 4.0",
  );
  expect(first?.media).toEqual([
    { file: "media/saliera.jpg", alt: "Ein Salzfass", credit: "M. Öhler", licence: "CC BY 4.0" },
  ]);
  expect(files).toEqual([{ from: "bilder/saliera.jpg", to: "media/saliera.jpg" }]);
  expect(first?.note).toBeUndefined();
  expect(said).toContain("carried over as media/saliera.jpg");
  expect(said).not.toContain("write its licence");
});

describe("a first and a last year beside a dating are its bounds and not the time that something lasted", () => {
  test.each([
    ["ca. 1850;1845;1855", "[1845..1855]", undefined, "object date: ca. 1850"],
    ["Ming dynasty;1368;1644", "[1368..1644]", undefined, "object date: Ming dynasty"],
    ["ca. 2500–1900 BCE;-2500;-1900", "[-2499..-1899]", undefined, "object date: ca. 2500–1900 BCE"],
    [";1840;1860", "[1840..1860]", undefined, undefined],
    ["1602;1602;1602", "1602", undefined, undefined],
    ["17th century;1601;1700", "[1601..1700]", undefined, undefined],
    ["18th century;1700;1799", "[1701..1800]", undefined, "begin year: 1700; end year: 1799"],
    ["1785–95;1785;1795", "1785", "1795", undefined],
    ["after 1901;1901;1901", "1901~", undefined, "display date: after 1901"],
  ])("%s is %s", (cells, date, until, note) => {
    const { draft, remarks } = imported(`Title;Object Date;Begin Year;End Year\nBowl;1700;1700;1700\nJar;${cells}\n`);
    const { jar } = draft.events;
    expect([jar?.date, jar?.until, jar?.note]).toEqual([date, until, note]);
    expect(remarks).toContain("“begin year” and “end year” were read as the first and the last date");
  });

  test.each([
    "Title;Object Begin Date;Object End Date;Object Date",
    "Titel;Datierung von;Datierung bis;Datierung",
    "Titre;Année de début;Année de fin;Datation",
    "title;date_earliest;date_latest;date_text",
    "title;DateBegin;DateEnd;Dated",
  ])("under the heads %s", (heads) => {
    expect(row(heads, "Jar;1845;1855;c. 1850").first).toMatchObject({ date: "[1845..1855]" });
  });

  test("an earliest and a latest date need no dating beside them, a start and an end are no bounds without one", () => {
    expect(row("Title;Earliest date;Latest date", "Jar;1845;1855").first).toMatchObject({ date: "[1845..1855]" });
    expect(row("Title;Start;End", "Reign;1845;1855").first).toMatchObject({ date: "1845", until: "1855" });
    expect(row("Title;Start;End;Date", "War;1914-07-28;1918-11-11;1914-1918").first).toMatchObject({
      date: "1914-07-28",
      until: "1918-11-11",
    });
    expect(row("Title;Start;End;Date", "Reign;1845;1855;2020").first).toMatchObject({ date: "1845", until: "1855" });
  });
});

test.each([
  ["年,月,日,内容", "1868,1,3,王政復古"],
  ["日付,タイトル,説明", "1868年1月3日,王政復古,新政府"],
  ["開始日,終了日,件名,内容", "1868/1/3,,王政復古,新政府"],
  ["日期,标题,描述", "1868年1月3日,王政復古,新政府"],
  ["年份,月份,日,事件", "1868,1,3,王政復古"],
  ["연도,월,일,제목", "1868,1,3,王政復古"],
])("the heads %s of East Asia are known", (heads, cells) => {
  expect(row(heads, cells).first).toMatchObject({ title: "王政復古", date: "1868-01-03" });
});

test("comments before the heads are passed over with a remark, unless the last of them has the heads", () => {
  const many = Array.from({ length: 14 }, (_, at) => `# Line ${at}, with a comma\n`).join("");
  for (const comments of ["# Exported on 3 May 2020\n", "// One, two\n", many]) {
    const { draft, remarks, format } = imported(`${comments}Title;Date\nA;1851\nB;1862\n`);
    expect(Object.values(draft.events).map(({ date }) => date)).toEqual(["1851", "1862"]);
    expect(format).toContain("separated by semicolons");
    expect(remarks).toContain(`Before the heads stands, and was not read: “${comments.split("\n")[0]}”`);
  }
  expect(imported("#Title;Date\nA;1851\n")).toMatchObject({ first: { title: "A", date: "1851" }, remarks: "" });
});

test("a head of pictures that stands over something else is passed over for one that has the files", () => {
  const { first } = row("Titel;Datum;Abbildung;Medien", "Saliera;1543;Tafel 3;saliera.jpg");
  expect(first?.media?.[0]?.file).toBe("media/saliera.jpg");
  expect(first?.note).toBe("abbildung: Tafel 3");
});

test("a dating that is called otherwise is told by its words and by its cells, and never taken from a file's name", () => {
  const { first, remarks } = row("Titel;Bilddatei;Objektdatierung (Stil)", "Saliera;saliera.jpg;um 1540");
  expect(first).toMatchObject({ date: "1540~", media: [{ file: "media/saliera.jpg" }] });
  expect(remarks).toContain("The column “objektdatierung (stil)” was read as the start");
  expect(() => row("Titel;Bilddatei", "Saliera;saliera.jpg")).toThrow("not a table of events");
  expect(() => row("Titel;Datentyp", "Saliera;Objekt")).toThrow("not a table of events");
});

test.each(["Jahr;Monat;Tag", "Année;Mois;Jour", "Año;Mes;Día", "Year;Month;Day"])(
  "a date in the three columns %s is read from all of them",
  (heads) => {
    expect(row(`Titel;${heads}`, "Saliera;2003;5;11").first).toMatchObject({ date: "2003-05-11" });
  },
);

test("of two heads of dates the one whose cells are dates is taken, and an acquisition only where there is no other", () => {
  expect(row("Titel;von;Datierung", "Saliera;Cellini;1543").first).toMatchObject({
    date: "1543",
    note: "von: Cellini",
  });
  expect(row("Titel;Zugangsjahr;Fertigungsjahr", "Saliera;1871;1543").first?.date).toBe("1543");
  expect(row("Titel;Zugangsjahr;Technik", "Saliera;1871;Gold").first?.date).toBe("1871");
});

test.each(["43,7696 11,2558", "43,7696; 11,2558", "43.7696, 11.2558"])(
  "the coordinates “%s” in one cell are a place on the map",
  (spot) => {
    expect(row("Titel;Datum;Ort;Koordinaten", `Madonna;1505;Florenz;"${spot}"`).draft.places.florenz?.at).toEqual([
      11.2558, 43.7696,
    ]);
  },
);

test("the width and the length of a thing whose height stands beside them are not where it lies on the map", () => {
  const { first, draft } = row("Titel;Datum;Ort;Höhe;Breite;Länge", "Saliera;1543;Paris;26;21;33");
  expect(draft.places.paris?.at).toMatchObject({ unknown: expect.any(String) });
  expect(first?.note).toBe("höhe: 26; breite: 21; länge: 33");
});

test("a first and a last year with a slash are kept as such, and the report says once how to say one of these years", () => {
  const { draft, said } = imported("Titel;Datum\nA;1914/18\nB;1666/68\nC;um 1900/05\nD;1540-1543\n");
  expect(Object.values(draft.events).map(({ date, until }) => [date, until])).toEqual([
    ["1914", "1918"],
    ["1666", "1668"],
    ["[1900~..1905~]", undefined],
    ["1540", "1543"],
  ]);
  expect(said.match(/gives a first and a last year/g)).toHaveLength(1);
  expect(said).toContain(
    "in 2 entries, such as “1914/18” (row 2): read as lasting from 1914 to 1918; for one of these years write “between 1914 and 1918” in the file",
  );
  expect(imported("Titel;Datum\nA;1914\n").said).not.toContain("a first and a last year");
});

test("days with full stops are read day first without being asked for, and decide nothing about days with slashes", () => {
  const { draft } = imported("Titel;Datum\nA;11.5.2003\nB;11.05.2003\nC;17. 10. 1891\n");
  expect(Object.values(draft.events).map(({ date }) => date)).toEqual(["2003-05-11", "2003-05-11", "1891-10-17"]);
  expect(() => imported("Titel;Datum\nA;11.5.2003\nB;3/11/2003\n")).toThrow(
    /^1 date can be read day first or month first, such as 3\/11\/2003 \(row 3\): say which with --dates dmy or --dates mdy$/,
  );
});

test.each([
  ["vor 1604", "“between 1504 and 1604”, if that is 1504"],
  ["spätestens 1596", "“between 1496 and 1596”"],
  ["1596 oder früher", "“between 1496 and 1596”"],
  ["by 1596", "“between 1496 and 1596”"],
  ["avant 1604", "“between 1504 and 1604”"],
  ["antes de 1604", "“between 1504 and 1604”"],
  ["vor dem 3. Mai 1604", "“between 1504 and 3. Mai 1604”"],
  ["vor 44 v. Chr.", "“between 144 BC and 44 v. Chr.”"],
  ["nach 1700", "“between 1700 and 1800”, if that is 1800"],
  ["nicht vor 1533", "“between 1533 and 1633”"],
  ["après 1700", "“between 1700 and 1800”"],
])("“%s” is left out, and a range that ends or begins there is proposed: %s", (written, proposed) => {
  const { draft, said } = imported(`Titel;Datum\nA;${written}\nB;1604\n`);
  expect(Object.keys(draft.events)).toEqual(["b"]);
  expect(said).toContain(`LEFT OUT row 2 “A” › start date: is ${written}, which cannot be drawn; give its`);
  expect(said).toContain(proposed);
});

test("what is kept in a note is said once to be seen by readers", () => {
  const { said } = imported("Titel;Datum;Inv.-Nr.\nA;1914;KK 1\nB;1915;KK 2\n");
  expect(said.match(/is read on its card and where it is cited/g)).toHaveLength(1);
  expect(imported("Titel;Datum\nA;1914\n").said).not.toContain("on its card");
});

test.each([
  ["Titel;Datum;Ort", "A;1914;Wien", "de"],
  ["Bezeichnung;Datierung", "A;1914", "de"],
  ["Title;Date;Place", "A;um 1914;Wien", undefined],
  ["titre;date;lieu", "A;1914;Paris", "fr"],
  ["título;fecha;lugar", "A;1914;Madrid", "es"],
  ["العنوان;التاريخ;المكان", "A;1914;القاهرة", "ar"],
  ["titolo;data;luogo", "A;1914;Roma", undefined],
  ["Titel;Datum;Omschrijving", "A;1914;Een ring", undefined],
  ["Title;Date;Place", "A;1914;Vienna", undefined],
  ["Title;Datum", "A;1914", undefined],
])("the language of a table with the heads %s and the cells %s is %s", (heads, cells, language) => {
  expect(row(heads, cells).language).toBe(language);
});

test("words in dates tell the language of a table whose heads tell it not", () => {
  expect(imported("Title;Date\nA;um 1510\nB;16. Jh.\nC;Anfang 1850\n").language).toBe("de");
});

test.each([
  ["Name,Start (Ma),End (Ma)", "Neogene,23.03,2.58", "Y-23030000~", "Y-2580000~"],
  ["Bezeichnung;Beginn (Mio. Jahre);Ende (Mio. Jahre)", "Neogen;23,03;2,58", "Y-23030000~", "Y-2580000~"],
  ["Name,base_ma,top_ma", "Neogene,23.03,2.58", "Y-23030000~", "Y-2580000~"],
  ["Event,Start [cal BP],End [cal BP]", "Younger Dryas,12900,11700", "Y-10949~", "-9749~"],
  ["Event,Age (ka)", "Toba,74 ± 2", "[Y-73999..Y-69999]", undefined],
  ["Event,Year BP", 'Toba,"74,000"', "Y-72049~", undefined],
  ["Event,Date (BCE)", "Caesar is killed,44", "-0043", undefined],
  ["Ereignis;Jahr v. Chr.", "Cäsar ermordet;44", "-0043", undefined],
])("the numbers under the heads %s are counted as these say: %s", (heads, cells, date, until) => {
  const { first, remarks, said } = row(heads, cells);
  expect([first?.date, first?.until]).toEqual([date, until]);
  expect(remarks).toMatch(/^The numbers under “.+” were read as dates in (?:Ma|ka|BP|BC)\./);
  expect(said).not.toContain("LEFT OUT");
});

test("a cell that says its unit itself keeps it, and a head is left alone over other things or beside one of its name", () => {
  expect(row("Name,Start (Ma)", "Holocene,11.7 ka").first?.date).toMatch(/^-97|^-96/);
  expect(row("Name,Start,Start (Ma)", "Cretaceous,1822,145").first).toMatchObject({
    date: "1822",
    note: expect.stringContaining("start (ma): 145"),
  });
  expect(row("Name,Year,Length (ma)", "x,1822,145").first?.date).toBe("1822");
});
