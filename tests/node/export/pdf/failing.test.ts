import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exportPdf } from "../../../../src/node/export/pdf/exportPdf.ts";
import { deck } from "../../../fixture/deck.ts";
import { failing } from "../../../fixture/failing.ts";
import { exported, isUniversal } from "./readPdf.ts";

const choice = { form: "handout", theme: "paper", paper: "a4" } as const;

describe("an export that fails", () => {
  const folder = mkdtempSync(join(tmpdir(), "failing-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("names the slide and the step of the chart, and leaves an existing file unchanged", async () => {
    const out = join(folder, "kept.pdf");
    writeFileSync(out, "good");
    await expect(exportPdf(failing, { choice, out })).rejects.toThrow("slide “freeze”, step 2: invalid state: 5 dots");
    expect(readFileSync(out, "utf8")).toBe("good");
    expect(readdirSync(folder)).toEqual(["kept.pdf"]);
  });

  test("writes nothing if there was no file", async () => {
    const out = join(folder, "never.pdf");
    await expect(exportPdf(failing, { choice, out })).rejects.toThrow("invalid state");
    expect(existsSync(out)).toBe(false);
  });

  test("reports each page before it is drawn", async () => {
    const said: string[] = [];
    const out = join(folder, "said.pdf");
    await exportPdf(deck, { choice: { ...choice, slides: ["freeze"] }, out, say: (line) => said.push(line) });
    expect(said.slice(0, 2)).toEqual(["1/2 slide “freeze”, step 2", "2/2 slide “freeze”, step 3"]);
  });
});

test("letters that no font has are named, and the file is still written", async () => {
  const odd = {
    ...deck,
    chapters: deck.chapters.map((chapter) => ({
      ...chapter,
      slides: chapter.slides.map((slide) => (slide.id === "flood" ? { ...slide, caption: "Water 水 rose" } : slide)),
    })),
  };
  const { missing, pdf, bytes } = await exported(odd, { slides: ["flood"] });
  expect(missing).toEqual(["水"]);
  expect(pdf.numPages).toBe(1);
  expect(isUniversal(bytes)).toBe(false);
});
