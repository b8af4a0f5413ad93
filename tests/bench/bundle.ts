import { resolve } from "node:path";
import { build, type Rolldown } from "vite";

/** What is measured, as one script, built as the site is and kept in memory. */
export async function benchScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: resolve(import.meta.dirname, "page.ts"), formats: ["iife"], name: "benchScript" },
    },
  })) as Rolldown.RolldownOutput | readonly Rolldown.RolldownOutput[];
  const [{ output } = { output: [] }] = "output" in built ? [built] : built;
  const script = output.find((part) => part.type === "chunk");
  if (script?.type !== "chunk") throw new Error("the benchmark could not be built");
  return script.code;
}
