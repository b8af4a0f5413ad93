import { describe, expect, test } from "vitest";
import { linesOf } from "../../../src/build/pdf/lines.ts";

describe("linesOf(content)", () => {
  test("keeps the steps of a path together, and signs that follow one another, and nothing else", () => {
    const lines = [
      "q",
      "1 0 0 1 5 5 cm",
      "0 0 m\n9 0 l\n9 9 9 9 0 9 c\nh",
      "f",
      "0 0 9 9 re",
      "W* n",
      "BT",
      "/F1 12 Tf",
      "<0001> Tj\n7 0 Td <0002> Tj",
      "ET",
      "EMC",
      "EMC",
      "Q",
    ];
    expect(linesOf(lines.join("\n"))).toEqual(lines);
  });

  test("loses nothing at the ends, nor an empty line", () => {
    for (const content of ["", "\n", "q\n\nQ\n", "h", "0 0 m\n1 1 l", "\nf", "h\n"])
      expect(linesOf(content).join("\n")).toBe(content);
  });

  test("takes a step and a sign apart where one follows the other", () => {
    expect(linesOf("h\n<0001> Tj\nh")).toEqual(["h", "<0001> Tj", "h"]);
  });
});
