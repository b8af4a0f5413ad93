import { describe, expect, test, vi } from "vitest";
import { openTransport } from "../../../../src/views/present/sync/transport.ts";
import { mutants } from "../../../fixture/mutator.ts";

type Heard = (event: { data: unknown; origin: string; source?: unknown }) => void;

/** The windows of a browser as far as they send messages; `origin` "null" is that of pages opened from files. */
function browser(origin: string, { hasChannels = true } = {}) {
  const channels: { name: string; onmessage?: Heard }[] = [];
  return (opener: object | null = null) => {
    const listeners = new Set<Heard>();
    const view = {
      origin,
      opener,
      location: { search: "", href: "https://example.org/" },
      closed: false,
      open() {},
      BroadcastChannel: hasChannels
        ? class {
            onmessage?: Heard;
            name: string;
            constructor(name: string) {
              this.name = name;
              channels.push(this);
            }
            postMessage(data: unknown) {
              for (const other of channels)
                if (other !== this && other.name === this.name)
                  other.onmessage?.({ data: structuredClone(data), origin });
            }
            close() {}
          }
        : undefined,
      addEventListener: (_: string, listener: Heard) => listeners.add(listener),
      removeEventListener: (_: string, listener: Heard) => listeners.delete(listener),
    };
    const post = (data: unknown, source: unknown, from = origin) => {
      for (const listener of listeners) listener({ data: structuredClone(data), origin: from, source });
    };
    return { view, post };
  };
}

type Made = ReturnType<ReturnType<typeof browser>>;

/** Lets each of two windows post to the other, as the browser would. */
function acquaint(one: Made, other: Made): void {
  Object.assign(one.view, { postMessage: (data: unknown) => one.post(data, other.view) });
  Object.assign(other.view, { postMessage: (data: unknown) => other.post(data, one.view) });
}

const join = ({ view }: Made, onPayload: (payload: unknown) => void) =>
  openTransport("x windows", onPayload, view as unknown as typeof window);

describe("openTransport(channel, onPayload)", () => {
  test("joins windows of a site by their channel", () => {
    const open = browser("https://example.org");
    const heard = vi.fn();
    const stage = join(open(), () => {});
    join(open(), heard);
    stage?.send({ kind: "advance" });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: "advance" });
  });

  test("joins pages opened from a file with the window that opened them, both ways, without a channel", () => {
    const open = browser("null", { hasChannels: false });
    const [stage, speaker] = [open(), { ...open() }];
    speaker.view.opener = stage.view;
    acquaint(stage, speaker);
    const [atStage, atSpeaker] = [vi.fn(), vi.fn()];
    const stageTransport = join(stage, atStage);
    const speakerTransport = join(speaker, atSpeaker);
    speakerTransport?.send("hello");
    expect(atStage).toHaveBeenCalledExactlyOnceWith("hello");
    stageTransport?.send("state");
    expect(atSpeaker).toHaveBeenCalledExactlyOnceWith("state");
  });

  test("receives once what comes both ways", () => {
    const open = browser("null");
    const [stage, speaker] = [open(), open()];
    speaker.view.opener = stage.view;
    acquaint(stage, speaker);
    const heard = vi.fn();
    join(stage, heard);
    const transport = join(speaker, () => {});
    transport?.send(1);
    transport?.send(2);
    expect(heard.mock.calls).toEqual([[1], [2]]);
  });

  test("receives nothing from another origin, from an unknown window, or in another form", () => {
    const open = browser("null", { hasChannels: false });
    const [stage, speaker, stranger] = [open(), open(), open()];
    speaker.view.opener = stage.view;
    acquaint(stage, speaker);
    const heard = vi.fn();
    join(stage, heard);
    const envelope = { channel: "x windows", sender: "a", sequence: 1, payload: "go" };
    stage.post(envelope, stranger.view);
    stage.post(envelope, speaker.view, "https://example.com");
    for (const wrong of [
      null,
      "go",
      { ...envelope, channel: "y windows" },
      { ...envelope, sequence: "1" },
      { payload: "go" },
    ])
      stage.post(wrong, speaker.view);
    expect(heard).not.toHaveBeenCalled();
    stage.post(envelope, speaker.view);
    expect(heard).toHaveBeenCalledExactlyOnceWith("go");
  });

  test("accepts only complete envelopes, and is not silenced by one with the highest number", () => {
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
      location: { search: "", href: "https://example.org/" },
      open() {},
      addEventListener() {},
      removeEventListener() {},
      BroadcastChannel: Channel,
    };
    openTransport("x windows", (payload) => heard.push(payload), view as unknown as typeof window);
    const envelope = { channel: "x windows", sender: "a", sequence: 1, payload: "go" };
    const receive = (data: unknown, origin = view.origin) => {
      for (const listener of listeners) listener({ data, origin });
    };
    const all = mutants(envelope, 7);
    for (let nth = 0; nth < 1000; nth += 1) receive(all.next().value?.file, "https://example.com");
    expect(heard).toEqual([]);
    for (const sequence of [Number.POSITIVE_INFINITY, Number.NaN, 1e308, "2", null, -1, 0.5])
      receive({ ...envelope, sequence });
    for (const wrong of [
      null,
      [],
      "go",
      { payload: "go" },
      { ...envelope, channel: "y windows" },
      { ...envelope, sender: {} },
    ])
      receive(wrong);
    expect(heard).toEqual([]);
    receive(envelope);
    receive({ ...envelope, sequence: 2, payload: "on" });
    expect(heard).toEqual(["go", "on"]);
  });
});
