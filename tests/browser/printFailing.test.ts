import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportPdf } from "../../src/build/pdf/export.ts";
import { withoutPages } from "../../src/build/print/page.ts";
import { deck } from "../fixture/deck.ts";
import { failing } from "../fixture/failing.ts";

const folder = mkdtempSync(join(tmpdir(), "failing-"));
const out = join(folder, "ice.pdf");
const choice = { form: "handout", theme: "paper", paper: "a4" } as const;

/** Builds the site of a deck that is not the one in slides/. */
async function site(name: string, module: string): Promise<string> {
  const outDir = join(folder, name);
  await build({
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: "another deck",
        enforce: "pre",
        resolveId: (id, from) => (id === "virtual:whole-deck" && from?.includes("views/print") ? "\0deck" : undefined),
        load: (id) => (id === "\0deck" ? module : undefined),
      },
      // The pages that stand in it are those of the deck in slides/.
      {
        name: "no pages ahead",
        enforce: "post",
        transformIndexHtml: { order: "post", handler: withoutPages },
      },
    ],
  });
  return outDir;
}

const fixture = (name: string) => JSON.stringify(resolve(import.meta.dirname, `../fixture/${name}.ts`));

beforeAll(() => writeFileSync(out, "the good one"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a sound deck is printed, part by part", async () => {
  const said: string[] = [];
  const sound = await site("sound", `export { deck } from ${fixture("deck")}`);
  const { pages } = await exportPdf(deck, {
    choice,
    out: join(folder, "sound.pdf"),
    site: sound,
    say: (line) => said.push(line),
  });
  expect(pages).toBe(5);
  expect(said.slice(0, 5)).toEqual([
    "1/5 slide “title”, step 1",
    "2/5 slide “freeze”, step 2",
    "3/5 slide “freeze”, step 3",
    "4/5 slide “flood”, step 1",
    "5/5 slide “method”, step 1",
  ]);
});

test.each([
  ["throws" as const, 30_000, "slide “freeze”, step 2: invalid state: 5 dots"],
  ["hangs" as const, 3000, "slide “freeze”, step 2 was not drawn within 3 seconds"],
])("a chart that %s fails the export with its slide and step, and the good file stays", async (how, patience, says) => {
  const broken = await site(
    how,
    `import { failing } from ${fixture("failing")}; export const deck = failing("${how}")`,
  );
  await expect(exportPdf(failing(how), { choice, out, site: broken, patience })).rejects.toThrow(says);
  expect(readFileSync(out, "utf8")).toBe("the good one");
  expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]);
});
