import { describe, expect, test } from "vitest";
import { writtenDate, yearEdtf } from "../../../src/node/import/written.ts";

describe("writtenDate(text)", () => {
  test.each([
    ["2017-11-03", { edtf: "2017-11-03" }],
    ["2017-11-03?", { edtf: "2017-11-03?" }],
    ["[2017-10-30..2017-11-03]", { edtf: "[2017-10-30..2017-11-03]" }],
    ["20171103", { edtf: "2017-11-03" }],
    ["2017/11/3", { edtf: "2017-11-03" }],
    ["11/2017", { edtf: "2017-11" }],
    ["79", { edtf: "0079" }],
    ["AD 79", { edtf: "0079" }],
    ["3 November 2017", { edtf: "2017-11-03" }],
    ["November 3rd, 2017", { edtf: "2017-11-03" }],
    ["Fri 3 Nov. 2017", { edtf: "2017-11-03" }],
    ["Nov 2017", { edtf: "2017-11" }],
    ["3. März 1848", { edtf: "1848-03-03" }],
    ["14 juillet 1789", { edtf: "1789-07-14" }],
    ["2 de mayo de 1808", { edtf: "1808-05-02" }],
    ["c. 1850", { edtf: "1850~" }],
    ["ca. 1850", { edtf: "1850~" }],
    ["about 3 May 1850", { edtf: "1850-05-03~" }],
    ["1850?", { edtf: "1850?" }],
    ["c. 1850?", { edtf: "1850%" }],
    ["1850s", { edtf: "[1850..1859]" }],
    ["the 19th century", { edtf: "[1801..1900]" }],
    ["44 BC", { edtf: "-0043" }],
    ["66 million years ago", { edtf: "Y-66000000~" }],
    ["c. 3.5 billion years ago", { edtf: "Y-3500000000~" }],
    ["300,000 years ago?", { edtf: "Y-300000%" }],
    ["between 5 and 12 August 2017", { edtf: "[2017-08-05..2017-08-12]" }],
    ["between 30 July and 2 August 2017", { edtf: "[2017-07-30..2017-08-02]" }],
    ["2017-11-03T19:30:00Z", { edtf: "2017-11-03", time: "19:30", zone: "UTC" }],
    ["2017-11-03T19:30:00+02:00", { edtf: "2017-11-03", time: "19:30", zone: "Etc/GMT-2" }],
    ["2017-11-03T00:00:00Z", { edtf: "2017-11-03" }],
    ["3 November 2017, 7:30 pm", { edtf: "2017-11-03", time: "19:30" }],
    ["3 Mar 2024 10am", { edtf: "2024-03-03", time: "10:00" }],
    ["1914-1918", { edtf: "1914", until: "1918" }],
    ["1914 – 1918", { edtf: "1914", until: "1918" }],
    ["1914/1918", { edtf: "1914", until: "1918" }],
    ["1914–18", { edtf: "1914", until: "1918" }],
    ["1914-18", { edtf: "1914", until: "1918" }],
    ["1914-08", { edtf: "1914-08" }],
    ["1500-1200 BC", { edtf: "-1499", until: "-1199" }],
    ["7 April 1926-June 1931", { edtf: "1926-04-07", until: "1931-06" }],
    ["May 2, 1926-June 3, 1931", { edtf: "1926-05-02", until: "1931-06-03" }],
    ["9 avril-2 mai 1926", { edtf: "1926-04-09", until: "1926-05-02" }],
    ["June 1926-1931", { edtf: "1926-06", until: "1931" }],
    ["1926-June 1931", { edtf: "1926", until: "1931-06" }],
    ["400 BC-320 BC", { edtf: "-0399", until: "-0319" }],
    ["30 BC-AD 14", { edtf: "-0029", until: "0014" }],
    ["28 December – 2 February 1931", { edtf: "1930-12-28", until: "1931-02-02" }],
    ["November to March 1931", { edtf: "1930-11", until: "1931-03" }],
    ["October 3–7, 1926", { edtf: "1926-10-03", until: "1926-10-07" }],
    ["Oct. 3rd-7th 1926", { edtf: "1926-10-03", until: "1926-10-07" }],
    ["March 9 to 15, 44 BC", { edtf: "-0043-03-09", until: "-0043-03-15" }],
    ["46 to 44 BC", { edtf: "-0045", until: "-0043" }],
    ["10 000 BC", { edtf: "-9999" }],
    ["2nd century BC", { edtf: "[-0199..-0100]" }],
    ["spring 1945", { edtf: "1945-21" }],
    ["winter 1944/45", { edtf: "1944-24" }],
    ["hiver 1999-2000", { edtf: "1999-24" }],
    ["winter 1944 to 1946", { edtf: "1944-24", until: "1946" }],
    ["Q3 2017", { edtf: "2017-35" }],
    ["5 to 12 August 2017", { edtf: "2017-08-05", until: "2017-08-12" }],
    ["from 12/1828 to 3/1829", { edtf: "1828-12", until: "1829-03" }],
    ["2014 – present", { edtf: "2014", until: ".." }],
    ["3 November 2017, not ended", { edtf: "2017-11-03", until: ".." }],
    ["13/11/2017", { edtf: "2017-11-13" }],
    ["3/11/2017", { edtf: "2017", ambiguous: true }],
    ["18. 3. 1848", { edtf: "1848-03-18" }],
    ["2019-045", { edtf: "2019-02-14" }],
    ["1850年3月15日", { edtf: "1850-03-15" }],
    ["١٥ مارس ١٨٥٠", { edtf: "1850-03-15" }],
    ["2 تشرين الثاني 1917", { edtf: "1917-11-02" }],
    ["15 марта 1850 г.", { edtf: "1850-03-15" }],
    ["12 ago 2017", { edtf: "2017-08-12" }],
    ["79 n. Chr.", { edtf: "0079" }],
    ["753 a. C.", { edtf: "-0752" }],
    ["63 ق.م", { edtf: "-0062" }],
    ["نحو سنة 1343", { edtf: "1343~" }],
    ["بين سنتي 1330 و1331", { edtf: "[1330..1331]" }],
    ["من 1 إلى 12 نوفمبر 1326", { edtf: "1326-11-01", until: "1326-11-12" }],
    ["19. Jahrhundert", { edtf: "[1801..1900]" }],
    ["XIXe siècle", { edtf: "[1801..1900]" }],
    ["siglo IV a. C.", { edtf: "[-0399..-0300]" }],
    ["1.º de mayo de 1886", { edtf: "1886-05-01" }],
    ["12 de setiembre de 1850", { edtf: "1850-09-12" }],
    ["del 3 al 5 de noviembre de 2017", { edtf: "2017-11-03", until: "2017-11-05" }],
    ["del 30 de octubre al 5 de noviembre de 2017", { edtf: "2017-10-30", until: "2017-11-05" }],
    ["de 2016 a 2018", { edtf: "2016", until: "2018" }],
    ["desde 2016 hasta 2018", { edtf: "2016", until: "2018" }],
    ["du 3 au 5 novembre 2017", { edtf: "2017-11-03", until: "2017-11-05" }],
    ["vom 3. bis 5. November 2017", { edtf: "2017-11-03", until: "2017-11-05" }],
    ["entre el 3 y el 5 de noviembre de 2017", { edtf: "[2017-11-03..2017-11-05]" }],
    ["del 61 al 44 a. C.", { edtf: "-0060", until: "-0043" }],
    ["entre el 400 y el 301 a. C.", { edtf: "[-0399..-0300]" }],
    ["hacia el 44 a. C.", { edtf: "-0043~" }],
    ["h. 1850", { edtf: "1850~" }],
    ["44 a. e. c.", { edtf: "-0043" }],
    ["79 d. e. c.", { edtf: "0079" }],
    ["12.000 a. C.", { edtf: "Y-11999" }],
    ["desde el 3 de noviembre de 2017", { edtf: "2017-11-03", until: ".." }],
    ["since 3 November 2017", { edtf: "2017-11-03", until: ".." }],
    ["2016 hasta la actualidad", { edtf: "2016", until: ".." }],
    ["3 de noviembre de 2017, en curso", { edtf: "2017-11-03", until: ".." }],
    ["القرن 19", { edtf: "[1801..1900]" }],
    ["1990er Jahre", { edtf: "[1990..1999]" }],
    ["3rd millennium BC", { edtf: "[-2999..-2000]" }],
    ["1850 or 1851", { edtf: "[1850,1851]" }],
    ["since 1900", { edtf: "1900", until: ".." }],
    ["H2 2019", { edtf: "2019-41" }],
    ["11.7 ka", { edtf: "-9699~", otherwise: true }],
    ["12,000 years ago", { edtf: "-9999~", otherwise: true }],
    ["11,700 cal BP", { edtf: "-9749~", otherwise: true }],
    ["541.0 ± 1.0 Ma", { edtf: "[Y-542000000..Y-540000000]" }],
    ["252-201 Ma", { edtf: "Y-252000000~", until: "Y-201000000~" }],
    ["early 1850", { edtf: "[1850-01~..1850-04~]", otherwise: true }],
    ["mid-19th century", { edtf: "[1834~..1866~]", otherwise: true }],
    ["Ende der 1850er Jahre", { edtf: "[1856~..1859~]", otherwise: true }],
    ["finales de marzo de 1850", { edtf: "[1850-03-21~..1850-03-31~]", otherwise: true }],
    ["late 18th to early 19th century", { edtf: "[1767~..1800~]", until: "[1801~..1833~]", otherwise: true }],
    ["second half of the 15th century", { edtf: "[1451..1500]" }],
    ["première moitié du XIXe siècle", { edtf: "[1801..1850]" }],
    ["1914/18", { edtf: "1914", until: "1918" }],
    ["1666/68", { edtf: "1666", until: "1668" }],
    ["1900/05", { edtf: "1900", until: "1905" }],
    ["um 1900/05", { edtf: "[1900~..1905~]" }],
    ["um 1890/1900", { edtf: "[1890~..1900~]" }],
    ["2017/11", { edtf: "2017-11" }],
    ["11.5.2003", { edtf: "2003-05-11" }],
    ["11.05.2003", { edtf: "2003-05-11" }],
    ["2. Viertel 20. Jh.", { edtf: "[1926..1950]" }],
    ["1. Hälfte 18. Jh.", { edtf: "[1701..1750]" }],
    ["2. Hälfte des 19. Jahrhunderts", { edtf: "[1851..1900]" }],
    ["letztes Viertel 16. Jh.", { edtf: "[1576..1600]" }],
    ["letztes Drittel 15. Jh.", { edtf: "[1467..1500]" }],
    ["2./3. Viertel 18. Jh.", { edtf: "[1726..1775]" }],
    ["15./16. Jh.", { edtf: "[1401..1600]" }],
    ["2./1. Jh. v. Chr.", { edtf: "[-0199..0000]" }],
    ["Ende 15./Anfang 16. Jh.", { edtf: "[1467~..1533~]", otherwise: true }],
    ["15.-16. Jh.", { edtf: "[1401..1500]", until: "[1501..1600]" }],
    ["Mitte 19. Jh.", { edtf: "[1834~..1866~]", otherwise: true }],
    ["3. Jh. v. Chr.", { edtf: "[-0299..-0200]" }],
    ["wohl um 1520", { edtf: "1520%" }],
    ["vermutlich 1520", { edtf: "1520?" }],
    ["wohl 16. Jh.", { edtf: "[1501..1600]", otherwise: true }],
    ["um 1520 (?)", { edtf: "1520%" }],
    ["gegen 1520", { edtf: "1520~" }],
    ["1563 (datiert)", { edtf: "1563", otherwise: true }],
    ["signiert und datiert 1563", { edtf: "1563", otherwise: true }],
    ["1563 (Guss)", { edtf: "1563", lost: "(Guss)" }],
    ["2nd quarter 20th century", { edtf: "[1926..1950]" }],
    ["first half of the 18th century", { edtf: "[1701..1750]" }],
    ["last third of the 18th century", { edtf: "[1767..1800]" }],
    ["15th/16th century", { edtf: "[1401..1600]" }],
    ["late 18th/early 19th century", { edtf: "[1767~..1833~]", otherwise: true }],
    ["probably c. 1520", { edtf: "1520%" }],
    ["dated 1563", { edtf: "1563", otherwise: true }],
    ["1re moitié du XVIIIe siècle", { edtf: "[1701..1750]" }],
    ["2e quart du XXe siècle", { edtf: "[1926..1950]" }],
    ["fin XVIIIe siècle", { edtf: "[1767~..1800~]", otherwise: true }],
    ["XVe/XVIe siècle", { edtf: "[1401..1600]" }],
    ["XVe-XVIe siècle", { edtf: "[1401..1500]", until: "[1501..1600]" }],
    ["vers 1520 ?", { edtf: "1520%" }],
    ["v. 1520", { edtf: "1520~" }],
    ["2.ª mitad del siglo XVIII", { edtf: "[1751..1800]" }],
    ["primera mitad del siglo XVIII", { edtf: "[1701..1750]" }],
    ["siglos XV/XVI", { edtf: "[1401..1600]" }],
    ["seconda metà del XVIII secolo", { edtf: "[1751..1800]" }],
    ["sec. XVIII", { edtf: "[1701..1800]" }],
    ["1520 ca.", { edtf: "1520~" }],
    ["النصف الأول من القرن 19", { edtf: "[1801..1850]" }],
    ["1840s or 1850s", { edtf: "[1840..1859]" }],
    ["either 7, 8 or 9 June 1733", { edtf: "[1733-06-07,1733-06-08,1733-06-09]" }],
    ["June 7, 1733 or June 9, 1733", { edtf: "[1733-06-07,1733-06-09]" }],
    ["between the 1840s and 1860s", { edtf: "[1840..1869]" }],
    ["in the 1850s", { edtf: "[1850..1859]" }],
    ["im Jahr 1850", { edtf: "1850" }],
    ["dans les années 1850", { edtf: "[1850..1859]" }],
    ["en el siglo XIX", { edtf: "[1801..1900]" }],
    ["at the end of 1850", { edtf: "[1850-09~..1850-12~]", otherwise: true }],
    ["紀元前660年", { edtf: "-0659" }],
    ["公元前221年", { edtf: "-0220" }],
    ["約1850年", { edtf: "1850~" }],
    ["1871年頃", { edtf: "1871~" }],
    ["１８６８年１月３日", { edtf: "1868-01-03" }],
    ["1919년 3월 1일", { edtf: "1919-03-01" }],
    ["frühe 1620er Jahre", { edtf: "[1620~..1622~]", otherwise: true }],
    ["mid- to late 1620s", { edtf: "[1623~..1629~]", otherwise: true }],
    ["Anfang bis Mitte 1850", { edtf: "[1850-01~..1850-08~]", otherwise: true }],
    ["late May or early June 1850", { edtf: "[1850-05-21~..1850-06-10~]", otherwise: true }],
    ["on or about 7 June 1623", { edtf: "1623-06-07~" }],
    ["June 7 or 9, 1623", { edtf: "[1623-06-07,1623-06-09]" }],
    ["1623 ±5", { edtf: "[1618..1628]" }],
    ["500 ± 50 BC", { edtf: "[-0549..-0449]" }],
    ["12000 AD", { edtf: "Y12000" }],
    ["AD 10500", { edtf: "Y10500" }],
    ["12,000 CE", { edtf: "Y12000" }],
    ["25.000 n. Chr.", { edtf: "Y25000" }],
    ["c. 15000 ap. J.-C.", { edtf: "Y15000~" }],
    ["between 11000 and 12000 AD", { edtf: "[Y11000..Y12000]" }],
    ["12000s", { edtf: "[Y12000..Y12009]" }],
    ["Y12000-05", { edtf: "Y12000", lost: "05" }],
    ["Y-12000-05-03", { edtf: "Y-12000", lost: "05-03" }],
    ["12000-05-03", { edtf: "Y12000", lost: "05-03" }],
    ["3 May 12000", { edtf: "Y12000", lost: "3 May" }],
    ["summer to December 1914", { edtf: "1914-22", until: "1914-12" }],
    ["mid-January to March 1850", { edtf: "[1850-01-11~..1850-01-20~]", until: "1850-03", otherwise: true }],
    ["13 or 15 March 44 BC", { edtf: "[-0043-03-13,-0043-03-15]" }],
    ["7 to 9 June 79 AD", { edtf: "0079-06-07", until: "0079-06-09" }],
    ["12 March 12 BC", { edtf: "-0011-03-12" }],
  ])("reads %j", (text, expected) => {
    expect(writtenDate(text)).toEqual(expected);
  });

  test.each([
    "",
    "long ago",
    "31 June 2017",
    "2017-02-30",
    "2017-13",
    "13/13/2017",
    "before 1850",
    "vor 1604",
    "spätestens 1596",
    "by 1596",
    "nicht vor 1533",
    "12,000 yrs of August",
    "3/11/17",
    "November",
    "2017-11-03T25:00",
    "between 2018 and 2017",
    "the 1850 census",
    "Aug-44",
    "Q1-2017",
    "11 February 1731/2",
  ])("does not read %j, and does not move it to another day", (text) => {
    expect(writtenDate(text)?.edtf).toBe(text === "2017-11-03T25:00" ? "2017-11-03" : undefined);
  });

  test("names the part of a date that it cannot keep", () => {
    expect(writtenDate("Ides of March 44 BC")).toEqual({ edtf: "-0043-03", lost: "Ides" });
    expect(writtenDate("2017-11-03T25:00")?.lost).toBe("25:00");
  });

  test("names the words and the times that one of several dates cannot keep", () => {
    expect(writtenDate("1563 (Guss) or 1570")).toEqual({ edtf: "[1563,1570]", lost: "(Guss)" });
    expect(writtenDate("3 November 2017, 7:30 pm or 4 November 2017, 8:00 pm")?.lost).toBe("19:30, 20:00");
  });

  test("keeps an offset of half an hour with the date, since no zone has it", () => {
    for (const text of ["2017-11-03T19:30:00+05:30", "Nov 3 2017 19:30:00 GMT+0530 (India Standard Time)"])
      expect(writtenDate(text)).toEqual({ edtf: "2017-11-03T19:30+05:30" });
  });

  test("reads moments as programs print them", () => {
    expect(writtenDate("Thu Oct 15 06:30:00 UTC 2026")).toEqual({ edtf: "2026-10-15", time: "06:30", zone: "UTC" });
    expect(writtenDate("Sat Jun 10 2017 07:50:00 GMT+0200 (CEST)")).toMatchObject({ time: "07:50", zone: "Etc/GMT-2" });
    expect(writtenDate("-000752-04-21T00:00:00.000Z")?.edtf).toBe("-0752-04-21");
    expect(writtenDate("+012026-03-01")).toEqual({ edtf: "Y12026", lost: "03-01" });
  });

  test("reads 3/11/2017 in the order given", () => {
    expect(writtenDate("3/11/2017", "dmy")?.edtf).toBe("2017-11-03");
    expect(writtenDate("3/11/2017", "mdy")?.edtf).toBe("2017-03-11");
    expect(writtenDate("13/11/2017", "mdy")).toBeUndefined();
    expect(writtenDate("3.11.2017", "mdy")?.edtf).toBe("2017-11-03");
  });

  test("writes years BC as EDTF does, with a year 0", () => {
    expect([79, 0, -43, 12_000, -66_000_000].map(yearEdtf)).toEqual(["0079", "0000", "-0043", "Y12000", "Y-66000000"]);
  });
});

