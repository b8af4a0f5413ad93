import { describe, expect, test } from "vitest";
import { markDecoration, turnLigatures, turnMapped } from "../../../src/build/pdf/content.ts";

const marked = (...lines: string[]) => {
  const { lines: written, decoration } = markDecoration(lines, new Set(["X7"]));
  return { content: written.join("\n"), decoration };
};

describe("markDecoration(lines)", () => {
  test("makes an artifact of what is painted outside all marks", () => {
    expect(marked("q", "0 0 9 9 re", "f", "Q").content).toBe("/Artifact BMC\nq\n0 0 9 9 re\nf\nQ\nEMC");
  });

  test("leaves alone what only sets the scene", () => {
    expect(marked("q", "1 0 0 1 0 0 cm").content).toBe("q\n1 0 0 1 0 0 cm");
  });

  test("makes an artifact of a mark that shows no text, and says its number", () => {
    const { content, decoration } = marked("/NonStruct <</MCID 3 >>BDC", "0 0 9 9 re", "f", "EMC");
    expect(content).toBe("/Artifact BMC\n0 0 9 9 re\nf\nEMC");
    expect([...decoration]).toEqual([3]);
  });

  test("keeps text and figures tagged, and what is marked inside them", () => {
    const text = "/P <</MCID 0 >>BDC\nBT\n/Span<</ActualText <feff0061> >> BDC\n<0001> Tj\nEMC\nET\nEMC";
    const figure = "/Figure <</MCID 1 >>BDC\n0 0 9 9 re\nf\nEMC";
    const { content, decoration } = marked(...text.split("\n"), ...figure.split("\n"));
    expect(content).toBe(`${text}\n${figure}`);
    expect(decoration.size).toBe(0);
  });

  test("leaves an object with marks of its own outside", () => {
    expect(marked("0 0 9 9 re", "f", "/X7 Do", "/X8 Do").content).toBe(
      "/Artifact BMC\n0 0 9 9 re\nf\nEMC\n/X7 Do\n/Artifact BMC\n/X8 Do\nEMC",
    );
  });

  test("throws where marks do not close", () => {
    expect(() => marked("/P <</MCID 0 >>BDC", "f")).toThrow("do not close");
    expect(() => marked("EMC")).toThrow("do not close");
  });
});

test("a font's map of signs names the letters of a right-to-left ligature as they are seen", () => {
  expect(turnMapped("2 beginbfchar\n<0108> <064A0646>\n<0109> <00660069>\nendbfchar")).toBe(
    "2 beginbfchar\n<0108> <0646064A>\n<0109> <00660069>\nendbfchar",
  );
});

describe("turnLigatures(content)", () => {
  test("turns round the letters of a right-to-left ligature, and no others", () => {
    expect(turnLigatures("/Span<</ActualText <feff064a0646> >> BDC")).toContain("<feff0646064a>");
    expect(turnLigatures("/Span<</ActualText <feff00660069> >> BDC")).toContain("<feff00660069>");
    expect(turnLigatures("/Span<</ActualText <feff064a> >> BDC")).toContain("<feff064a>");
  });
});
