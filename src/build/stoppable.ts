import type { Browser } from "playwright-core";

/**
 * Ends the command at Ctrl-C: says so once, closes the browser that was handed to `running`, and exits with 130, as a
 * shell expects of what was interrupted. `stopped` is true from then on: what fails for that reason need not be said.
 */
export function stoppable(says: string): { running: (browser: Browser) => void; stopped: () => boolean } {
  let running: Browser | undefined;
  let stopped = false;
  const stop = async () => {
    stopped = true;
    console.error(`\n${says}`);
    await running?.close().catch(() => {});
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  return {
    running: (browser) => {
      running = browser;
    },
    stopped: () => stopped,
  };
}
