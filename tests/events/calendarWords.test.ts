import { expect, test } from "vitest";
import { extentWords } from "../../src/events/calendarWords.ts";
import { languageOf } from "../../src/language/language.ts";

const english = languageOf("en");

test("extentWords gives an extent in as few words as name its days, months or years", () => {
  const words = (first: string, last: string) => extentWords(english, Date.parse(first), Date.parse(last));
  expect(words("2017-09-01", "2018-01-01")).toBe("September to December 2017");
  expect(words("2013-01-01", "2020-01-01")).toBe("2013 to 2019");
  expect(words("2017-11-03", "2017-11-04")).toBe("Friday 3 November 2017");
  expect(words("2017-10-30", "2017-11-06")).toBe("30 October to 5 November 2017");
  expect(words("2014-06-01", "2018-01-01")).toBe("2014 to 2017");
});
