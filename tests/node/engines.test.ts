import { afterEach, expect, test, vi } from "vitest";
import { ensureEngines, findEngines, missingPackages } from "../../src/node/engines.ts";

afterEach(() => vi.unstubAllEnvs());

test("FIREFOX_PATH decides which Firefox is used", () => {
  vi.stubEnv("FIREFOX_PATH", process.execPath);
  expect(findEngines().firefox).toBe(process.execPath);
});

test("a FIREFOX_PATH that leads nowhere is told so, not passed over", () => {
  vi.stubEnv("FIREFOX_PATH", "/nowhere/firefox");
  expect(() => findEngines()).toThrow("FIREFOX_PATH is set to /nowhere/firefox, and there is no browser");
});

test("what is missing is named as Debian's packages, and an engine that is there is not", () => {
  const webkit = { driver: "driver", browser: "browser", screen: "screen" };
  expect(missingPackages({})).toEqual(["firefox-esr", "webkit2gtk-driver", "xvfb"]);
  expect(missingPackages({ firefox: "firefox" })).toEqual(["webkit2gtk-driver", "xvfb"]);
  expect(missingPackages({ firefox: "firefox", webkit })).toEqual([]);
});

test("where nothing can be installed, one sentence says what is wanted", () => {
  vi.stubEnv("FIREFOX_PATH", "");
  vi.stubEnv("PATH", "/nowhere");
  expect(() => ensureEngines(() => {})).toThrow(/without apt-get: install Firefox, and WebKitGTK .* apt-get install /);
});
