import { afterEach, expect, test, vi } from "vitest";
import { findBrowser } from "../../src/node/browser.ts";

afterEach(() => vi.unstubAllEnvs());

test("CHROME_PATH decides which browser is used", () => {
  vi.stubEnv("CHROME_PATH", process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

test("a CHROME_PATH that leads nowhere is an error, and no other browser is taken for it", () => {
  vi.stubEnv("CHROME_PATH", "/nowhere/chrome");
  expect(() => findBrowser()).toThrow("CHROME_PATH is set to /nowhere/chrome, and there is no browser");
});
