import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { WebKit } from "../../src/node/engines.ts";
import { commands, type Driver } from "./commands.ts";
import { focusWindow } from "./x11Focus.ts";

/**
 * Starts WebKitGTK's MiniBrowser on a virtual screen, and resolves to its driver. `density` is how many pixels of the screen
 * a CSS pixel has across: where it is 1, letters stand on whole pixels and small text is wider than elsewhere.
 */
export async function startWebKit({ driver, browser, screen }: WebKit, density = 1): Promise<Driver> {
  const virtualScreen = spawn(screen, ["-displayfd", "1", "-screen", "0", "2800x2000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = await firstLine(virtualScreen.stdout, virtualScreen);
  const settings = mkdtempSync(join(tmpdir(), "webkit-"));
  mkdirSync(join(settings, "gtk-3.0"));
  // Pages are told to reduce motion if the desktop's animations are off.
  writeFileSync(join(settings, "gtk-3.0", "settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: "x11",
      GDK_SCALE: String(density),
      LIBGL_ALWAYS_SOFTWARE: "1",
      XDG_CONFIG_HOME: settings,
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswering(address, running);
  const ask = async <Answer>(method: string, path: string, parameters?: unknown): Promise<Answer> => {
    const response = await fetch(address + path, {
      method,
      ...(method === "POST" && {
        body: JSON.stringify(parameters ?? {}),
        headers: { "content-type": "application/json" },
      }),
    });
    const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const options = { binary: browser, args: ["--automation"] };
  const { sessionId } = await ask<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  await focusWindow(display);
  return {
    withoutTouch: true,
    send(command, parameters) {
      const [method, path] = commands[command];
      return ask(method, `/session/${sessionId}${path}`, parameters);
    },
    async quit() {
      await ask("DELETE", `/session/${sessionId}`);
      await Promise.all(
        [running, virtualScreen].map(async (process) => {
          const gone = once(process, "exit");
          process.kill();
          await gone;
        }),
      );
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

/** The first line that Xvfb writes: the number of the display that it found free. Throws if it ends without one. */
async function firstLine(from: Readable, process: ChildProcess): Promise<string> {
  const [line] = (await Promise.race([once(from, "data"), once(process, "exit")])) as [unknown];
  if (process.exitCode !== null) throw new Error(`Xvfb ended with ${process.exitCode}`);
  return String(line).trim();
}

/** A free port; the driver cannot choose one itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return address && typeof address === "object" ? address.port : 0;
}

/** Waits until a driver answers at an address. Throws if its process ends first. */
async function untilAnswering(address: string, process: ChildProcess): Promise<void> {
  for (;;) {
    if (process.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${process.exitCode}`);
    const there = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}
