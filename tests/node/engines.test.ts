import { afterEach, expect, test, vi } from "vitest";
import { ensureEngines, findEngines, missingPackages } from "../../src/node/engines.ts";

afterEach(() => vi.unstubAllEnvs());

test("FIREFOX_PATH decides which Firefox is used", () => {
  vi.stubEnv("FIREFOX_PATH", process.execPath);
  expect(findEngines().firefox).toBe(process.execPath);
});

test("a FIREFOX_PATH that leads nowhere is an error, and no other Firefox is taken for it", () => {
  vi.stubEnv("FIREFOX_PATH", "/nowhere/firefox");
  expect(() => findEngines()).toThrow("FIREFOX_PATH is set to /nowhere/firefox, and there is no browser");
});

test("missing engines are named by their Debian packages, installed ones are not", () => {
  const webkit = { driver: "driver", browser: "browser", screen: "screen" };
  expect(missingPackages({})).toEqual(["firefox-esr", "webkit2gtk-driver", "xvfb"]);
  expect(missingPackages({ firefox: "firefox" })).toEqual(["webkit2gtk-driver", "xvfb"]);
  expect(missingPackages({ firefox: "firefox", webkit })).toEqual([]);
});

test("if nothing can be installed, the error says what to install, and how on Debian", () => {
  vi.stubEnv("FIREFOX_PATH", "");
  vi.stubEnv("PATH", "/nowhere");
  expect(() => ensureEngines(() => {})).toThrow(/without apt-get: install Firefox, and WebKitGTK .* apt-get install /);
});
