import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: first beside its place, then over an existing file. Passes on the errors of the
 * file system, and then leaves an existing file unchanged.
 */
export function keep(file: string, bytes: Uint8Array): void {
  const half = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    const open = openSync(half, "w");
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
