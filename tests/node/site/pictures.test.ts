import { expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { pictureFiles, pictureSources } from "../../../src/node/site/pictures.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { pictureFrame, tellingStep } from "../../../src/views/read/chartFigure.ts";
import { chartFigure } from "../../../src/views/shared/figure.ts";
import { deck } from "../../fixture/deck.ts";

test("every chart has a file for each of two widths, which draws its most telling step and needs no other file", async () => {
  const files = pictureFiles(deck);
  expect(files.map(({ name }) => name)).toEqual([
    "charts/title-narrow.svg",
    "charts/title-wide.svg",
    "charts/freeze-narrow.svg",
    "charts/freeze-wide.svg",
  ]);
  const [, , source = ""] = await pictureSources(deck, files);
  const slide = slidesOf(deck).find(({ id }) => id === "freeze");
  if (!slide?.chart) throw new RangeError("missing chart");
  const fresh = serialize(
    chartFigure(slide.chart, slide.steps[tellingStep(slide)]?.state, pictureFrame(slide, "narrow")),
  );
  const marks = (whole: string): string => whole.slice(whole.indexOf("<g "));
  expect(marks(source)).toBe(marks(fresh));
  expect(source).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(source).toContain("prefers-color-scheme: dark");
  expect(source.replaceAll("data:font/woff2", "")).not.toMatch(/url\((?!;base64)|@import|href=/);
});
