import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a path exists and this process may execute it. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file that one of several commands runs, found in the folders of `PATH`, of which earlier ones take precedence;
 * undefined if none has any of them.
 */
export const onPath = (...commands: readonly string[]): string | undefined =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .find(isExecutable);
