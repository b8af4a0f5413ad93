import { describe, expect, test } from "vitest";
import base from "../../../assets/geo/base.json" with { type: "json" };
import water from "../../../assets/geo/water.json" with { type: "json" };
import { story } from "../../../slides/events.ts";
import { river, valley } from "../../../slides/valley.ts";
import { riverToll } from "../../../src/charts/riverChart/layout/toll.ts";
import { type RiverState, riverChart } from "../../../src/charts/riverChart/riverChart.ts";
import { controlOn } from "../../../src/events/control.ts";
import { dateAt } from "../../../src/events/edtf.ts";
import { DAY } from "../../../src/events/time.ts";
import { readGeography, riverLine } from "../../../src/geo/geography.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { story as small } from "../../fixture/story.ts";
import { every, wordsOf } from "../words.ts";

const state: RiverState = {
  extent: ["2017-09-01", "2017-12-10"],
  reach: ["deir-al-zor", "haditha"],
  day: "2017-12-09",
  layers: ["toll"],
};
const frames = {
  slide: { width: 1184, height: 560, prefix: "", fontSize: 16 },
  phone: { width: 358, height: river.heightFor(358), prefix: "", fontSize: 14 },
};
const circles = (drawn: readonly Drawing[]) =>
  every(drawn).flatMap((node) => (node.attributes["data-incident"] ? [node] : []));

describe("the layer toll of a river chart", () => {
  test("draws the incidents up to the day, each on its bank, and a key to them", () => {
    const on = (day: string) => circles(river.draw({ ...state, day }, frames.slide)).map(({ key }) => key);
    // The car bomb of 4 November.
    expect(on("2017-11-03")).not.toContain("247685");
    expect(on("2017-11-04")).toContain("247685");
    const drawn = river.draw(state, frames.slide);
    expect(wordsOf(drawn).map(({ words }) => words)).toContain("of them civilians");
    const bomb = every(circles(drawn).filter(({ key }) => key === "247685")).find(({ tag }) => tag === "circle");
    expect(Number(bomb?.attributes.cx)).toBeGreaterThan(frames.slide.width / 2);
  });

  test("is described in words, with its publisher, only if it is drawn", () => {
    expect(river.describe(state).summary).toMatch(/By the count of UCDP, [\d,]+ people died beside this stretch/);
    expect(river.describe({ ...state, layers: [] }).summary).not.toContain("UCDP");
  });

  test("does not change a chart without the layer", () => {
    const { layers: _, ...bare } = state;
    const drawn = river.draw(bare, frames.slide);
    expect(circles(drawn)).toEqual([]);
    expect(river.draw({ ...bare, layers: [] }, frames.slide)).toEqual(drawn);
  });

  test("names what is missing if it cannot be drawn", () => {
    const chart = (more: object) =>
      riverChart(small, {
        fronts: ["water"],
        holder: "ice",
        banks: { left: "Left bank", right: "Right bank" },
        river: "Danube",
        ...more,
      });
    const thaw: RiverState = { extent: ["1838-03-01", "1838-03-20"], reach: ["vienna", "mohacs"], layers: ["toll"] };
    expect(() => chart({}).draw(thaw, frames.slide)).toThrow("the layer toll needs a register");
    expect(() => chart({ register: "plague" }).draw(thaw, frames.slide)).toThrow("unknown register: plague");
  });
});

test("some six in ten of the civilians died beside a place that IS held the day before, as a slide says", () => {
  const line = riverLine(readGeography(base, water), "euphrates");
  const options = { fronts: [], holder: "is", banks: { left: "", right: "" }, river: "", map: { line } };
  const { incidents, sites } = riverToll(story, { ...options, register: "ucdp-deir-al-zor-2017" })();
  const places = valley.flatMap((id) => {
    const { river } = story.places[id] ?? {};
    return river?.km === undefined ? [] : [{ id, bank: river.bank, km: river.km }];
  });
  const beside = (incident: string) => {
    const site = sites.get(incident) ?? expect.unreachable("every incident here has a site");
    const onBank = places.filter(({ bank }) => bank === site.bank);
    const [nearest] = onBank.sort((a, b) => Math.abs(a.km - site.km) - Math.abs(b.km - site.km));
    return nearest?.id ?? "";
  };
  let [all, underIs] = [0, 0];
  for (const { id, when, civilians } of incidents) {
    const { control } = controlOn(story, beside(id), dateAt(when.from - DAY));
    all += civilians;
    if (control.status === "held" && control.holder === "is") underIs += civilians;
  }
  expect(all).toBeGreaterThan(900);
  expect(underIs / all).toBeGreaterThan(0.55);
  expect(underIs / all).toBeLessThan(0.65);
});
