import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { slidesOf } from "../../src/deck/deck.ts";
import { markup } from "../../src/marks/markup.ts";
import { positionAt } from "../../src/views/address.ts";
import { statusAt, titleAt } from "../../src/views/present/announce.ts";
import { readMessage, writeMessage } from "../../src/views/present/channel.ts";
import {
  elapsed,
  paused,
  readClock,
  reset,
  spanWords,
  started,
  stopped,
  undone,
} from "../../src/views/present/clock.ts";
import { leadTo } from "../../src/views/present/controls.ts";
import { layDesk } from "../../src/views/present/desk.ts";
import { openFind, openHelp } from "../../src/views/present/dialogs.ts";
import { viewAsked } from "../../src/views/present/elsewhere.ts";
import { slidesLike } from "../../src/views/present/find.ts";
import { addressKeeper } from "../../src/views/present/history.ts";
import { hangSlides } from "../../src/views/present/hung.ts";
import { actionOf, keptByFocus } from "../../src/views/present/keys.ts";
import { whole } from "../../src/views/present/lens.ts";
import { outlineOf } from "../../src/views/present/outline.ts";
import {
  behind,
  chapterPlans,
  chapterWords,
  minutesOf,
  minutesWords,
  paceWords,
  planAt,
} from "../../src/views/present/plan.ts";
import { firstPictures, presentHtml } from "../../src/views/present/prerender.ts";
import { saidAt, saidDrawing } from "../../src/views/present/said.ts";
import { shelfFor } from "../../src/views/present/shelf.ts";
import { themeAfter, themeOf } from "../../src/views/present/theme.ts";
import { isJump, motionOf, stepAfter, stepBefore } from "../../src/views/present/walk.ts";
import { deck } from "../fixture/deck.ts";

const first = { slide: 0, step: 0 };

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe("viewAsked(search)", () => {
  test.each([
    ["", "present"],
    ["?print-pdf", "print"],
    ["?view=print", "print"],
    ["?view=scroll", "read"],
    ["?view=reader", "read"],
    ["?speaker", "speaker"],
    ["?read", "read"],
    ["?print&form=steps", "print"],
    ["?speaker=1&utm_source=x", "speaker"],
    ["?view=nonsense&controls=false", "present"],
  ])("sends %j to %s", (search, view) => {
    expect(viewAsked(search)).toBe(view);
  });
});

describe("walking", () => {
  test("every step is reached going on, in order, and the same going back", () => {
    const on = [first];
    for (let next = stepAfter(deck, first); next; next = stepAfter(deck, next)) on.push(next);
    const steps = slidesOf(deck).flatMap(({ steps }, slide) => steps.map((_, step) => ({ slide, step })));
    expect(on).toEqual(steps);
    const back = [steps.at(-1) ?? first];
    for (let last = stepBefore(deck, back[0] ?? first); last; last = stepBefore(deck, last)) back.push(last);
    expect(back.reverse()).toEqual(steps);
  });

  test("positionAt(deck, address) finds a slide and a step, and nothing in any rubbish", () => {
    expect(positionAt(deck, "#/freeze/2")).toEqual({ slide: 1, step: 1 });
    expect(positionAt(deck, "#/%E0%A4%A")).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void positionAt(deck, `#/${text}`)));
  });

  test("one step within a slide glides; several, hammered ones, other slides and unwilling viewers do not", () => {
    const [from, to] = [
      { slide: 1, step: 0 },
      { slide: 1, step: 1 },
    ];
    expect(motionOf({ from, to, since: 1000, still: false })).toBeGreaterThan(0);
    expect(motionOf({ from, to, since: 1000, still: false })).toBeLessThanOrEqual(800);
    expect(motionOf({ from: to, to: from, since: 1000, still: false })).toBeGreaterThan(0);
    expect(motionOf({ from, to, since: 1000, still: true })).toBe(0);
    expect(motionOf({ from, to, since: 50, still: false })).toBe(0);
    expect(motionOf({ from, to: { slide: 1, step: 2 }, since: 1000, still: false })).toBe(0);
    expect(motionOf({ from: first, to, since: 1000, still: false })).toBe(0);
    expect(motionOf({ from: undefined, to, since: 1000, still: false })).toBe(0);
  });

  test("a slide further on is a jump, the next one is not", () => {
    expect(isJump(first, { slide: 2, step: 0 })).toBe(true);
    expect(isJump(first, { slide: 1, step: 0 })).toBe(false);
    expect(isJump(undefined, { slide: 2, step: 0 })).toBe(false);
  });
});

