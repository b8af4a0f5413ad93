import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { controlOn, controlWords } from "../../src/events/control.ts";
import { daysBetween, eventsIn, fixesOf, frontOn, supportedBy } from "../../src/events/query.ts";
import { eventDateWords, extentWords } from "../../src/events/words.ts";

const held = (place: string, day: string) => controlWords(story, controlOn(story, place, day).control);

describe("controlOn(story, place, day)", () => {
  test("answers for the end of the day: al-Qaim is Iraqi on the Friday and contested the day before", () => {
    expect(held("al-qaim", "2017-11-02")).toBe("contested between Islamic State and Iraqi forces");
    expect(held("al-qaim", "2017-11-03")).toBe("held by Iraqi forces");
  });

  test("says that a place is unknown before anything is known of it", () => {
    expect(held("hajin", "2013-06-01")).toBe("not known");
  });

  test("says what it perhaps still was while the day lies among the possible days of a change", () => {
    const { control, perhapsStill } = controlOn(story, "raqqa", "2014-01-12");
    expect(control).toEqual({ status: "held", holder: "is" });
    expect(perhapsStill).toEqual({ status: "held", holder: "rebels" });
    expect(controlOn(story, "raqqa", "2014-01-14").perhapsStill).toBeUndefined();
  });

  test("throws for a place that does not exist, naming it", () => {
    expect(() => controlOn(story, "atlantis", "2017-11-03")).toThrow("unknown place: atlantis");
  });
});

describe("frontOn(story, front, day)", () => {
  test("gives the last fix on or before the day, reversals included", () => {
    expect(frontOn(story, "syrian-army-right-bank", "2017-10-21")?.place).toBe("mayadin");
    expect(frontOn(story, "syrian-army-right-bank", "2017-10-24")?.place).toBe("al-asharah");
    expect(frontOn(story, "syrian-army-right-bank", "2017-11-03")?.place).toBe("mayadin");
    expect(frontOn(story, "iraqi-forces-upstream", "2017-11-03")?.place).toBe("al-qaim");
    expect(frontOn(story, "iraqi-forces-upstream", "2017-11-17")?.place).toBe("rawa");
  });

  test("is undefined before the first fix", () => {
    expect(frontOn(story, "desert-column", "2017-09-01")).toBeUndefined();
  });

  test("fixes come in order of date", () => {
    for (const front of Object.keys(story.fronts)) {
      const days = fixesOf(story, front).map(({ when }) => when.from);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });
});

test("eventsIn(story, extent) includes what began before and reaches into the extent", () => {
  const ids = eventsIn(story, ["2016-01-01", "2016-01-31"]).map(({ id }) => id);
  expect(ids).toContain("deir-al-zor-siege");
  expect(ids).toContain("ramadi-retaken-2015");
  expect(ids).not.toContain("hit-retaken-2016");
});

test("supportedBy(story, source) finds the events that cite a source and the claims it makes", () => {
  const { events, claims } = supportedBy(story, "article");
  expect(claims).toHaveLength(51);
  expect(events.map(({ id }) => id)).toContain("deir-al-zor-declared-taken");
});

test("daysBetween(story, first, last) counts the days the research counts", () => {
  expect(daysBetween(story, "caliphate-proclaimed", "deir-al-zor-declared-taken")).toBe(1223);
  expect(daysBetween(story, "caliphate-proclaimed", "baghuz-taken-2019")).toBe(1728);
  expect(daysBetween(story, "deir-al-zor-declared-taken", "baghuz-taken-2019")).toBe(505);
});

test("dates are told with their doubt", () => {
  const told = (id: string) => {
    const event = story.event.get(id);
    return event && eventDateWords(event);
  };
  expect(told("kurds-threatened")).toBe("between 1 and 2 November 2017");
  expect(told("baiji-retaken-2015")).toBe("October 2015");
  expect(told("mayadin-taken")).toBe("14 October 2017 (disputed)");
  expect(told("battle-of-raqqa")).toBe("6 June 2017 to 17 October 2017");
  expect(told("al-qaim-taken")).toBe("3 November 2017, 19:30");
});

test("an extent is always legible in words", () => {
  const words = (first: string, last: string) => extentWords(Date.parse(first), Date.parse(last));
  expect(words("2017-09-01", "2018-01-01")).toBe("September to December 2017");
  expect(words("2013-01-01", "2020-01-01")).toBe("2013 to 2019");
  expect(words("2017-11-03", "2017-11-04")).toBe("Friday 3 November 2017");
  expect(words("2017-10-30", "2017-11-06")).toBe("30 October to 5 November 2017");
  expect(words("2014-06-01", "2018-01-01")).toBe("2014 to 2017");
});
