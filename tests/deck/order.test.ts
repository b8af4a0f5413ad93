import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { deckErrors, deckWarnings } from "../../src/deck/check.ts";
import { type Deck, slidesOf } from "../../src/deck/deck.ts";
import { inOrder, orderTimes, orderTimesWords, presented } from "../../src/deck/order.ts";
import { deck as ice } from "../fixture/deck.ts";

const [title, freeze, flood, method] = slidesOf(ice);
if (!title || !freeze || !flood || !method) throw new Error("the deck of the ice has four slides");
const withOrders: Deck = {
  ...ice,
  orders: [
    { id: "short", title: "The short talk", minutes: 1, slides: [title, flood, freeze] },
    { id: "flood", title: "The flood alone", slides: [flood] },
  ],
};

describe("inOrder(deck, id)", () => {
  test("has the slides of the running order, in its sequence, each under its chapter", () => {
    const short = inOrder(withOrders, "short");
    expect(short.chapters.map(({ id, slides }) => [id, slides.map((slide) => slide.id)])).toEqual([
      ["winter", ["title"]],
      ["spring", ["flood"]],
      ["winter", ["freeze"]],
    ]);
    expect(short.order).toBe("short");
  });

  test("takes the slides from the deck it is given, which may differ from the deck as declared", () => {
    const chapters = ice.chapters.map((chapter) => ({
      ...chapter,
      slides: chapter.slides.map((slide) => ({ ...slide, caption: "Changed" })),
    }));
    const captions = slidesOf(inOrder({ ...withOrders, chapters }, "flood")).map(({ caption }) => caption);
    expect(captions).toEqual(["Changed"]);
  });

  test("is the whole deck if no order is given, or an order that does not exist", () => {
    expect(inOrder(withOrders, undefined)).toBe(withOrders);
    expect(inOrder(withOrders, "long")).toBe(withOrders);
  });
});

test("presented(deck, order) gives each step, also of backup slides, the state and caption it has for the stage, and leaves the deck unchanged", () => {
  const [first] = flood.steps;
  const steps = [{ ...first, onStage: { state: "less", caption: "Less to see" } }] as const;
  const declared = { ...withOrders, chapters: [{ id: "spring", title: "Spring", slides: [{ ...flood, steps }] }] };
  const shown = slidesOf(presented({ ...declared, backup: [{ ...flood, id: "spare", steps }] }, undefined));
  const onStage = [{ ...first, state: "less", caption: "Less to see" }];
  expect(shown.map(({ steps }) => steps)).toEqual([onStage, onStage]);
  expect(slidesOf(declared)[0]?.steps[0]).toHaveProperty("onStage");
});

test("an order with a slide twice or in no chapter, and two orders of one id, are errors", () => {
  const order = { id: "short", title: "Short", slides: [flood] };
  const told = (...orders: readonly (typeof order)[]) =>
    deckErrors({ ...ice, orders }).map(({ field, wrong }) => `${field}: ${wrong}`);
  expect(told({ ...order, slides: [flood, { ...flood, id: "stray" }] })).toEqual([
    "orders[0].slides[1]: is the slide stray, which is in no chapter",
  ]);
  expect(told({ ...order, slides: [flood, flood] })).toEqual(["orders[0].slides[1]: is the slide flood again"]);
  expect(told(order, order)).toEqual(["orders[1].id: is short, the id of another order"]);
});

describe("orderTimes(deck)", () => {
  test("gives the times of the whole deck and of each order", () => {
    expect(orderTimes(withOrders).map(orderTimesWords)).toEqual([
      "The whole deck: 4 slides, 6 steps, 2 minutes planned, 0 of them words",
      "The short talk: 3 slides, 5 steps, 1.5 minutes planned, 0 of them words",
      "The flood alone: 1 slide, 1 step, 0.5 minutes planned, 0 of them words",
    ]);
  });
});

test("deckWarnings(deck) warns of an order that plans more minutes than it may take", () => {
  const warned = deckWarnings(withOrders).filter(({ field }) => field === "minutes");
  expect(warned.map(({ record, wrong, right }) => [record, wrong, right])).toEqual([
    ["The short talk", "its slides plan 1.5 minutes", "it may take 1"],
  ]);
});

test("the story's deck fits into half an hour, and its short order into twelve minutes", () => {
  const times = orderTimes(deck);
  expect(times.map(({ minutes }) => minutes)).toEqual([30, 12]);
  for (const { title, planned, spoken, minutes = 0 } of times)
    expect([planned <= minutes, spoken <= planned], title ?? "the whole deck").toEqual([true, true]);
});
