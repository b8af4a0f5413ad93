import { describe, expect, test, vi } from "vitest";
import { wayInFile } from "../../src/views/file/ways.ts";
import { seenSlides } from "../../src/views/present/seenSlides.ts";
import { shelfFor } from "../../src/views/present/shelf.ts";
import { joinWires } from "../../src/views/present/wires.ts";
import { deck } from "../fixture/deck.ts";

type Heard = (event: { data: unknown; origin: string; source?: unknown }) => void;

/** A browser's windows as far as they call to each other; `origin` "null" is that of pages opened from files. */
function browser(origin: string, { hasChannels = true } = {}) {
  const channels: { name: string; onmessage?: Heard }[] = [];
  return (opener: object | null = null) => {
    const listeners = new Set<Heard>();
    const view = {
      origin,
      opener,
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

const join = ({ view }: Made, heard: (said: unknown) => void) =>
  joinWires("x windows", heard, view as unknown as typeof window);

describe("joinWires(name, heard)", () => {
  test("joins windows of a site by their channel", () => {
    const open = browser("https://example.org");
    const heard = vi.fn();
    const stage = join(open(), () => {});
    join(open(), heard);
    stage?.say({ kind: "turn" });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: "turn" });
  });

  test("joins pages opened from a file with the window that opened them, both ways, without a channel", () => {
    const open = browser("null", { hasChannels: false });
    const [stage, speaker] = [open(), { ...open() }];
    speaker.view.opener = stage.view;
    acquaint(stage, speaker);
    const [atStage, atSpeaker] = [vi.fn(), vi.fn()];
    const stageWires = join(stage, atStage);
    const speakerWires = join(speaker, atSpeaker);
    speakerWires?.say("hello");
    expect(atStage).toHaveBeenCalledExactlyOnceWith("hello");
    stageWires?.say("state");
    expect(atSpeaker).toHaveBeenCalledExactlyOnceWith("state");
  });

  test("hears once what comes both ways", () => {
    const open = browser("null");
    const [stage, speaker] = [open(), open()];
    speaker.view.opener = stage.view;
    acquaint(stage, speaker);
    const heard = vi.fn();
    join(stage, heard);
    const wires = join(speaker, () => {});
    wires?.say(1);
    wires?.say(2);
    expect(heard.mock.calls).toEqual([[1], [2]]);
  });

  test("hears nothing from another origin, from a stranger's window, or in another form", () => {
    const open = browser("null", { hasChannels: false });
    const [stage, speaker, stranger] = [open(), open(), open()];
    speaker.view.opener = stage.view;
    acquaint(stage, speaker);
    const heard = vi.fn();
    join(stage, heard);
    const parcel = { wire: "x windows", from: "a", nth: 1, said: "go" };
    stage.post(parcel, stranger.view);
    stage.post(parcel, speaker.view, "https://example.com");
    for (const wrong of [null, "go", { ...parcel, wire: "y windows" }, { ...parcel, nth: "1" }, { said: "go" }])
      stage.post(wrong, speaker.view);
    expect(heard).not.toHaveBeenCalled();
    stage.post(parcel, speaker.view);
    expect(heard).toHaveBeenCalledExactlyOnceWith("go");
  });
});

describe("wayInFile(href, here)", () => {
  test.each([
    ["read/#al-qaim.2", "present", "?read#al-qaim.2"],
    ["print/#title", "present", "?print#title"],
    ["../", "read", "?present"],
    ["../#/al-qaim/2", "read", "?present#/al-qaim/2"],
    ["../print/", "read", "?print"],
    ["../read/", "print", "?read"],
    ["?form=steps&theme=paper", "print", "?print&form=steps&theme=paper"],
    ["?read#al-qaim", "read", undefined],
    ["#the-contents", "read", undefined],
    ["https://example.org/read/", "read", undefined],
    ["mailto:someone@example.org", "read", undefined],
  ] as const)("%s on the %s page leads to %s", (href, here, way) => {
    expect(wayInFile(href, here)).toBe(way);
  });
});

describe("seenSlides(deck, shelf)", () => {
  test("knows how far each slide was shown, also after a reload, and reads nothing into rubbish", () => {
    sessionStorage.clear();
    const shelf = shelfFor(deck.id, () => sessionStorage);
    const seen = seenSlides(deck, shelf);
    seen.note({ slide: 1, step: 2 });
    seen.note({ slide: 1, step: 0 });
    for (const now of [seen, seenSlides(deck, shelf)])
      expect([0, 1, 2].map(now.furthest)).toEqual([undefined, 2, undefined]);
    for (const rubbish of ["", "{}", "[[1]]", '[["freeze","x"]]', "null"]) {
      shelf.set("seen", rubbish);
      expect(seenSlides(deck, shelf).furthest(1)).toBeUndefined();
    }
  });
});
