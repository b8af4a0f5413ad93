import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { exportKinds, exportOptions, usageOf } from "../../../src/node/commands/exportOptions.ts";
import { deck } from "../../fixture/deck.ts";

const words = (line: string) => line.split(" ").filter(Boolean);
const pdf = (line: string) => exportOptions("pdf", words(line), deck);
const png = (line: string) => exportOptions("png", words(line), deck);

describe("npm run pdf", () => {
  test("writes the hand-out in the paper theme to exports/ by default", () => {
    expect(pdf("")).toMatchObject({ choice: { form: "handout", theme: "paper" } });
    expect((pdf("") as { out: string }).out).toMatch(/exports.ice\.pdf$/);
  });

  test("takes slides by id, by number and by range, in the deck's order", () => {
    expect(pdf("--slides method,title..freeze")).toMatchObject({ choice: { slides: ["title", "freeze", "method"] } });
    expect(pdf("--slides 2..3")).toMatchObject({ choice: { slides: ["freeze", "flood"] } });
    expect(pdf("--slides 2-3,method")).toMatchObject({ choice: { slides: ["freeze", "flood", "method"] } });
    expect(pdf("--slides 4,title")).toMatchObject({ choice: { slides: ["title", "method"] } });
  });

  test("writes each form, theme and choice of slides to a different file", () => {
    const lines = [
      "",
      "--steps",
      "--notes",
      "--notes --paper letter",
      "--theme night",
      "--steps --theme contrast",
      "--slides 2..3,title",
    ];
    const names = lines.map((line) => (pdf(line) as { out: string }).out.replace(/^.*ice/, "ice"));
    expect(names).toEqual([
      "ice.pdf",
      "ice-steps.pdf",
      "ice-notes.pdf",
      "ice-notes-letter.pdf",
      "ice-night.pdf",
      "ice-steps-contrast.pdf",
      "ice-2..3+title.pdf",
    ]);
  });

  test("answers options that exclude each other with a sentence and exit code 2", () => {
    expect(pdf("--steps --notes")).toMatchObject({ code: 2, say: expect.stringContaining("one at a time") });
    expect(pdf("--paper a4")).toMatchObject({ code: 2, say: expect.stringContaining("--paper is for --notes") });
    expect(pdf("--notes --paper a5")).toMatchObject({ code: 2, say: expect.stringContaining("no paper “a5”") });
  });

  test("answers a slide that does not exist with a sentence, a suggestion and exit code 2", () => {
    const meant = { code: 2, say: expect.stringMatching(/no slide “fliod”: did you mean “flood”/) };
    expect(pdf("--slides fliod")).toMatchObject(meant);
    expect(pdf("--slides 2..9")).toMatchObject({ code: 2, say: expect.stringContaining("numbered from 1 to 4") });
  });
});

describe("npm run png", () => {
  test("writes a picture of each printed step at the size of a slide by default", () => {
    expect(png("")).toMatchObject({ choice: { form: "handout", theme: "paper" }, width: 1280, isSheet: false });
  });

  test("goes to a folder of its deck, form and theme, so that none has pictures of another", () => {
    const folders = ["", "--steps", "--theme night"].map((line) => (png(line) as { out: string }).out);
    expect(folders).toEqual(["ice-png", "ice-png-steps", "ice-png-night"].map((name) => resolve("exports", name)));
  });

  test("writes every step of some slides, in a given size and theme, side by side", () => {
    expect(png("--steps --size 1920x1080 --theme night --slides freeze --sheet")).toMatchObject({
      choice: { form: "steps", theme: "night", slides: ["freeze"] },
      width: 1920,
      isSheet: true,
    });
  });

  test("answers a size that is not 16 by 9 with a sentence and exit code 2", () => {
    for (const size of ["1024x768", "wide", "16x9", "1280"]) {
      expect(png(`--size ${size}`), size).toMatchObject({ code: 2, say: expect.stringContaining("16 by 9") });
    }
  });
});

describe.each(exportKinds)("npm run %s", (kind) => {
  const ask = (line: string) => exportOptions(kind, words(line), deck);

  test("answers an unknown option, or an unknown theme, with a sentence and exit code 2", () => {
    expect(ask("--colour")).toMatchObject({ code: 2, say: expect.stringContaining("--colour") });
    expect(ask("--theme pink")).toMatchObject({ code: 2, say: expect.stringContaining("no theme “pink”") });
  });

  test("gives a file the ending that programs know it by, and takes no name of one picture for a folder", () => {
    const out = (path: string) => (ask(`--out ${path}`) as { out: string }).out;
    if (kind === "png" || kind === "svg") {
      expect(out("some/pictures")).toMatch(/some.pictures$/);
      expect(ask(`--out one.${kind}`)).toMatchObject({ code: 2, say: expect.stringContaining("folder") });
    } else {
      const paths = ["talk", "talk v1.2", `talk.${kind}`, "tests"];
      expect(paths.map((path) => (exportOptions(kind, ["--out", path], deck) as { out: string }).out)).toEqual(
        [`talk.${kind}`, `talk v1.2.${kind}`, `talk.${kind}`, "tests"].map((path) => resolve(path)),
      );
    }
  });

  test("lists its options in its help, and none of another command", () => {
    expect(ask("--help")).toMatchObject({ code: 0, say: usageOf(kind) });
    expect(usageOf(kind)).toContain("--theme");
    expect(usageOf(kind).includes("--notes")).toBe(kind === "pdf");
    expect(usageOf(kind).includes("--size")).toBe(kind === "png");
  });
});

test("npm run pptx writes a slide for every step", () => {
  expect(exportOptions("pptx", [], deck)).toMatchObject({ choice: { form: "steps" } });
  expect((exportOptions("pptx", [], deck) as { out: string }).out).toMatch(/exports.ice\.pptx$/);
});
