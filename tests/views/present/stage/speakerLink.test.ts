import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { languageOf } from "../../../../src/language/language.ts";
import type { Interaction } from "../../../../src/views/present/interaction/interaction.ts";
import type { Pen } from "../../../../src/views/present/interaction/pen.ts";
import type { Slideshow } from "../../../../src/views/present/stage/reveal.ts";
import type { SlideNavigation } from "../../../../src/views/present/stage/slideNavigation.ts";
import { followSpeaker } from "../../../../src/views/present/stage/speakerLink.ts";
import type { Message } from "../../../../src/views/present/sync/messages.ts";

describe("followSpeaker(channel, stage)", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const position = { slide: 1, step: 0 };
  const open = () => {
    let tell: (message: Message) => void = () => {};
    const slideshow = { position: () => position, setBlack: vi.fn() };
    const navigation = { next: vi.fn(), previousSlide: vi.fn(), bringBack: vi.fn() };
    const pen = { show: vi.fn() };
    const interaction = { showChart: vi.fn(), showPointer: vi.fn(), pen: pen as Partial<Pen> as Pen };
    const [jump, report, back, notify, changeOrder] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const channel = {
      send() {},
      connect() {},
      listen(onMessage: typeof tell) {
        tell = onMessage;
      },
    };
    followSpeaker(channel, {
      language: languageOf("en"),
      slideshow: slideshow as Partial<Slideshow> as Slideshow,
      interaction: interaction as Partial<Interaction> as Interaction,
      navigation: navigation as Partial<SlideNavigation> as SlideNavigation,
      back,
      notify,
      jump,
      report,
      changeOrder,
    });
    return {
      navigation,
      back,
      notify,
      tell: (message: Message) => tell(message),
      slideshow,
      interaction,
      jump,
      report,
      changeOrder,
    };
  };

  test("does what the speaker asks for, and reports after each request, even if nothing has changed", () => {
    const { tell, slideshow, navigation, back, jump, report } = open();
    tell({ kind: "go", position });
    tell({ kind: "navigate", way: "next" });
    tell({ kind: "navigate", way: "previousSlide" });
    tell({ kind: "navigate", way: "back" });
    tell({ kind: "show" });
    tell({ kind: "black", black: true });
    expect(jump).toHaveBeenCalledExactlyOnceWith(position);
    for (const done of [navigation.next, navigation.previousSlide, navigation.bringBack, back])
      expect(done).toHaveBeenCalledOnce();
    expect(slideshow.setBlack).toHaveBeenCalledExactlyOnceWith(true);
    expect(report).toHaveBeenCalledTimes(6);
  });

  test("switches to the running order that the speaker chooses, and leaves the report to the next page", () => {
    const { tell, changeOrder, report } = open();
    tell({ kind: "order", order: "short" });
    expect(changeOrder).toHaveBeenCalledExactlyOnceWith("short");
    expect(report).not.toHaveBeenCalled();
  });

  test("shows what the speaker does to the step that is shown, and to no other step", () => {
    const { tell, interaction } = open();
    const view = { zoom: { x: 0.5, y: 0.5, scale: 2 } };
    tell({ kind: "view", position: { slide: 1, step: 1 }, view });
    tell({ kind: "ink", position: { slide: 1, step: 1 }, ink: [[1, 2]] });
    expect(interaction.showChart).not.toHaveBeenCalled();
    expect(interaction.pen.show).not.toHaveBeenCalled();
    tell({ kind: "view", position, view });
    expect(interaction.showChart).toHaveBeenCalledExactlyOnceWith(view);
    tell({ kind: "ink", position, ink: [[1, 2]] });
    expect(interaction.pen.show).toHaveBeenCalledExactlyOnceWith([[1, 2]]);
    tell({ kind: "pointer", pointer: { x: 0, y: 1 } });
    expect(interaction.showPointer).toHaveBeenLastCalledWith({ x: 0, y: 1 });
  });

  test("removes the pointer once the speaker has left, but not during a reload", () => {
    const { tell, interaction, report } = open();
    tell({ kind: "bye", from: "speaker" });
    tell({ kind: "hello", from: "speaker" });
    expect(report).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(interaction.showPointer).not.toHaveBeenCalled();
    tell({ kind: "bye", from: "speaker" });
    vi.advanceTimersByTime(4000);
    expect(interaction.showPointer).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test("does not answer other stages", () => {
    const { tell, interaction, report } = open();
    tell({ kind: "hello", from: "stage", placed: true });
    tell({ kind: "bye", from: "stage" });
    vi.advanceTimersByTime(10_000);
    expect([report.mock.calls.length, interaction.showPointer.mock.calls.length]).toEqual([0, 0]);
  });

  test("shows once in the audience's window that the speaker's controls another stage", () => {
    const { tell, notify, report } = open();
    tell({ kind: "taken", by: `${Date.UTC(2026, 0, 1)}-a` });
    expect(notify).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/leads the slides opened at .*\d/));
    expect(report).not.toHaveBeenCalled();
  });
});
