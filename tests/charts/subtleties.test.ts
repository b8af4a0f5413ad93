import { expect, test } from "vitest";
import { cityOf, storyTimeline } from "../../slides/charts.ts";
import { story } from "../../slides/events.ts";
import { map } from "../../slides/map.ts";
import { declared, river, strips } from "../../slides/valley.ts";
import type { Chart } from "../../src/charts/chart.ts";
import type { FrontMapState } from "../../src/charts/frontMap/state.ts";
import type { RiverState } from "../../src/charts/riverChart/state.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { every } from "./words.ts";

// What the research warns of, as far as it can be seen in a chart: read off what is drawn.

const slide = { width: 1280, height: 584, prefix: "", fontSize: 16 };
const inset = { width: 1184, height: 568, prefix: "", fontSize: 16 };
type Seen = Readonly<Record<string, string>>;
const seen = ({ key, attributes }: Drawing): Seen => ({
  key,
  ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace("data-", ""), String(value)])),
});
const marks = <State>(chart: Chart<State>, state: State, frame = inset, of = (_: Drawing) => true): readonly Seen[] =>
  every(chart.draw(state, frame)).filter(of).map(seen);

const classed =
  (name: string) =>
  ({ attributes }: Drawing) =>
    attributes.class === name;

const all = { extent: ["2013", "2019-06"], enlarged: ["2017-09", "2017-12"] } as const;
const spans = marks(strips, all, inset, classed("span"));
/** The strip of a place from a date on: when, what and who, span after span. */
const strip = (place: string, from = ""): readonly string[] =>
  spans
    .filter(
      (span) => span.place === place && (span.key?.replace("[", "") ?? "") >= from && !span.key?.startsWith("before"),
    )
    .map(({ key = "", status, side }) => `${key.split(" ")[0]} ${status} ${side}`);

const dots = (day: string, view = "valley") =>
  new Map(marks(map, { day, view } as FrontMapState, slide, classed("place")).map((dot) => [dot.place, dot] as const));
const side = (day: string, place: string, view?: string) => {
  const { status, side } = dots(day, view).get(place) ?? {};
  return `${status} ${side}`;
};
const spot = (words = ""): readonly [number, number] => {
  const [x = 0, y = 0] = (words.match(/-?[\d.]+/g) ?? []).map(Number);
  return [x, y];
};
const fixes = (state: RiverState) => marks(river, state, inset, classed("fix"));
const reach = ["deir-al-zor", "haditha"] as const;
const autumn: RiverState = { extent: ["2017-09", "2017-12"], day: "2017-12-31", reach };

/** The keys of the parts that a timeline of the given extent draws for an event. */
const drawnOf = (event: string, extent: readonly [string, string]): string => {
  const mark = every(storyTimeline.draw({ extent, lanes: "theatre", events: [event] }, inset)).find(
    ({ attributes }) => attributes["data-event"] === event,
  );
  return every(mark ? [mark] : [])
    .map(({ key }) => key)
    .join(" ");
};

test("1: the pair of border towns is Albu Kamal and al-Qaim", () => {
  const drawn = marks(map, { day: "2017-11-03", view: "opening", rings: ["albu-kamal", "al-qaim"], dim: true }, slide);
  const named = drawn.filter((mark) => mark.class === "label").map(({ place }) => place);
  expect(new Set(named)).toEqual(new Set(["albu-kamal", "al-qaim"]));
});

test("2: on the Friday al-Qaim is entered and then taken, two events of one day", () => {
  const drawn = marks(storyTimeline, { extent: ["2017-10-30", "2017-11-05"], lanes: "theatre" }).flatMap(
    ({ event }) => event ?? [],
  );
  expect(drawn).toContain("al-qaim-entered");
  expect(drawn).toContain("al-qaim-taken");
  expect([side("2017-11-01", "al-qaim", "border"), side("2017-11-03", "al-qaim", "border")]).toEqual([
    "held is",
    "held iraq",
  ]);
});

test("3: the threat to the Kurds spans two days, and an event of one day does not", () => {
  expect(drawnOf("kurds-threatened", ["2017-09-20", "2017-11-05"])).toContain("whisker");
  expect(drawnOf("kurdistan-referendum", ["2017-09-20", "2017-11-05"])).not.toContain("whisker");
});

