import type { Browser } from "playwright-core";
import { FaultyStory } from "../../events/check/report.ts";

/**
 * Shows progress: on a terminal, each line replaces the one before; elsewhere, lines follow one another. `end` removes the
 * last line from a terminal.
 */
export function progress(out: NodeJS.WriteStream = process.stdout): { say: (line: string) => void; end: () => void } {
  let isShown = false;
  return {
    say(line) {
      out.write(out.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
      isShown = true;
    },
    end() {
      if (isShown && out.isTTY) out.write("\r\x1b[2K");
      isShown = false;
    },
  };
}

const diskErrors: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EACCES: "writing there is not permitted",
  EPERM: "writing there is not permitted",
  EROFS: "the disk is read-only",
  EISDIR: "that is a folder",
};

/** The message of an error for the person who ran the command: a sentence, or the report on a faulty story. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof FaultyStory) return error.message;
  // Vite says first how many errors there are, and has each in a list.
  const [cause] = "errors" in error && Array.isArray(error.errors) ? error.errors : [];
  if (cause instanceof Error) return sentence(cause);
  const known = "code" in error && typeof error.code === "string" ? diskErrors[error.code] : undefined;
  return known ?? error.message.split("\n")[0] ?? error.message;
}

/**
 * Ends the command on Ctrl-C: prints `message`, closes the browser passed to `running`, and exits with 130, as shells
 * expect of an interrupted command. From then on `stopped` returns true, so that errors that follow need not be reported.
 */
export function stoppable(message: string): { running: (browser: Browser) => void; stopped: () => boolean } {
  let running: Browser | undefined;
  let stopped = false;
  const stop = async () => {
    stopped = true;
    console.error(`\n${message}`);
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