test.each([
  "2024-03-01 09:00 - 10:30",
  "2024-03-01 09:00-10:30",
  "2024-03-01T09:00/10:30",
  "2024-03-01T09:00-2024-03-01T10:30",
  "March 1, 2024, 9am to 10:30am",
  "1 Mar 2024, 9:00–10:30 am",
  "1. März 2024 09:00 bis 10:30",
  "3/1/2024 9:00 - 10:30",
])("two times of a day are when something began and ended: %s", (text) => {
  expect(writtenDate(text, "mdy")).toEqual({
    edtf: "2024-03-01",
    until: "2024-03-01",
    time: "09:00",
    endTime: "10:30",
  });
});

test("two times of a day may go past midnight, leave open what 3/4 is, and differ from a distance from UTC", () => {
  expect(writtenDate("2024-03-01 22:00 – 01:30")).toMatchObject({
    until: "2024-03-02",
    time: "22:00",
    endTime: "01:30",
  });
  expect(writtenDate("3/4/2024 10:00 – 11:00")).toMatchObject({ ambiguous: true, time: "10:00", endTime: "11:00" });
  for (const text of ["2024-03-01T09:00-10:00", "2024-03-01 09:00:00-10:00"])
    expect(writtenDate(text)).toEqual({ edtf: "2024-03-01", time: "09:00", zone: "Etc/GMT+10" });
  expect(writtenDate("2024-03-01 09:00-05:00")).toMatchObject({ time: "09:00", zone: "Etc/GMT+5" });
});
