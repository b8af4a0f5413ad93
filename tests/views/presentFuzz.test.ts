import { describe, expect, test } from "vitest";
import { slidesOf } from "../../src/deck/deck.ts";
import { type Message, readMessage, writeMessage } from "../../src/views/present/channel.ts";
import { whole } from "../../src/views/present/lens.ts";
import { joinWires } from "../../src/views/present/wires.ts";
import { deck } from "../fixture/deck.ts";
import { mutants } from "../fixture/mutator.ts";

const at = { slide: 1, step: 1 };
const glance = {
  lens: { x: 0.4, y: 0.5, by: 2 },
  told: { subject: { kind: "event", id: "pest-flooded" }, pinned: true },
} as const;
const messages: readonly Message[] = [
  { kind: "hello", from: "speaker" },
  { kind: "bye", from: "stage" },
  { kind: "state", at, black: false, glance, point: { x: 0, y: 1 } },
  { kind: "glance", at, glance },
  { kind: "point", point: { x: 0.25, y: 0.75 } },
  { kind: "go", at },
  { kind: "turn", by: -1 },
  { kind: "black", black: true },
];

/** Whether every number in something may be drawn with: finite, and a share where it is a spot's. */
function drawable(message: Message): boolean {
  const shares = "point" in message && message.point ? [message.point.x, message.point.y] : [];
  const { lens } = "glance" in message ? message.glance : { lens: whole };
  return [...shares, lens.x, lens.y, lens.by / 8].every((one) => one >= 0 && one <= 1);
}

describe("a window that hears anything at all", () => {
  test("takes only messages about its deck: 4000 mutated ones are read as sound ones or not at all", () => {
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
        if ("at" in read) expect(slidesOf(deck)[read.at.slide]?.steps[read.at.step], what).toBeDefined();
        expect(
          Object.keys(read).every((key) => ["kind", "from", "at", "by", "black", "glance", "point"].includes(key)),
          what,
        ).toBe(true);
      }
    });
    expect(taken).toBeGreaterThan(20);
    expect(taken).toBeLessThan(2000);
  });

  test("opens only parcels that are whole, and is not silenced by one that claims to be the last", () => {
    const heard: unknown[] = [];
    const listeners: ((event: { data: unknown; origin: string }) => void)[] = [];
    class Channel {
      set onmessage(listener: (event: { data: unknown; origin: string }) => void) {
        listeners.push(listener);
      }
      postMessage() {}
      close() {}
    }
    const view = {
      origin: "https://example.org",
      opener: null,
      open() {},
      addEventListener() {},
      removeEventListener() {},
      BroadcastChannel: Channel,
    };
    joinWires("x windows", (said) => heard.push(said), view as unknown as typeof window);
    const parcel = { wire: "x windows", from: "a", nth: 1, said: "go" };
    const receive = (data: unknown, origin = view.origin) => {
      for (const listener of listeners) listener({ data, origin });
    };
    const all = mutants(parcel, 7);
    for (let nth = 0; nth < 1000; nth += 1) receive(all.next().value?.file, "https://example.com");
    expect(heard).toEqual([]);
    for (const nth of [Number.POSITIVE_INFINITY, Number.NaN, 1e308, "2", null, -1, 0.5]) receive({ ...parcel, nth });
    for (const wrong of [null, [], "go", { said: "go" }, { ...parcel, wire: "y windows" }, { ...parcel, from: {} }])
      receive(wrong);
    expect(heard).toEqual([]);
    receive(parcel);
    receive({ ...parcel, nth: 2, said: "on" });
    expect(heard).toEqual(["go", "on"]);
  });
});
