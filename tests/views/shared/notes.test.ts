import { describe, expect, test } from "vitest";
import { story } from "../../../slides/events.ts";
import { independentPublishers } from "../../../src/events/query.ts";
import { languageOf } from "../../../src/language/language.ts";
import { eventFirmness, statementsOf } from "../../../src/views/shared/notes.ts";

const { firmnessInFull } = languageOf("en");

describe("firmnessInFull(firmness, publishers)", () => {
  test("says how many publishers report what is reported", () => {
    expect(firmnessInFull("reported", 1)).toBe("Reported by one publisher, and confirmed by nobody else named here");
    expect(firmnessInFull("reported", 3)).toBe("Reported by three publishers, but not confirmed");
    expect(firmnessInFull("reported")).toBe("Reported, but not confirmed");
  });

  test("says the same for what is confirmed, claimed or disputed, whoever publishes it", () => {
    for (const firmness of ["confirmed", "claimed", "disputed", "assumed"] as const)
      expect(firmnessInFull(firmness, 4)).toBe(firmnessInFull(firmness));
  });
});

test("no event that several publishers report is described as confirmed by nobody else", () => {
  const several = story.events.filter(
    (event) => event.firmness === "reported" && independentPublishers(story, event) > 1,
  );
  expect(several.length).toBeGreaterThan(10);
  for (const event of several) expect(eventFirmness(story, event), event.id).not.toContain("nobody else");
});

test("a note's statement says how firm its event is, in the words of the tooltip", () => {
  const [event] = story.events.filter(({ firmness }) => firmness === "reported");
  if (!event) throw new Error("no event is only reported");
  const [statement] = statementsOf(story, { events: [event.id], claims: [], sources: [] });
  expect(statement?.firmness).toBe(eventFirmness(story, event));
});

test("a note's statement has what else a reader should know of its event", () => {
  const noted = story.events.filter(({ note }) => note);
  expect(noted.length).toBeGreaterThan(20);
  for (const { id, note } of noted) {
    const [statement] = statementsOf(story, { events: [id], claims: [], sources: [] });
    expect(statement?.note).toBe(note);
  }
});
