import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../node_modules/.cache/two-border-towns");

/**
 * Bytes that take long to make, kept under `node_modules/.cache` from one run to the next. `inputs` must hold all that
 * the result depends on: it is made anew as soon as one of them changes.
 */
export async function cached(
  name: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Buffer> {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(String(input.length)).update("\n").update(input);
  const file = join(folder, `${name}-${hash.digest("base64url").slice(0, 24)}`);
  try {
    return readFileSync(file);
  } catch {
    const made = Buffer.from(await make());
    mkdirSync(folder, { recursive: true });
    // Beside its place first: a run that is cut off leaves no half of it to the next.
    writeFileSync(`${file}.${process.pid}`, made);
    renameSync(`${file}.${process.pid}`, file);
    return made;
  }
}
