import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { linkToStage } from "../../../../src/views/present/speaker/stageLink.ts";
import type { Message } from "../../../../src/views/present/sync/messages.ts";

const hello: Message = { kind: "hello", from: "speaker" };
const next: Message = { kind: "navigate", way: "next" };

describe("linkToStage(channel, onConnection)", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const open = () => {
    const [send, onConnection, alone] = [vi.fn<(message: Message) => void>(), vi.fn(), vi.fn()];
    const link = linkToStage({ send, listen() {}, connect() {} }, onConnection);
    return { link, send, onConnection, alone };
  };

  test("calls for a stage until one answers, and again once it has closed", () => {
    const { link, send, onConnection } = open();
    expect(onConnection).toHaveBeenLastCalledWith("alone");
    expect(send.mock.calls).toEqual([[hello]]);
    vi.advanceTimersByTime(2000);
    expect(send).toHaveBeenCalledTimes(3);
    link.heard();
    expect(onConnection).toHaveBeenLastCalledWith("joined");
    vi.advanceTimersByTime(5000);
    expect(send).toHaveBeenCalledTimes(3);
    link.lost();
    vi.advanceTimersByTime(1000);
    expect(send).toHaveBeenCalledTimes(4);
  });

  test("leaves a request to a stage that answers", () => {
    const { link, send, alone } = open();
    link.heard();
    link.ask(next, alone);
    expect(send).toHaveBeenLastCalledWith(next);
    link.heard();
    vi.advanceTimersByTime(10_000);
    expect(alone).not.toHaveBeenCalled();
  });

  test("acts in this window if no stage is open, or the stage does not answer in time", () => {
    const { link, onConnection, alone } = open();
    link.ask(next, alone);
    expect(alone).toHaveBeenCalledTimes(1);
    link.heard();
    link.ask(next, alone);
    expect(alone).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(600);
    expect(alone).toHaveBeenCalledTimes(2);
    expect(onConnection).toHaveBeenLastCalledWith("alone");
  });

  test("works alone in a browser that cannot join two windows, and says so", () => {
    const [onConnection, alone] = [vi.fn(), vi.fn()];
    linkToStage(undefined, onConnection).ask(next, alone);
    expect(onConnection).toHaveBeenCalledExactlyOnceWith("impossible");
    expect(alone).toHaveBeenCalledOnce();
  });
});
