import type { Browser } from "playwright-core";

/**
 * Ends the command at Ctrl-C: says so once, closes the browser that was handed to the function it gives back, and exits
 * with 130, as a shell expects of what was interrupted.
 */
export function stoppable(says: string): (browser: Browser) => void {
  let running: Browser | undefined;
  const stop = async () => {
    console.error(`\n${says}`);
    await running?.close().catch(() => {});
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  return (browser) => {
    running = browser;
  };
}
