import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportPng } from "../../../src/node/export/pictures/exportPng.ts";
import { exportSvg } from "../../../src/node/export/pictures/exportSvg.ts";
import { deck } from "../../fixture/deck.ts";
import { failing } from "../../fixture/failing.ts";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const choice = { form: "handout", theme: "paper", paper: "a4" } as const;
const png = { width: 320, isSheet: false };

/** The width and the height of a PNG, from its header. */
const sizeOf = (file: string): readonly number[] => {
  const bytes = readFileSync(join(out, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("exportPng(deck, options)", () => {
  test("writes a picture of each printed step at the size asked, named by the slide's number in the deck, slide and step", async () => {
    expect(await exportPng(deck, { choice, out, ...png })).toBe(5);
    expect(readdirSync(out)).toEqual([
      "01-title-1.png",
      "02-freeze-2.png",
      "02-freeze-3.png",
      "03-flood-1.png",
      "04-method-1.png",
    ]);
    expect(sizeOf("01-title-1.png")).toEqual([320, 180]);
  });

  test("writes one picture of all of them side by side", async () => {
    expect(await exportPng(deck, { choice, out, width: 320, isSheet: true })).toBe(1);
    expect(readdirSync(out)).toEqual(["ice.png"]);
    const [width = 0, height = 0] = sizeOf("ice.png");
    expect(width).toBeGreaterThan(320);
    expect(height).toBeGreaterThan(100);
  });

  test("writes the same bytes again, and others in another theme", async () => {
    const written = async (theme: "paper" | "night") => {
      await exportPng(deck, { choice: { ...choice, theme, slides: ["flood"] }, out, ...png });
      return readFileSync(join(out, "03-flood-1.png"));
    };
    const first = await written("paper");
    expect((await written("paper")).equals(first)).toBe(true);
    expect((await written("night")).equals(first)).toBe(false);
  });

  test("stops with the slide's name if a chart fails", async () => {
    await expect(exportPng(failing, { choice, out, ...png })).rejects.toThrow("slide “freeze”, step 2: invalid state");
  });
});

describe("exportSvg(deck, options)", () => {
  test("writes drawings that need no page, no style sheet and no other file", async () => {
    expect(await exportSvg(deck, { choice, out })).toBe(5);
    for (const name of readdirSync(out)) {
      const drawing = readFileSync(join(out, name), "utf8");
      expect(drawing, name).not.toMatch(/var\(|class=|data-|url\((?!data:|#)|href=/);
      expect(drawing, name).toContain("@font-face");
    }
    expect(readFileSync(join(out, "02-freeze-2.svg"), "utf8")).toContain(">The river closed from the top<");
  });
});
