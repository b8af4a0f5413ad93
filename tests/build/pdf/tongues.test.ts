import { PDFDocument } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { markTongues, tonguesOf } from "../../../src/build/pdf/tongues.ts";

const text = (font: string) => ["BT", `/${font} 12 Tf`, "<0001> Tj", "ET"];
const tongues = new Map([["F2", "ar"]]);

describe("markTongues(lines, tongues)", () => {
  test("names the language of text that is set in a font of another script, and of no other", () => {
    expect(markTongues(["q", ...text("F1"), ...text("F2"), "Q"], tongues)).toEqual([
      "q",
      ...text("F1"),
      "/Span <</Lang (ar)>>BDC",
      ...text("F2"),
      "EMC",
      "Q",
    ]);
  });

  test("leaves text in two languages, and text in which a mark ends that began before it", () => {
    const both = ["BT", "/F1 12 Tf", "<0001> Tj", "/F2 12 Tf", "<0001> Tj", "ET"];
    expect(markTongues(both, tongues)).toEqual(both);
    const across = ["/P <</MCID 0 >>BDC", "BT", "/F2 12 Tf", "EMC", "<0001> Tj", "ET"];
    expect(markTongues(across, tongues)).toEqual(across);
  });
});

test("tonguesOf() tells a font by what most of its signs stand for", async () => {
  const pdf = await PDFDocument.create();
  const font = (map: string) => ({ ToUnicode: pdf.context.register(pdf.context.flateStream(map)) });
  const arabic =
    "2 beginbfchar\n<0001> <0627>\n<0002> <06440627>\nendbfchar\n1 beginbfrange\n<0003> <0004> <0628>\nendbfrange";
  const latin = "3 beginbfchar\n<0001> <0061>\n<0002> <00660069>\n<0003> <0627>\nendbfchar";
  const fonts = pdf.context.obj({ Font: { F1: font(latin), F2: font(arabic) } });
  expect(tonguesOf(pdf, fonts, ["ar"])).toEqual(new Map([["F2", "ar"]]));
  expect(tonguesOf(pdf, fonts, ["he"])).toEqual(new Map());
});
