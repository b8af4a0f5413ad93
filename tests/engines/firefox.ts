import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands, type Driver } from "./commands.ts";

/** The preferences of a profile that shows no prompts, makes no requests of its own, and reduces motion. */
const preferences = {
  "marionette.port": 0,
  "ui.prefersReducedMotion": 1,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.systemAddon.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.server": "",
};

/**
 * Starts Firefox without a window and resolves to its driver. Firefox accepts WebDriver commands itself by its protocol
 * Marionette: the length of a message, a colon, and the message as JSON.
 */
export async function startFirefox(path: string, extra: Readonly<Record<string, unknown>> = {}): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const lines = Object.entries({ ...preferences, ...extra });
  writeFileSync(
    join(profile, "user.js"),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(""),
  );
  const browser = spawn(path, ["--marionette", "--headless", "--no-remote", "--profile", profile], { stdio: "ignore" });
  const socket = connect(await portIn(join(profile, "MarionetteActivePort"), browser), "127.0.0.1");
  const answers = answersOf(socket);
  await answers.greeting;
  const ask = <Answer>(name: string, parameters: unknown): Promise<Answer> => {
    const [id, answer] = answers.next<Answer>();
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    socket.write(`${message.length}:`);
    socket.write(message);
    return answer;
  };
  await ask("WebDriver:NewSession", {});
  return {
    send: (command, parameters = {}) => ask(commands[command][2], parameters),
    async quit() {
      const gone = once(browser, "exit");
      await ask("Marionette:Quit", { flags: ["eForceQuit"] });
      socket.destroy();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits until the browser has written its port; throws an Error if it ends before. */
async function portIn(file: string, browser: ChildProcess): Promise<number> {
  while (!existsSync(file) || !readFileSync(file, "utf8")) {
    if (browser.exitCode !== null) throw new Error(`Firefox ended with ${browser.exitCode} before it could be driven`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return Number(readFileSync(file, "utf8"));
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Reads messages from a socket and passes each to the command that waits for it. */
function answersOf(socket: Socket) {
  const waiting = new Map<number, Waiting>();
  let greet = () => {};
  const greeting = new Promise<void>((resolve) => {
    greet = resolve;
  });
  const take = (message: unknown) => {
    if (!Array.isArray(message)) return greet();
    const [, id, error, result] = message as [1, number, { error: string; message: string } | null, unknown];
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) return reject?.(new Error(`Firefox: ${error.error}: ${error.message}`));
    // Most results are wrapped in an object, as in the bodies of HTTP; lists are not.
    resolve?.(result && typeof result === "object" && "value" in result ? result.value : result);
  };
  let read = Buffer.alloc(0);
  socket.on("data", (piece: Buffer) => {
    read = Buffer.concat([read, piece]);
    for (;;) {
      const colon = read.indexOf(":");
      const end = colon + 1 + Number(read.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || read.length < end) return;
      const message = read.subarray(colon + 1, end).toString();
      read = read.subarray(end);
      take(JSON.parse(message));
    }
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox ended in the middle of a command"));
  });
  let last = 0;
  return {
    greeting,
    next<Answer>(): readonly [id: number, answer: Promise<Answer>] {
      last += 1;
      const id = last;
      const answer = new Promise<Answer>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      });
      return [id, answer];
    },
  };
}
