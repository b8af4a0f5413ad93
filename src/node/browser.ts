import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { isExecutable, onPath } from "./executables.ts";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]
      : [];
  }),
];

/**
 * The path of a Chrome, Edge or Chromium on this machine: `CHROME_PATH` if it is set, else one on the path, in the
 * usual places, or downloaded by Playwright; undefined if there is none. Throws an Error if `CHROME_PATH` is not an
 * executable file.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is set to ${chosen}, and there is no browser; unset it or point it at one`);
  }
  return onPath(...commands) ?? [...applications, chromium.executablePath()].find((file) => existsSync(file));
}

/** Playwright's command, run by Node itself: on Windows, npx is no program. */
const playwright = join(import.meta.dirname, "../../node_modules/playwright-core/cli.js");

/**
 * Finds a browser as `findBrowser` does. If there is none, installs one and reports that with `say`: as root on Debian the
 * package `chromium`, otherwise Playwright's Chromium. Throws an Error that says what to do if that fails.
 */
export function ensureBrowser(say: (line: string) => void = console.log): string {
  const found = findBrowser();
  if (found) return found;
  const debian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  say(
    debian
      ? "There is no Chrome, Edge or Chromium here: installing Debian's chromium package."
      : "There is no Chrome, Edge or Chromium here: downloading Playwright's Chromium.",
  );
  const steps = debian
    ? [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
      ]
    : [[process.execPath, playwright, "install", "chromium"]];
  for (const [command = "", ...rest] of steps) {
    spawnSync(command, rest, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    "no browser could be found or installed: install Chrome, Edge or Chromium, or set CHROME_PATH to where one is",
  );
}

/** What the browser does without. Of two lists it reads the last alone, so this has what the driver's own leaves out. */
const without = [
  // Pages for the address bar, which load hundreds of scripts while no address bar is there.
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"],
  // Requests at the start.
  ...["AimEnabled", "NetworkTimeServiceQuerying", "OptimizationHints", "PreconnectToSearch", "MediaRouter"],
  // Other addresses than those asked for, and pages held back.
  ...[
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "PaintHolding",
    "DestroyProfileOnBrowserClose",
  ],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "ThirdPartyStoragePartitioning"],
];

/** How the browser is started: without a window and without anything it would fetch of its own accord. */
export const launchOptions = (): LaunchOptions => ({
  executablePath: ensureBrowser(),
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--font-render-hinting=none"],
    `--disable-features=${without.join(",")}`,
  ],
});

/** Starts a browser of one's own; throws where there is none and none can be installed. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());