test("5: Hawijat Kati is left out of the city declared taken, and held out until 17 November", () => {
  const island = (day: string) => {
    const found = marks(cityOf, { day }, inset, classed("district")).find(({ place }) => place === "hawijat-kati");
    return `${found?.status} ${found?.side}`;
  };
  expect(["2017-11-03", "2017-11-04", "2017-11-16", "2017-11-17"].map(island)).toEqual([
    "held is",
    "contested is syria",
    "contested is syria",
    "held syria",
  ]);
});

test("6: IS never holds the whole of Deir al-Zor", () => {
  expect(strip("deir-al-zor").length).toBeGreaterThan(1);
  expect(strip("deir-al-zor").filter((span) => span.endsWith("held is"))).toEqual([]);
  expect(strip("deir-al-zor-airbase").filter((span) => span.endsWith("held is"))).toEqual([]);
});

test("7: Albu Kamal is claimed, declared, struck back at, lost, entered again and taken", () => {
  expect(strip("albu-kamal", "2017-11")).toEqual([
    "2017-11-08 contested is syria",
    "2017-11-09 held syria",
    "2017-11-10 contested is syria",
    "2017-11-11 held is",
    "[2017-11-16..2017-11-18] contested is syria",
    "2017-11-19 held syria",
  ]);
});

test("8: al-Qaim falls before Rawa, which lies downstream on the other bank and is gone around", () => {
  expect([side("2017-11-04", "al-qaim", "frontier"), side("2017-11-04", "rawa", "frontier")]).toEqual([
    "held iraq",
    "held is",
  ]);
  const front = every(river.draw(autumn, inset)).find(({ key }) => key === "iraqi-forces-upstream-line");
  const around = front?.children.filter(classed("leg around")) ?? [];
  expect(around.length).toBeGreaterThan(0);
});

test("9: Rawa is no border town: it lies some 85 to 90 kilometres from the crossing", () => {
  const drawn = dots("2017-11-03", "frontier");
  const [a, b] = ["husaybah", "rawa"].map((id) => spot(drawn.get(id)?.transform)) as [
    readonly [number, number],
    readonly [number, number],
  ];
  const pixels = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const bar = every(map.draw({ day: "2017-11-03", view: "frontier" }, slide)).filter(({ key }) => key === "scale-bar");
  const km = Number(every(bar).flatMap(({ text }) => /^(\d+) km$/.exec(text ?? "")?.[1] ?? [])[0]);
  const width = Number(/h([\d.]+)/.exec(String(every(bar).find(({ key }) => key === "bar")?.attributes.d))?.[1]);
  expect((pixels / width) * km).toBeGreaterThan(82);
  expect((pixels / width) * km).toBeLessThan(93);
});

test("10: al-Quriyah and al-Asharah are each taken twice, and neither is with the army on the Friday", () => {
  expect(strip("al-quriyah", "2017-10")).toEqual([
    "2017-10-22 held syria",
    "2017-10-25 contested is syria",
    "2017-11-28 held syria",
  ]);
  expect(strip("al-asharah", "2017-10").slice(-2)).toEqual([
    "2017-10-25 held is",
    "[2017-11-27..2017-11-28] held syria",
  ]);
  expect(fixes(autumn).filter(({ place }) => place === "al-quriyah" || place === "al-asharah")).toHaveLength(4);
  expect([side("2017-11-03", "al-quriyah"), side("2017-11-03", "al-asharah")]).toEqual([
    "contested is syria",
    "held is",
  ]);
});

test("11: Khusham is taken, lost, fought over and taken again, the army's foothold on the left bank", () => {
  const path = strip("khusham", "2017-09").map((span) => span.split(" ").slice(1).join(" "));
  expect(path).toEqual(["held syria", "held is", "contested is syria", "held syria"]);
  expect(side("2017-11-03", "khusham")).toBe("held syria");
  expect(story.places.khusham?.river?.bank).toBe("left");
});

test("12: Gharanij is taken, lost, fought over and taken again, for good on a doubtful day", () => {
  expect(strip("gharanij", "2017-12").map((span) => span.split(" ").slice(1).join(" "))).toEqual([
    "held sdf",
    "held is",
    "contested is sdf",
    "held sdf",
  ]);
  expect(strip("gharanij", "2018").at(-1)).toMatch(/^2018-01-24\?/);
});

const rows = new Map(strips.describe(all).table.rows.map((row) => [row[0] ?? "", row[3] ?? ""] as const));

test("13: al-Husseiniya is plotted only with its doubt", () => {
  expect(strip("al-husseiniya", "2017").map((span) => span.split(" ").slice(1).join(" "))).toEqual([
    "contested is sdf",
    "held syria",
  ]);
  expect(rows.get("al-Husseiniya")).toMatch(/\(disputed\).*\(claimed\)/);
});