describe("addressKeeper(deck)", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, "", "#/title");
  });
  afterEach(() => vi.useRealTimers());

  test("writes a step at once, and many in a hurry once they rest", () => {
    vi.setSystemTime(1e6);
    const replaced = vi.spyOn(window.history, "replaceState");
    const keep = addressKeeper(deck);
    keep({ slide: 1, step: 1 });
    expect(window.location.hash).toBe("#/freeze/2");
    for (let count = 0; count < 50; count++) keep({ slide: 1, step: count % 3 });
    keep({ slide: 2, step: 0 });
    expect(window.location.hash).toBe("#/freeze/2");
    vi.runAllTimers();
    expect(window.location.hash).toBe("#/flood");
    expect(replaced).toHaveBeenCalledTimes(2);
  });

  test("writes what waits when the page is left", () => {
    vi.setSystemTime(1e6);
    const keep = addressKeeper(deck);
    keep({ slide: 1, step: 0 });
    keep({ slide: 1, step: 2 });
    window.dispatchEvent(new Event("pagehide"));
    expect(window.location.hash).toBe("#/freeze/3");
  });

  test("pushes a jump, after writing where it was made from", () => {
    vi.setSystemTime(1e6);
    const pushed = vi.spyOn(window.history, "pushState").mockImplementation(() => {});
    const keep = addressKeeper(deck);
    keep({ slide: 1, step: 0 });
    keep({ slide: 1, step: 1 });
    keep({ slide: 3, step: 0 }, { jump: true });
    expect(window.location.hash).toBe("#/freeze/2");
    expect(pushed).toHaveBeenCalledExactlyOnceWith(null, "", "#/method");
  });

  test("bears a browser that refuses", () => {
    vi.setSystemTime(1e6);
    vi.spyOn(window.history, "replaceState").mockImplementation(() => {
      throw new DOMException("too many", "SecurityError");
    });
    expect(() => addressKeeper(deck)({ slide: 1, step: 0 })).not.toThrow();
  });
});

describe("keys", () => {
  const press = (key: string, more = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...more });

  test("every key of a clicker is known", () => {
    for (const key of ["PageUp", "PageDown", "ArrowLeft", "ArrowRight", "Escape"])
      expect(actionOf(press(key))).toBe("navigate");
    expect(actionOf(press("."))).toBe("black");
    expect(actionOf(press("B"))).toBe("black");
  });

  test("the browser keeps its own shortcuts", () => {
    expect(actionOf(press("r", { ctrlKey: true }))).toBeUndefined();
    expect(actionOf(press("ArrowLeft", { altKey: true }))).toBeUndefined();
  });

  test("keys of one letter or sign can be switched off, the others stay", () => {
    for (const key of ["b", ".", "?", "t", "n", "S"])
      expect(actionOf(press(key), { characters: false })).toBeUndefined();
    for (const key of ["ArrowRight", " ", "F1"]) expect(actionOf(press(key), { characters: false })).toBeDefined();
  });

  test.each([
    ["<button>x</button>", " ", true],
    ["<button>x</button>", "Enter", true],
    ["<button>x</button>", "ArrowRight", false],
    ['<a href="#/x">x</a>', "Enter", true],
    ['<a href="#/x">x</a>', "PageDown", false],
    ["<summary>x</summary>", " ", true],
    ['<div role="slider" tabindex="0">x</div>', "ArrowRight", true],
    ['<div role="slider" tabindex="0">x</div>', "t", true],
    ['<input type="text">', "b", true],
    ['<input type="range">', "ArrowLeft", true],
    ['<input type="checkbox">', " ", true],
    ['<input type="checkbox">', "ArrowLeft", false],
    ["<select><option>x</option></select>", "ArrowDown", true],
    ["<p>x</p>", " ", false],
  ])("a focus on %s keeps %j: %s", (html, key, kept) => {
    document.body.innerHTML = html;
    expect(keptByFocus(document.body.firstElementChild, key)).toBe(kept);
  });

  test.each([
    ["open", true],
    ["closed", false],
  ])("a focus left in a dialog that is %s keeps keys: %s", (state, kept) => {
    document.body.innerHTML = `<dialog${state === "open" ? " open" : ""}><input type="text"></dialog>`;
    for (const key of ["b", " ", "PageDown"]) expect(keptByFocus(document.querySelector("input"), key)).toBe(kept);
  });

  test("a key without a target is nobody's", () => {
    expect(keptByFocus(null, " ")).toBe(false);
    expect(keptByFocus(window, " ")).toBe(false);
  });
});

