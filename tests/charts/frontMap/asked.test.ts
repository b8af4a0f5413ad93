import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { story } from "../../../slides/events.ts";
import { map } from "../../../slides/map.ts";
import type { Frame } from "../../../src/charts/chart.ts";
import type { FrontMapState } from "../../../src/charts/frontMap/frontMap.ts";
import { forStage, slidesOf } from "../../../src/deck/deck.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { chartPlaces } from "../../../src/views/shared/frame.ts";

const frames: readonly (readonly [use: string, frame: Frame])[] = [
  ["slide", { ...chartPlaces.bleed, prefix: "t", fontSize: 20 }],
  ["desk", { width: 940, height: 640, prefix: "t", fontSize: 16 }],
  ["phone", { width: 358, height: 480, prefix: "t", fontSize: 16.5 }],
];

const steps = slidesOf(forStage(deck))
  .filter(({ chart }) => chart?.kind === map.kind)
  .flatMap(({ id, steps }) =>
    steps.map(({ state }, index) => ({ step: `${id}.${index + 1}`, state: state as FrontMapState })),
  );

const textOf = ({ text = "", children }: Drawing): string => [text, ...children.map(textOf)].join(" ");

describe.each(frames)("on a %s", (_, frame) => {
  test.each(steps)("$step names every place that it asks for", ({ state }) => {
    const asked = [...(state.rings ?? []), ...(state.labels ?? [])];
    const labels = map.draw(state, frame).find(({ key }) => key === "labels");
    const written = labels ? textOf(labels).replace(/\s+/g, " ") : "";
    const names = asked.map((id) => story.places[id]?.name ?? id);
    expect(names.filter((name) => !written.includes(name))).toEqual([]);
  });
});

test("the deck has maps that ask for places", () => {
  expect(steps.filter(({ state }) => (state.rings ?? state.labels ?? []).length > 0).length).toBeGreaterThan(5);
});
