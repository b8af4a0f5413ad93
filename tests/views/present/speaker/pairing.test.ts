import { describe, expect, test, vi } from "vitest";
import { languageOf } from "../../../../src/language/language.ts";
import { pairWithStage } from "../../../../src/views/present/speaker/pairing.ts";
import type { Message } from "../../../../src/views/present/sync/messages.ts";
import { stageId, stageName } from "../../../../src/views/present/sync/stageId.ts";

const opens: Message = { kind: "hello", from: "stage", placed: true };
const goes: Message = { kind: "bye", from: "stage" };
const state = { kind: "state", position: { slide: 0, step: 0 }, black: false, view: {} } as unknown as Message;

function open(first?: string) {
  let joined = false;
  const [onPaired, refuse, onOthers] = [vi.fn(), vi.fn(), vi.fn()];
  const pairing = pairWithStage({ first, isJoined: () => joined, onPaired, refuse, onOthers });
  const hear = (message: Message, stage: string) => pairing.onOther?.(message, stage);
  const join = (next = true) => {
    joined = next;
  };
  return { pairing, hear, join, onPaired, refuse, onOthers };
}

describe("a speaker's window and several stages", () => {
  test("follows the stage that opened it; a second one is told so and only offered", () => {
    const { pairing, hear, join, onPaired, refuse, onOthers } = open("a");
    join();
    hear(opens, "b");
    hear(state, "b");
    expect([pairing.stage(), pairing.others()]).toEqual(["a", ["b"]]);
    expect(refuse).toHaveBeenCalledExactlyOnceWith("b");
    expect(onOthers).toHaveBeenCalledOnce();
    expect(onPaired).not.toHaveBeenCalled();
  });

  test("does not switch to an idle stage while its own is reloading, but to one that opens then", () => {
    const { pairing, hear, join, onPaired } = open("a");
    join(false);
    hear(state, "b");
    expect([pairing.stage(), pairing.others()]).toEqual(["a", ["b"]]);
    hear(opens, "c");
    expect(pairing.stage()).toBe("c");
    expect(onPaired).toHaveBeenCalledExactlyOnceWith(opens);
  });

  test("that no stage opened takes the first that answers", () => {
    const { pairing, hear, onPaired } = open();
    hear(state, "a");
    expect(pairing.stage()).toBe("a");
    expect(onPaired).toHaveBeenCalledExactlyOnceWith(state);
  });

  test("switches to another stage when the speaker asks for it, and then offers the one it left", () => {
    const { pairing, hear, join } = open("a");
    join();
    hear(opens, "b");
    pairing.choose("b");
    expect([pairing.stage(), pairing.others()]).toEqual(["b", ["a"]]);
    hear(goes, "a");
    expect(pairing.others()).toEqual([]);
  });
});

describe("the id of a stage", () => {
  const kept = new Map<string, string>();
  const session = {
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => void kept.set(name, value),
  };

  test("survives a reload, and is new in a tab that was opened or duplicated from it", () => {
    const first = stageId(session, "navigate", 1000);
    expect(stageId(session, "reload", 2000)).toBe(first);
    expect(stageId(session, "navigate", 3000)).not.toBe(first);
    expect(stageId(session, "back_forward", 3000)).not.toBe(first);
  });

  test("names it by the time at which it was opened", () => {
    const opened = Date.UTC(2026, 0, 1, 10, 4, 31);
    expect(stageName(languageOf("en"), `${opened}-x`)).toBe(
      `the slides opened at ${new Date(opened).toLocaleTimeString()}`,
    );
    expect(stageName(languageOf("en"), "")).toBe("the slides");
  });
});
