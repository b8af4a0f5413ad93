import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { perFrame } from "../../../src/views/shared/perFrame.ts";

const frames: (() => void)[] = [];
const nextFrame = () => {
  for (const frame of frames.splice(0)) frame();
};

beforeEach(() => void vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame)));
afterEach(() => void vi.unstubAllGlobals());

test("of many values in one frame only the latest is acted on, once", () => {
  const act = vi.fn();
  const values = perFrame(act);
  for (const x of [1, 2, 3]) values.set({ x });
  expect(values.pending()).toEqual({ x: 3 });
  expect(frames).toHaveLength(1);
  expect(act).not.toHaveBeenCalled();
  nextFrame();
  expect(act).toHaveBeenCalledExactlyOnceWith({ x: 3 });
  expect(values.pending()).toBeUndefined();
});

test("the waiting value is acted on at once if asked for, and not again at the frame", () => {
  const act = vi.fn();
  const values = perFrame(act);
  values.set({ x: 1 });
  values.flush();
  nextFrame();
  values.flush();
  expect(act).toHaveBeenCalledExactlyOnceWith({ x: 1 });
});
