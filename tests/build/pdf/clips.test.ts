import { describe, expect, test } from "vitest";
import { placedIn, wholePage } from "../../../src/build/pdf/clips.ts";

/** A page of 960 by 540 points as the browser begins it: 4000 by 2250 units, counted from the top. */
const page = ".24 0 0 -.24 0 540 cm";
const rounded = (box: readonly number[] | undefined) => box?.map((edge) => Math.round(edge * 100) / 100);

describe("placedIn(lines, at)", () => {
  test("gives a figure the room that its drawing is clipped to, in points from the lower left", () => {
    const lines = [page, "q", "0 325 4000 1775 re", "W* n", "/Figure <</MCID 2 >>BDC", "EMC", "Q"];
    expect(rounded(placedIn(lines, wholePage).figures.get(2))).toEqual([0, 36, 960, 462]);
  });

  test("takes what several clips have in common, and forgets those that are over", () => {
    const outer = ["q", "0 0 2000 2250 re", "W n"];
    const over = ["q", "0 0 10 10 re", "W n", "Q"];
    const lines = [page, ...outer, ...over, "q", "1000 0 4000 1000 re", "W* n", "/Figure <</MCID 0 >>BDC"];
    expect(rounded(placedIn(lines, wholePage).figures.get(0))).toEqual([240, 300, 480, 540]);
  });

  test("counts what moves and scales a form, and reads on in it from there", () => {
    const { forms } = placedIn([page, "q", "1 0 0 1 100 50 cm", "/X7 Do", "Q", "/X8 Do"], wholePage);
    expect([...forms.keys()]).toEqual(["X7", "X8"]);
    const at = forms.get("X7") ?? wholePage;
    const { figures } = placedIn(["q", "2 0 0 2 0 0 cm", "0 0 100 100 re", "W n", "/Figure <</MCID 5 >>BDC"], at);
    expect(rounded(figures.get(5))).toEqual([24, 480, 72, 528]);
  });
});
