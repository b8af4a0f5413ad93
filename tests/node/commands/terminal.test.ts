import { describe, expect, test } from "vitest";
import { FaultyStory } from "../../../src/events/check/report.ts";
import { sentence } from "../../../src/node/commands/terminal.ts";

describe("an error is told to who ran the command", () => {
  test("by its first line, or by what a code of the system means", () => {
    expect(sentence(new Error("there is no built site\n    at run"))).toBe("there is no built site");
    expect(sentence(Object.assign(new Error("ENOSPC: write"), { code: "ENOSPC" }))).toBe("the disk is full");
    expect(sentence("stopped")).toBe("stopped");
  });

  test("by its cause, where Vite counts the errors first and has each in a list", () => {
    const failed = (cause: unknown) => Object.assign(new Error("Build failed with 1 error:\n\n…"), { errors: [cause] });
    expect(sentence(failed(new Error("slides/map.ts:7: there is no place “hajn”\nmore")))).toBe(
      "slides/map.ts:7: there is no place “hajn”",
    );
    const report = "events.ts:3: fire, date: is empty\nevents.ts:9: splash, text: is empty";
    expect(sentence(failed(new FaultyStory([], report)))).toBe(report);
    expect(sentence(failed("no error"))).toBe("Build failed with 1 error:");
  });
});
