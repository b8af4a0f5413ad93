import { expect, test } from "vitest";
import { importedDraft } from "../../../src/node/import/draft.ts";
import { readForeign } from "../../../src/node/import/read.ts";

/** A calendar with the given lines, and an event with the others, imported. */
function imported(event: readonly string[], calendar: readonly string[] = []) {
  const lines = ["BEGIN:VCALENDAR", ...calendar, "BEGIN:VEVENT", "UID:a", ...event, "END:VEVENT", "END:VCALENDAR"];
  const { entries, remarks = [] } = readForeign(lines.join("\r\n"), "made.ics");
  const { draft, notes } = importedDraft(entries, { file: "made.ics" });
  return { remarks, notes, draft, event: draft.events.a };
}

test.each([
  ["DTSTART;VALUE=DATE:20250719", "ICML (2025)", "2025-07-19"],
  ["DTSTART;VALUE=DATE:20240309", "Jahreshauptversammlung (März 2024)", "2024-03-09"],
  ["DTSTART:20251002T190000Z", "Semester Welcome Event (Autumn 2025)", "2025-10-02"],
])("a calendar of another program keeps its day, and the brackets of its titles: %s, %s", (start, title, date) => {
  const { event } = imported([start, `SUMMARY:${title}`], ["PRODID:-//A club//Events//EN"]);
  expect(event).toMatchObject({ title, date });
});

test.each([
  ["1850-05~", "The fair (about May 1850)", "The fair"],
  ["1850-05-03", "The fair (1850)", "The fair (1850)"],
])(
  "in a calendar of this program, a date in brackets is no part of the title where its date is no firm day: %s",
  (date, summary, title) => {
    const { event } = imported(["DTSTART;VALUE=DATE:18500503", `SUMMARY:${summary}`, `X-EDTF-DATE:${date}`]);
    expect(event).toMatchObject({ title, date });
  },
);

test("an event's note has the organizer's name, all guests, and the address that tells more of the place", () => {
  const { event, notes } = imported([
    "DTSTART;VALUE=DATE:20250719",
    "SUMMARY:A dinner",
    'ORGANIZER;CN="A club":mailto:info@example.org',
    "ATTENDEE;CN=Ann;PARTSTAT=ACCEPTED:mailto:ann@example.org",
    "ATTENDEE;CN=Ben:mailto:ben@example.org",
    'LOCATION;ALTREP="https://example.org/map":The kitchen',
    "CATEGORIES:Food",
    "CATEGORIES:Autumn",
  ]);
  expect(event?.place).toBe("the-kitchen");
  expect(event?.kind).toBe("food-autumn");
  expect(event?.note).toBe(
    [
      "organizer: A club, mailto:info@example.org",
      "attendee: Ann, mailto:ann@example.org, partstat ACCEPTED; Ben, mailto:ben@example.org",
      "location altrep: https://example.org/map",
    ].join("; "),
  );
  expect(notes.map(({ field }) => field)).toContain("location altrep");
});

test("what a calendar says of itself is kept in the note of the file's source, and its reminders are counted", () => {
  const { draft, remarks } = imported(
    ["DTSTART;VALUE=DATE:20250719", "SUMMARY:A dinner", "BEGIN:VALARM", "END:VALARM"],
    ["X-WR-CALNAME:Dinners", "X-WR-CALDESC:All of them", "URL:https://example.org/all"],
  );
  expect(draft.title).toBe("Dinners");
  expect(draft.sources["imported-file"]?.note).toBe("text: All of them; url: https://example.org/all");
  expect(remarks).toEqual(["Only its events were read, not 1 VALARM."]);
});