describe("what is announced", () => {
  test("the title names slide and deck, and the deck once", () => {
    expect(titleAt(deck, { slide: 1, step: 2 })).toBe("The river closed from the top · The ice on the Danube");
    expect(titleAt(deck, first)).toBe("The ice on the Danube");
  });

  test("the status tells number, title, step and caption of what is shown", () => {
    expect(statusAt(deck, { slide: 1, step: 1 })).toBe(
      "Slide 2 of 4: The river closed from the top. Step 2 of 3: More dots, counted.",
    );
  });

  test("it gives away neither a later caption nor the speaker's words", () => {
    expect(statusAt(deck, { slide: 1, step: 0 })).not.toContain("More dots");
    for (const [slide, { steps }] of slidesOf(deck).entries())
      for (const [step] of steps.entries())
        expect(statusAt(deck, { slide, step })).not.toMatch(/froze|stood for|broke/);
  });
});

describe("readMessage(deck, raw)", () => {
  const event = deck.story.events[0]?.id ?? "";
  const [place = ""] = Object.keys(deck.story.places);
  const told = (subject: unknown) => ({
    kind: "glance",
    at: "#/freeze",
    glance: { lens: whole, told: { subject, pinned: true } },
  });

  test("reads what writeMessage wrote, for every kind", () => {
    const at = { slide: 1, step: 1 };
    for (const message of [
      { kind: "hello", from: "speaker" },
      { kind: "bye", from: "stage" },
      { kind: "state", at, black: true, glance: { lens: whole } },
      { kind: "state", at, black: false, glance: { lens: { x: 0.4, y: 0.5, by: 2 } }, point: { x: 0, y: 1 } },
      { kind: "glance", at, glance: { lens: whole, told: { subject: { kind: "event", id: event }, pinned: true } } },
      {
        kind: "glance",
        at,
        glance: { lens: whole, told: { subject: { kind: "several", ids: [event] }, pinned: false } },
      },
      { kind: "glance", at, glance: { lens: whole, told: { subject: { kind: "place", id: place }, pinned: false } } },
      { kind: "point", point: { x: 0.25, y: 0.75 } },
      { kind: "point" },
      { kind: "go", at },
      { kind: "turn", by: -1 },
      { kind: "black", black: false },
    ] as const)
      expect(readMessage(deck, structuredClone(writeMessage(deck, message)))).toEqual(message);
  });

  test("reads nothing into rubbish, and never throws", () => {
    const wrong = [
      null,
      undefined,
      "go",
      4,
      [],
      { kind: "go" },
      { kind: "go", at: "#/nowhere" },
      { kind: "go", at: "#/%E0" },
      { kind: "go", at: { slide: 1, step: 0 } },
      { kind: "state", at: "#/freeze" },
      { kind: "state", at: "#/freeze", black: "yes", glance: { lens: whole } },
      { kind: "state", at: "#/freeze", black: true },
      { kind: "state", at: "#/freeze", black: true, glance: { lens: whole }, point: { x: 2, y: 0 } },
      { kind: "point", point: { x: "0", y: 0 } },
      { kind: "point", point: { x: Number.NaN, y: 0 } },
      { kind: "glance", at: "#/freeze", glance: { lens: { x: 0.5, y: 0.5, by: 1e9 } } },
      {
        kind: "glance",
        at: "#/freeze",
        glance: { lens: whole, told: { subject: { kind: "event", id: "constructor" } } },
      },
      told({ kind: "event", id: "nowhere" }),
      told({ kind: "several", ids: [] }),
      told({ kind: "several", ids: [event, "<b>"] }),
      told({ kind: "place", id: "constructor" }),
      told({ kind: "place", id: place, day: "yesterday" }),
      told({ kind: "front", id: "toString" }),
      told({ kind: "side", id: event }),
      { kind: "turn", by: 7 },
      { kind: "hello", from: "elsewhere" },
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
});

describe("the clock", () => {
  test("counts while it runs, stands while it is paused, and goes on", () => {
    let clock = started(stopped, 1000);
    expect(elapsed(clock, 4000)).toBe(3000);
    clock = paused(clock, 5000);
    expect(elapsed(clock, 90000)).toBe(4000);
    clock = started(clock, 100000);
    expect(elapsed(clock, 101000)).toBe(5000);
  });

  test("a reset can be undone without losing the time since", () => {
    const clock = started(stopped, 0);
    const fresh = reset(clock, 60000);
    expect(elapsed(fresh, 61000)).toBe(1000);
    expect(elapsed(undone(fresh), 70000)).toBe(70000);
  });

  test("comes back from storage as it was, and stopped from rubbish", () => {
    const clock = reset(started({ kept: 5 }, 10), 20);
    expect(readClock(JSON.stringify(clock))).toEqual(clock);
    for (const text of [undefined, "", "null", "{}", '{"kept":-1}', '{"kept":1,"since":"x"}', "[1]"])
      expect(readClock(text)).toEqual(stopped);
  });

  test("spans are told as people say them", () => {
    expect([0, 65_000, 3_725_000].map(spanWords)).toEqual(["0:00", "1:05", "1:02:05"]);
  });

  test("the plan says ahead, on time or behind, by the minutes of the slides", () => {
    const [slides] = deck.chapters;
    const planned = {
      ...deck,
      chapters: [{ id: "all", title: "All", slides: (slides?.slides ?? []).map((one) => ({ ...one, minutes: 2 })) }],
    };
    const plan = planAt(planned, 1);
    expect(plan).toEqual({ from: 2, to: 4, total: 4 });
    expect(paceWords(plan, 3 * 6e4)).toBe("on time");
    expect(paceWords(plan, 1 * 6e4)).toBe("1:00 ahead");
    expect(paceWords(plan, 4.5 * 6e4)).toBe("0:30 behind");
    expect(behind(plan, 5 * 6e4)).toBe(6e4);
  });
});

describe("the plan", () => {
  const [first] = slidesOf(deck);
  const slide = (minutes: number) => ({ ...(first as NonNullable<typeof first>), minutes });
  const planned = {
    ...deck,
    chapters: [
      { id: "one", title: "One", slides: [slide(2), slide(1.5)] },
      { id: "none", title: "None", slides: [] },
      { id: "two", title: "Two", slides: [slide(3)] },
    ],
  };

  test("takes the words of a slide that declares no minutes, and never less than half a minute", () => {
    const spoken = (count: number) => {
      const { minutes: _, ...undeclared } = slide(0);
      return minutesOf({ ...undeclared, steps: [{ words: [["word ".repeat(count)]] }] });
    };
    expect([0, 100, 130, 260, 325].map(spoken)).toEqual([0.5, 1, 1, 2, 2.5]);
    expect(minutesOf(slide(4))).toBe(4);
  });

  test("gives every chapter its minutes, one after the other, and none to an empty one", () => {
    expect(chapterPlans(planned)).toEqual([
      { title: "One", first: 0, from: 0, to: 3.5, total: 6.5 },
      { title: "Two", first: 2, from: 3.5, to: 6.5, total: 6.5 },
    ]);
    expect([0, 0.5, 3.5, 6].map(minutesWords)).toEqual(["0 min", "½ min", "3½ min", "6 min"]);
  });

  test("says what is left of the chapter a slide is in, or how far it is over", () => {
    const chapters = chapterPlans(planned);
    expect(chapterWords(chapters, 1, 3 * 6e4)).toBe("One: 0:30 left");
    expect(chapterWords(chapters, 1, 4 * 6e4)).toBe("One: 0:30 over");
    expect(chapterWords(chapters, 2, 4 * 6e4)).toBe("Two: 2:30 left");
    expect(chapterWords(chapters, 2, 0)).toBe("Two: 3 min");
  });
});

describe("slidesLike(deck, typed)", () => {
  test.each([
    ["2", [1]],
    ["river", [1]],
    ["THE", [0, 1]],
    ["flood", [2]],
    ["99", []],
    ["(abc", []],
    ["[", []],
    ["", [0, 1, 2, 3]],
  ])("finds %j at %j", (typed, found) => {
    expect(slidesLike(deck, typed)).toEqual(found);
  });
});

describe("settings", () => {
  test("the theme goes round and is remembered", () => {
    const theme = themeOf(document.body, shelfFor(deck.id));
    theme.set("night");
    theme.set(themeAfter(theme.current()));
    expect(theme.current()).toBe("paper");
    document.body.dataset.theme = "night";
    expect(themeOf(document.body, shelfFor(deck.id)).current()).toBe("paper");
    expect(["night", "paper", "contrast"].map((one) => themeAfter(one as "night"))).toEqual([
      "paper",
      "contrast",
      "night",
    ]);
  });

  test("a browser that stores nothing fails nowhere", () => {
    const shelf = shelfFor(deck.id, () => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(() => shelf.set("theme", "paper")).not.toThrow();
    expect(shelf.get("theme")).toBeUndefined();
  });

  test("the help sheet settles what is changed in it", () => {
    const settle = vi.fn();
    openHelp(document, { theme: "night", characters: true, motion: true }, settle);
    const box = document.querySelector<HTMLInputElement>("[name=characters]");
    if (box) box.checked = false;
    box?.dispatchEvent(new Event("change", { bubbles: true }));
    expect(settle).toHaveBeenCalledExactlyOnceWith({ theme: "night", characters: false, motion: true });
  });

  test("the field to go to a slide shows what it finds, and bears a bracket", () => {
    const go = vi.fn();
    openFind(document, deck, go);
    const field = document.querySelector<HTMLInputElement>("#find-field");
    const type = (text: string) => {
      if (field) field.value = text;
      field?.dispatchEvent(new Event("input"));
    };
    type("(abc");
    expect(document.querySelectorAll("#find [data-slide]")).toHaveLength(0);
    type("flo");
    document.querySelector<HTMLElement>("#find [data-slide]")?.click();
    expect(go).toHaveBeenCalledExactlyOnceWith(2);
  });
});

describe("the pages a step leads to", () => {
  test("reading and print open at the same slide and step", () => {
    expect(leadTo("read", deck, { slide: 1, step: 1 })).toBe("read/#freeze.2");
    expect(leadTo("print", deck, first)).toBe("print/#title");
  });

  test("the words of every slide stand in the page before any script, the first of them here", () => {
    document.body.innerHTML = presentHtml(deck);
    expect(document.querySelector("section.here h1")?.textContent).toBe(deck.title);
    expect(document.querySelectorAll("section.here")).toHaveLength(1);
    const headings = [...document.querySelectorAll("section :is(h1, h2)")].map(({ textContent }) => textContent);
    expect(headings).toEqual(slidesOf(deck).map(({ title }) => title));
    const outline = slidesOf(outlineOf(document.body)).map(({ id, steps }) => [id, steps.length]);
    expect(outline).toEqual(slidesOf(deck).map(({ id, steps }) => [id, steps.length]));
    expect(document.querySelectorAll(".slide > svg, footer")).toHaveLength(0);
  });

  test("the first two slides have their pictures apart, just as the stage paints them", () => {
    const pictures = firstPictures(deck);
    expect(Object.keys(pictures)).toEqual(
      slidesOf(deck)
        .slice(0, 2)
        .map(({ id }) => id),
    );
    document.body.innerHTML = presentHtml(deck);
    hangSlides(deck, document.body).draw(first);
    expect(document.querySelector(".painted")?.innerHTML).toBe(pictures.title);
    expect(pictures.title).toContain("<circle");
  });
});

describe("the speaker's window", () => {
  test("shows this step and the next, the words, and no id twice", () => {
    const desk = layDesk(deck, document.body);
    desk.show({ slide: 1, step: 1 });
    const part = (name: string) => document.querySelector(`[data-part="${name}"]`);
    expect(part("now")?.querySelectorAll("circle")).toHaveLength(5);
    expect(part("next")?.querySelectorAll("circle")).toHaveLength(3);
    expect(part("words")?.textContent).toContain("Then it broke.");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    desk.show({ slide: 3, step: 0 });
    expect(part("next")?.childElementCount).toBe(0);
    expect(part("next-title")?.textContent).toBe("The end");
  });

  test("who and what the words name is explained to the speaker, and only where they name it", () => {
    const said = (step: number) =>
      saidDrawing(deck.story, saidAt(deck, { slide: 1, step }))
        .map(markup)
        .join("");
    expect(said(1)).toContain("Who and what it names (1)");
    expect(said(1)).toContain(deck.story.terms.dyke?.text);
    expect(said(0)).not.toContain("Who and what it names");
  });

  test("says of everything shown who claimed it, how firmly, and where it stands", () => {
    const said = saidDrawing(deck.story, saidAt(deck, { slide: 1, step: 1 }))
      .map(markup)
      .join("");
    expect(said).toContain("Ice breaks at Vienna");
    expect(said).toContain("claimed");
    expect(said).toContain("by a ferryman");
    expect(said).toContain('href="https://example.org/ice"');
    expect(said).toContain("Pest flooded");
    const claimed = saidDrawing(deck.story, saidAt(deck, { slide: 1, step: 2 }))
      .map(markup)
      .join("");
    expect(claimed).toContain("The dyke gave way at night.");
    expect(claimed).toContain("paragraph 2");
  });
});