test("14: al-Tanak is contested from the disputed claim on and SDF from the second date", () => {
  expect(strip("al-tanak", "2017-10")).toEqual(["2017-10-27 contested is sdf", "2017-11-13 held sdf"]);
  expect(rows.get("al-Tanak oil field")).toMatch(/27 Oct(ober)? 2017 \(disputed\)/);
});

test("15: on the day of the YPG's declaration IS still holds places on the left bank", () => {
  const row = every(declared.draw({}, inset)).find(({ key }) => key === "ypg-declares-countryside");
  const held = every(row ? [row] : [])
    .filter(({ attributes }) => attributes["data-share"] === "held")
    .map(seen);
  expect(held.length).toBeGreaterThan(5);
  const banks = held.map(({ place = "" }) => story.places[place as keyof typeof story.places]?.river?.bank);
  expect(banks.filter((bank) => bank === "left").length).toBeGreaterThan(4);
});

test("16: IS holds Hajin to Baghuz for more than a year after the left bank was said to be the SDF's", () => {
  for (const place of ["hajin", "al-susah", "baghuz"]) {
    expect(side("2017-11-13", place), place).toBe("held is");
    expect(side("2017-12-09", place), place).toBe("held is");
  }
  expect(strip("hajin").filter((span) => span.includes("sdf"))[0]).toMatch(/2018-12/);
});

test("17: what a disputed list of December contradicts is drawn as a claim", () => {
  expect(fixes(autumn).find(({ event }) => event === "al-asharah-taken")?.firmness).toBe("claimed");
  expect(rows.get("al-Asharah")).toMatch(/\(claimed\)$/);
});

test("18: places with similar names are drawn separately, each where it is", () => {
  const drawn = dots("2017-11-03", "frontier");
  const apart = (a: string, b: string) => {
    const [[x, y], [u, v]] = [spot(drawn.get(a)?.transform), spot(drawn.get(b)?.transform)];
    return Math.hypot(x - u, y - v);
  };
  expect(apart("husaybah", "al-qaim")).toBeLessThan(40);
  expect(apart("akashat", "husaybah")).toBeGreaterThan(40);
  expect(dots("2017-11-03", "valley").has("hawija")).toBe(false);
  expect(marks(cityOf, { day: "2017-11-03" }, inset, classed("district")).map(({ place }) => place)).toEqual(
    expect.arrayContaining(["al-hawiqa", "hawijat-kati", "hawija-sakr"]),
  );
});

test("19: al-Quriyah lies on the right bank and al-Tayyana across from it", () => {
  const drawn = every(strips.draw(all, inset)).filter(classed("strip"));
  const x = (place: string) =>
    Number(drawn.find(({ key }) => key === place)?.children.find(({ key }) => key === "name")?.attributes.x);
  expect(x("al-quriyah")).toBe(x("mayadin"));
  expect(x("al-tayyana")).toBe(x("al-shuhayl"));
  expect(x("al-quriyah")).not.toBe(x("al-tayyana"));
});

test("20: T2 counts as taken on 26 October and not at the earlier claims", () => {
  const state = (day: string) => dots(day, "frontier").get("t2");
  expect(state("2017-10-25")?.side).not.toBe("syria");
  expect(state("2017-10-26")?.side).toBe("syria");
});

test("21: al-Sukhnah is drawn over the days from 5 to 13 August", () => {
  expect(drawnOf("al-sukhnah-taken-2017", ["2017-07-15", "2017-09-20"])).toContain("whisker");
});

test("22: what rests on a side's own word is drawn as a claim: most of the army's places on the river", () => {
  const own = fixes(autumn).filter(({ front }) => front === "syrian-army-right-bank");
  const iraqi = fixes(autumn).filter(({ front }) => front === "iraqi-forces-upstream");
  const claims = (list: readonly Seen[]) => list.filter(({ firmness }) => firmness === "claimed").length / list.length;
  expect(claims(own)).toBeGreaterThan(0.35);
  expect(claims(iraqi)).toBeLessThan(claims(own));
});

test("23: on the Friday the army stands forty kilometres short of Albu Kamal", () => {
  const short = fixes({ extent: ["2017-09", "2017-11"], day: "2017-11-03", reach }).find(
    ({ event }) => event === "albu-kamal-40-km",
  );
  expect(short).toMatchObject({ how: "short", place: "albu-kamal", front: "desert-column" });
});
