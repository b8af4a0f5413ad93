import { describe, expect, test } from "vitest";
import { clipped, overlapsIn, tooSmall } from "../../../src/node/doctor/checks/text.ts";
import type { Finding } from "../../../src/node/doctor/finding.ts";
import { doctorOptions } from "../../../src/node/doctor/options.ts";
import type { Run } from "../../../src/node/doctor/page/runs.ts";
import { reportOf } from "../../../src/node/doctor/report.ts";
import { lineAt, stepsIn } from "../../../src/node/doctor/steps.ts";
import { deck } from "../../fixture/deck.ts";

const run = (text: string, x: number, more: Partial<Run> = {}): Run => ({
  text,
  quad: [
    [x, 0],
    [x + 50, 0],
    [x + 50, 12],
    [x, 12],
  ],
  size: 16,
  bold: false,
  alpha: 1,
  block: x,
  layer: 0,
  under: false,
  slide: "freeze",
  step: 2,
  style: "",
  ...more,
});

describe("checks of text", () => {
  test("say how small a text is, and by how much it is cut off", () => {
    expect(tooSmall([run("Deir al-Zor", 0, { size: 14.2 }), run("Raqqa", 90)], 16)).toMatchObject([
      { kind: "small", what: "“Deir al-Zor” 14.2 px, at least 16 px", slide: "freeze", step: 2 },
    ]);
    expect(clipped([run("Rawa", 0, { cut: { by: "its drawing", px: 7.31 } })])).toMatchObject([
      { what: "“Rawa” extends 7.3 px beyond its drawing" },
    ]);
    expect(clipped([run("Rawa", 0, { cut: { by: "its drawing", px: 0.6 } })])).toEqual([]);
  });

  test("find overlapping texts, except lines of the same text and text that scrolls under another layer", () => {
    expect(overlapsIn([run("one", 0), run("other", 40)])).toMatchObject([{ pair: [0, 1], depth: 10 }]);
    expect(overlapsIn([run("one", 0), run("other", 40, { block: 0 })])).toEqual([]);
    expect(overlapsIn([run("one", 0), run("other", 40, { layer: 3 })])).toEqual([]);
    expect(overlapsIn([run("one", 0), run("other", 49)])).toEqual([]);
  });
});

describe("the report", () => {
  const finding: Finding = {
    kind: "small",
    slide: "race",
    step: 1,
    view: "present",
    text: "Luna",
    what: "“Luna” 12 px, at least 16 px",
    where: "my-story/race.ts:13 › steps[0]",
  };

  test("says where to mend a fault, what it is, and in which slide, steps, views and themes it occurs", () => {
    const contrast = {
      ...finding,
      kind: "contrast",
      theme: "night",
      what: "“Luna” 2.0 : 1, at least 4.5 : 1",
    } as const;
    expect(reportOf([finding, { ...finding, step: 2, view: "print" }, contrast, { ...contrast, theme: "paper" }])).toBe(
      `2 findings:

my-story/race.ts:13 › steps[0]
  small text: “Luna” 12 px, at least 16 px (slide race; steps 1, 2; present, print)
  faint text: “Luna” 2.0 : 1, at least 4.5 : 1 (slide race; step 1; present; themes night, paper)`,
    );
    expect(reportOf([])).toBe("Nothing wrong was found.");
  });

  test("finds the line of each step, ignoring brackets in strings, templates and comments", () => {
    const source = `defineSlide({
  id: "race",
  steps: [
    // the first, with a "] in a remark
    { state: { extent: ["1961", "1972"] }, words: words\`One } of \${cite({ events: ["a]"] })} them.\` },
    {
      words: words\`Two.\`,
    },
  ],
});`;
    expect(stepsIn(source, 0).map((at) => lineAt(source, at))).toEqual([5, 6]);
    const remarked = "steps: [\n  /* the first: it isn't } or ] */\n  { a: 1 }, /* and, the { other */\n  { b: 2 },\n]";
    expect(stepsIn(remarked, 0).map((at) => lineAt(remarked, at))).toEqual([3, 4]);
    expect(stepsIn("steps: days.map((day) => ({ day })),", 0)).toEqual([]);
  });
});

describe("the command line", () => {
  test("builds the site unless a site is named", () => {
    expect(doctorOptions([], deck)).toMatchObject({ build: true, json: false });
    expect(doctorOptions(["--site", "elsewhere", "--json"], deck)).toMatchObject({ build: false, json: true });
    expect(doctorOptions(["--slides", "freeze"], deck)).toMatchObject({ slides: ["freeze"] });
  });

  test("ends with 2 and a suggestion for wrong options, and with 0 for help", () => {
    expect(doctorOptions(["--slides", "freze"], deck)).toMatchObject({
      code: 2,
      say: expect.stringContaining("did you mean “freeze”?"),
    });
    expect(doctorOptions(["--jsn"], deck)).toMatchObject({ code: 2 });
    expect(doctorOptions(["--help"], deck)).toMatchObject({ code: 0, say: expect.stringContaining("--json") });
  });
});
