import { describe, expect, test } from "vitest";
import { pdfOptions } from "../../src/build/pdfOptions.ts";
import { deck } from "../fixture/deck.ts";

const ask = (line: string) => pdfOptions(line.split(" ").filter(Boolean), deck);

describe("npm run pdf", () => {
  test("writes the hand-out on paper when nothing is asked", () => {
    expect(ask("")).toMatchObject({ choice: { form: "handout", theme: "paper" }, build: true });
    expect((ask("") as { out: string }).out).toMatch(/dist.ice\.pdf$/);
  });

  test("takes slides by id and by range, in the deck's order", () => {
    expect(ask("--slides method,title..freeze")).toMatchObject({
      choice: { slides: ["title", "freeze", "method"] },
    });
  });

  test("takes the two other forms, each with a file of its own name", () => {
    expect(ask("--steps")).toMatchObject({ choice: { form: "steps" }, out: expect.stringMatching(/ice-steps\.pdf$/) });
    expect(ask("--notes --paper letter")).toMatchObject({
      choice: { form: "notes", paper: "letter" },
      out: expect.stringMatching(/ice-notes\.pdf$/),
    });
  });

  test("answers what cannot go together with a sentence and exit code 2", () => {
    expect(ask("--steps --notes")).toMatchObject({ code: 2, say: expect.stringContaining("one at a time") });
    expect(ask("--paper a4")).toMatchObject({ code: 2, say: expect.stringContaining("--paper is for --notes") });
    expect(ask("--notes --paper a5")).toMatchObject({ code: 2, say: expect.stringContaining("no paper “a5”") });
  });

  test("answers a wrong slide with a sentence, what was meant, and exit code 2", () => {
    expect(ask("--slides fliod")).toMatchObject({
      code: 2,
      say: expect.stringMatching(/no slide “fliod”: did you mean “flood”/),
    });
  });

  test("answers a wrong option or theme with a sentence and exit code 2", () => {
    expect(ask("--colour")).toMatchObject({ code: 2, say: expect.stringContaining("--colour") });
    expect(ask("--theme pink")).toMatchObject({ code: 2, say: expect.stringContaining("no theme “pink”") });
  });

  test("explains itself", () => {
    expect(ask("--help")).toMatchObject({ code: 0, say: expect.stringContaining("--steps") });
  });
});
