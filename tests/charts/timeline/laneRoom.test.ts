import { expect, test } from "vitest";
import { shareRoom, stackLanes } from "../../../src/charts/timeline/layout/lanes/laneRoom.ts";
import { timePlot } from "../../../src/charts/timeline/layout/timePlot.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import type { EventRecord } from "../../../src/events/model.ts";
import { readStory } from "../../../src/events/read.ts";
import { DAY } from "../../../src/events/time.ts";
import { languageOf } from "../../../src/language/language.ts";
import { textWidth } from "../../../src/layout/text.ts";
import { draft } from "../../fixture/story.ts";
import { collisions, wordsOf } from "../words.ts";

const want = (need: number, weight = 1) => ({ need, weight });
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

test("shareRoom(wants, room) gives all what they need if there is enough, and shares out the rest", () => {
  expect(shareRoom([want(100), want(50)], 300)).toEqual([200, 100]);
});

test("shareRoom(wants, room) meets modest needs and divides the rest by weight", () => {
  const shares = shareRoom([want(900, 3), want(60), want(900, 1)], 460);
  expect(shares).toEqual([300, 60, 100]);
});

test("shareRoom(wants, room) never gives out more than there is, nor more than is needed", () => {
  const wants = [want(300, 5), want(80, 1), want(120, 2), want(500, 1)];
  const shares = shareRoom(wants, 400);
  expect(sum(shares)).toBeLessThanOrEqual(400.001);
  for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(wants[index]?.need ?? 0);
});

test("shareRoom(wants, room) gives all lanes their most urgent heights before any has a less urgent one", () => {
  const wants = [
    { ...want(300), least: [100, 120] },
    { ...want(300), least: [60, 200] },
  ];
  expect(shareRoom(wants, 340)).toEqual([130, 210]);
  const [first = 0, second = 0] = shareRoom(wants, 200);
  expect([first >= 100, second >= 60, first + second]).toEqual([true, true, 200]);
});

test("stackLanes(lanes, top) lets two lanes share the line between them", () => {
  const [above, below] = stackLanes(
    [
      { id: "a", name: "A", room: 100 },
      { id: "b", name: "B", room: 60 },
    ],
    10,
  );
  expect(above).toMatchObject({ baseline: 110, direction: -1 });
  expect(below).toMatchObject({ baseline: 110, direction: 1 });
});

test("stackLanes(lanes, top, headings) hangs every lane below a heading", () => {
  const lanes = stackLanes(
    [
      { id: "a", name: "A", room: 100 },
      { id: "b", name: "B", room: 60 },
    ],
    10,
    20,
  );
  expect(lanes.map(({ heading, baseline, direction }) => [heading, baseline, direction])).toEqual([
    [10, 30, 1],
    [130, 150, 1],
  ]);
});

test.each([
  ["four lanes on a page", 4, { width: 760, height: 395, fontSize: 17, prefix: "" }],
  ["seven lanes on a slide", 7, { width: 1184, height: 568, fontSize: 16, prefix: "" }],
])("the long names of %s stand clear of each other and within the frame", (_, count, frame) => {
  const names = ["Democratic Republic of the Congo and Rwanda", "Autonomous Region of Northern Syria and Iraq"];
  const ids = Array.from({ length: count }, (_, nth) => `t${nth}`);
  const events = ids.flatMap((theatre, nth) =>
    Array.from({ length: 12 }, (_, at): [string, EventRecord] => [
      `${theatre}-${at}`,
      {
        ...draft.events["mohacs-ice"],
        title: "The ferry is sold again",
        theatre,
        date: `${1800 + ((at * 7 + nth) % 30)}`,
      },
    ]),
  );
  const story = readStory({
    ...draft,
    theatres: Object.fromEntries(ids.map((id, nth) => [id, { name: names[nth % 2] ?? "" }])),
    events: Object.fromEntries(events),
  });
  const drawn = timeline(story).draw({ extent: ["1800", "1830"], lanes: "theatre" }, frame);
  expect(collisions(drawn, frame)).toEqual([]);
});

test.each(["en", "de", "fr", "es", "ar"] as const)("there is room for every number of further events (%s)", (tag) => {
  const language = languageOf(tag);
  const { range } = timePlot([0, 365 * DAY], [], { width: 960, height: 400, fontSize: 16 }, language);
  for (const number of [1, 2, 3, 10, 11, 100, 103, 110, 999])
    expect(textWidth(language.timeline.more(number), 16)).toBeLessThanOrEqual(range[0] - 1.5 * 16 + 0.1);
});

test.each([
  { width: 358, height: 420, fontSize: 16.5, prefix: "" },
  { width: 1184, height: 568, fontSize: 16, prefix: "" },
])("a lane's name of one long word is cut, with the number of further events beside it, $width wide", (frame) => {
  const name = "Donaudampfschifffahrtsgesellschaftskapitänsversammlung";
  const events = Array.from({ length: 400 }, (_, nth): [string, EventRecord] => [
    `e${nth}`,
    { ...draft.events["mohacs-ice"], theatre: "upper", date: `${1800 + (nth % 30)}` },
  ]);
  const theatres = { ...draft.theatres, upper: { name } };
  const story = readStory({ ...draft, theatres, events: Object.fromEntries(events) });
  const drawn = timeline(story).draw({ extent: ["1800", "1830"], lanes: "theatre" }, frame);
  const words = wordsOf(drawn).map(({ words }) => words);
  expect(words.filter((one) => one.startsWith("Donaud") && one.endsWith("…"))).toHaveLength(1);
  expect(words.some((one) => /^\+\d+ more$/.test(one))).toBe(true);
  expect(collisions(drawn, frame)).toEqual([]);
});
