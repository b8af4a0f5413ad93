import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: beside its place first, then over what stood there. Throws what the disk says,
 * and leaves what stood there as it was.
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
