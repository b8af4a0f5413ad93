import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../../src/deck/deck.ts";
import type { ViewState } from "../../../../src/views/present/interaction/viewState.ts";
import { unzoomed } from "../../../../src/views/present/interaction/zoom.ts";
import { type Message, readMessage, writeMessage } from "../../../../src/views/present/sync/messages.ts";
import { deck } from "../../../fixture/deck.ts";
import { mutants } from "../../../fixture/mutator.ts";

const position = { slide: 1, step: 1 };
const view = {
  zoom: { x: 0.4, y: 0.5, scale: 2 },
  tooltip: { subject: { kind: "event", id: "pest-flooded" }, pinned: true },
} as const;
const messages: readonly Message[] = [
  { kind: "hello", from: "speaker" },
  { kind: "bye", from: "stage" },
  { kind: "state", position, black: false, view: { ...view, pointer: { x: 0, y: 1 } } },
  { kind: "view", position, view },
  { kind: "pointer", pointer: { x: 0.25, y: 0.75 } },
  { kind: "go", position },
  { kind: "navigate", way: "previousSlide" },
  { kind: "navigate", way: "back" },
  { kind: "show" },
  { kind: "taken", by: "1-a" },
  { kind: "hello", from: "stage", placed: true },
  { kind: "black", black: true },
  { kind: "order", order: undefined },
  { kind: "clock" },
  { kind: "clock", clock: { ran: 1500, runs: true, held: false } },
];

/** Whether every number in a message can be used for drawing: finite, and from 0 to 1 for points. */
function drawable(message: Message): boolean {
  const { zoom, pointer }: ViewState = "view" in message ? message.view : { zoom: unzoomed, ...message };
  return [...(pointer ? [pointer.x, pointer.y] : []), zoom.x, zoom.y, zoom.scale / 8].every(
    (one) => one >= 0 && one <= 1,
  );
}

describe("a talk in a running order", () => {
  const [title, freeze] = slidesOf(deck);
  if (!title || !freeze) throw new Error("the deck of the ice has four slides");
  const orders = [{ id: "short", title: "Short", slides: [title] }];
  const whole = { ...deck, orders };
  const short = { ...whole, order: "short" };
  const state: Message = { kind: "state", position: { slide: 0, step: 0 }, black: false, view: { zoom: unzoomed } };

  test("has its state read by a window in the same order", () => {
    expect(readMessage(short, writeMessage(short, state))).toEqual(state);
  });

  test("tells a window in another order which order the talk is in", () => {
    expect(readMessage(whole, writeMessage(short, state))).toEqual({ kind: "order", order: "short" });
    expect(readMessage(short, writeMessage(whole, state))).toEqual({ kind: "order", order: undefined });
  });

  test("is not read if the deck does not have the order", () => {
    expect(readMessage(whole, { kind: "order", order: "long" })).toBeUndefined();
    expect(readMessage(whole, writeMessage({ ...short, order: "long" }, state))).toBeUndefined();
  });
});

