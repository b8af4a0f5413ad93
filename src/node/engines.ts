import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { isExecutable, onPath } from "./executables.ts";

/** What WebKit is driven with: its driver, the small browser that it starts, and a screen for that to draw on. */
export interface WebKit {
  driver: string;
  browser: string;
  screen: string;
}

/** The engines beside Chromium that are installed here, as paths of what runs them. */
export interface Engines {
  firefox?: string;
  webkit?: WebKit;
}

/** What Debian and Ubuntu call them. */
const packages = { firefox: ["firefox-esr"], webkit: ["webkit2gtk-driver", "xvfb"] } as const;

const mac = "/Applications/Firefox.app/Contents/MacOS/firefox";

/** Debian keeps WebKit's small browser beside the library, in a folder named for machine and version. */
function miniBrowser(): string | undefined {
  const folders = existsSync("/usr/lib") ? readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu")) : [];
  return folders
    .flatMap((folder) => ["4.1", "4.0"].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`))
    .find(isExecutable);
}

/**
 * Looks for Firefox, which `FIREFOX_PATH` may name, and for WebKitGTK with all that is needed to drive it. Throws an
 * Error if `FIREFOX_PATH` is not an executable file.
 */
export function findEngines(): Engines {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen && !isExecutable(chosen))
    throw new Error(`FIREFOX_PATH is set to ${chosen}, and there is no browser; unset it or point it at one`);
  const firefox = chosen || (onPath("firefox-esr", "firefox") ?? [mac].find(isExecutable));
  const [driver, screen, browser] = [onPath("WebKitWebDriver"), onPath("Xvfb"), miniBrowser()];
  return {
    ...(firefox && { firefox }),
    ...(driver && screen && browser && { webkit: { driver, browser, screen } }),
  };
}

/** The packages of Debian that are missing here for both engines. */
export function missingPackages({ firefox, webkit }: Engines = findEngines()): readonly string[] {
  return [...(firefox ? [] : packages.firefox), ...(webkit ? [] : packages.webkit)];
}

/**
 * Installs the missing engines on Debian and Ubuntu as root, reporting that with `say`, and returns all. Throws an Error
 * that says what to do if it cannot.
 */
export function ensureEngines(say: (line: string) => void = console.log): Required<Engines> {
  const missing = missingPackages();
  if (missing.length > 0) {
    const wanted = `Firefox, and WebKitGTK with its driver and Xvfb (on Debian: apt-get install ${missing.join(" ")})`;
    if (!onPath("apt-get")) throw new Error(`nothing can be installed here without apt-get: install ${wanted}`);
    if (process.getuid?.() !== 0) throw new Error(`only root can install packages: install ${wanted}`);
    say(`Installing ${missing.join(", ")} with apt-get.`);
    for (const [command = "", ...rest] of [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", ...missing],
    ])
      spawnSync(command, rest, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  const { firefox, webkit } = findEngines();
  if (firefox && webkit) return { firefox, webkit };
  throw new Error(`apt-get could not install ${missingPackages().join(", ")}: is there a network?`);
}
