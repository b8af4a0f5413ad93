import { expect, test } from "vitest";
import { lines } from "../../slides/charts.ts";
import { story } from "../../slides/events.ts";
import type { TimelineState } from "../../src/charts/timeline.ts";
import { picture } from "./picture.ts";

const slide = { width: 1184, height: 570, text: 16, prefix: "a-" };
const phone = { width: 358, height: 560, text: 14, prefix: "a-" };

const states: Record<string, TimelineState> = {
  "six-years": { extent: ["2013", "2019"], lanes: "theatre" },
  autumn: { extent: ["2017-09", "2017-12"], lanes: "theatre" },
  friday: { extent: ["2017-11-03", "2017-11-03"], lanes: "theatre" },
};

for (const [name, state] of Object.entries(states)) {
  test(`the picture timeline-${name}`, async () => {
    await expect(picture(lines, state, slide, story)).toMatchFileSnapshot(`../gallery/timeline-${name}.svg`);
  });
  test(`the picture timeline-${name}-phone`, async () => {
    await expect(picture(lines, state, phone, story)).toMatchFileSnapshot(`../gallery/timeline-${name}-phone.svg`);
  });
}