describe("readMessage(deck, raw)", () => {
  const event = deck.story.events[0]?.id ?? "";
  const [place = ""] = Object.keys(deck.story.places);
  const told = (subject: unknown) => ({
    kind: "view",
    position: "#/freeze",
    view: { zoom: unzoomed, tooltip: { subject, pinned: true } },
  });

  test("reads what writeMessage wrote, for every kind", () => {
    const position = { slide: 1, step: 1 };
    for (const message of [
      { kind: "hello", from: "speaker" },
      { kind: "bye", from: "stage" },
      { kind: "state", position, black: true, view: { zoom: unzoomed } },
      { kind: "state", position, black: false, view: { zoom: { x: 0.4, y: 0.5, scale: 2 }, pointer: { x: 0, y: 1 } } },
      {
        kind: "view",
        position,
        view: { zoom: unzoomed, tooltip: { subject: { kind: "event", id: event }, pinned: true } },
      },
      {
        kind: "view",
        position,
        view: { zoom: unzoomed, tooltip: { subject: { kind: "several", ids: [event] }, pinned: false } },
      },
      {
        kind: "view",
        position,
        view: { zoom: unzoomed, tooltip: { subject: { kind: "place", id: place }, pinned: false } },
      },
      { kind: "view", position, view: { zoom: unzoomed, act: Date.UTC(2026, 0, 1) } },
      { kind: "pointer", pointer: { x: 0.25, y: 0.75 } },
      { kind: "pointer" },
      { kind: "go", position },
      { kind: "navigate", way: "previousSlide" },
      { kind: "navigate", way: "back" },
      { kind: "show" },
      { kind: "taken", by: "1-a" },
      { kind: "hello", from: "stage", placed: true },
      { kind: "black", black: false },
      { kind: "clock" },
      { kind: "clock", clock: { ran: 1500, runs: false, held: true } },
    ] as const)
      expect(readMessage(deck, structuredClone(writeMessage(deck, message)))).toEqual(message);
  });

  test("reads invalid messages as undefined, and never throws", () => {
    const wrong = [
      null,
      undefined,
      "go",
      4,
      [],
      { kind: "go" },
      { kind: "go", position: "#/nowhere" },
      { kind: "go", position: "#/%E0" },
      { kind: "go", position: { slide: 1, step: 0 } },
      { kind: "state", position: "#/freeze" },
      { kind: "state", position: "#/freeze", black: "yes", view: { zoom: unzoomed } },
      { kind: "state", position: "#/freeze", black: true },
      { kind: "state", position: "#/freeze", black: true, view: { zoom: unzoomed, pointer: { x: 2, y: 0 } } },
      { kind: "pointer", pointer: { x: "0", y: 0 } },
      { kind: "pointer", pointer: { x: Number.NaN, y: 0 } },
      { kind: "view", position: "#/freeze", view: { zoom: { x: 0.5, y: 0.5, scale: 1e9 } } },
      { kind: "view", position: "#/freeze", view: { zoom: unzoomed, act: "now" } },
      {
        kind: "view",
        position: "#/freeze",
        view: { zoom: unzoomed, tooltip: { subject: { kind: "event", id: "constructor" } } },
      },
      told({ kind: "event", id: "nowhere" }),
      told({ kind: "several", ids: [] }),
      told({ kind: "several", ids: [event, "<b>"] }),
      told({ kind: "place", id: "constructor" }),
      told({ kind: "place", id: place, day: "yesterday" }),
      told({ kind: "front", id: "toString" }),
      told({ kind: "side", id: event }),
      { kind: "navigate", way: "constructor" },
      { kind: "taken" },
      { kind: "hello", from: "stage" },
      { kind: "hello", from: "elsewhere" },
      { kind: "clock", clock: { ran: -1, runs: true, held: false } },
      { kind: "clock", clock: { ran: 0, runs: true } },
      { kind: "constructor" },
    ];
    for (const raw of wrong) expect(readMessage(deck, raw)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readMessage(deck, raw)).toBeUndefined();
        expect(readMessage(deck, told(raw))).toBeUndefined();
      }),
    );
  });

  test("accepts only messages about its deck: 4000 mutated ones are read as valid ones or not at all", () => {
    let taken = 0;
    messages.forEach((message, seed) => {
      const all = mutants({ message: writeMessage(deck, message) }, seed + 1);
      for (let nth = 0; nth < 500; nth += 1) {
        const { file, done } = all.next().value ?? expect.unreachable("mutants are endless");
        const read = readMessage(deck, (file as { message?: unknown }).message);
        if (!read) continue;
        taken += 1;
        const what = `${message.kind}, ${done.join("; ")}`;
        expect(readMessage(deck, writeMessage(deck, read)), what).toEqual(read);
        expect(drawable(read), what).toBe(true);
        if ("position" in read)
          expect(slidesOf(deck)[read.position.slide]?.steps[read.position.step], what).toBeDefined();
        expect(
          Object.keys(read).every((key) =>
            ["kind", "from", "placed", "position", "by", "way", "black", "view", "pointer", "order", "clock"].includes(
              key,
            ),
          ),
          what,
        ).toBe(true);
      }
    });
    expect(taken).toBeGreaterThan(20);
    expect(taken).toBeLessThan(2000);
  });
});
