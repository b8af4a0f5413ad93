/**
 * Runs a TypeScript file and what it imports: `node src/node/run.js src/node/commands/pdf.ts --steps`.
 *
 * Node 20 does not run TypeScript. Rolldown, which the build brings along, bundles the file first: a command that
 * reads the deck starts in a quarter of the time that loading its 500 modules one by one takes
 * (`npm run bench -- start`).
 */
import { resolve } from "node:path";
import process from "node:process";
import { bundled } from "./bundled.js";
import { BundleFault } from "./bundleFault.js";

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error("name the TypeScript file to run");
const [address] = await bundled([file], resolve(import.meta.dirname, "../..")).catch((error) => {
  if (!(error instanceof BundleFault)) throw error;
  console.error(error.message);
  process.exit(1);
});
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, resolve(file), ...args];
await import(address);
