import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "export-"));
const faulty = mkdtempSync(join(root, "exported-"));
afterAll(() => {
  for (const one of [folder, faulty]) rmSync(one, { recursive: true, force: true });
});

/** Runs an export as package.json does, with no browser to be found. */
const run = (...args: readonly string[]) => runOf({}, ...args);

const runOf = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  spawnSync(process.execPath, ["src/node/run.js", "src/node/commands/export.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, CHROME_PATH: join(folder, "no-browser"), SOURCE_DATE_EPOCH: "1509710400", ...env },
    timeout: 60_000,
  });

describe("the command", () => {
  test.each([
    ["pdf", "one.pdf", /one\.pdf: 1 page, \d+ kB, PDF\/UA-1\n$/],
    ["png", "png", /png: 1 picture\n$/],
    ["svg", "svg", /svg: 1 drawing\n$/],
    ["pptx", "one.pptx", /one\.pptx: \d+ slides?\n$/],
  ])(
    "npm run %s writes what it is asked for, tells of each page and says what it wrote",
    (kind, name, says) => {
      const { stdout, stderr, status } = run(kind, "--slides", "1", "--out", join(folder, name));
      expect([status, stdout]).toEqual([0, expect.stringMatching(says)]);
      expect(stderr).toContain("1/1 slide “title”, step 1");
      expect(readdirSync(folder)).toContain(name);
    },
    60_000,
  );

  test("two runs write the same bytes", () => {
    run("pdf", "--slides", "1", "--out", join(folder, "again.pdf"));
    expect(readFileSync(join(folder, "again.pdf")).equals(readFileSync(join(folder, "one.pdf")))).toBe(true);
  }, 60_000);

  test("answers a slide that does not exist with a sentence and exit code 2", () => {
    const { stderr, status } = run("pdf", "--slides", "al-qiam");
    expect([status, stderr]).toEqual([2, expect.stringContaining("did you mean “al-qaim”?")]);
  }, 60_000);

  test("answers a path that cannot be written with a sentence and exit code 1", () => {
    const { stderr, status } = run("pdf", "--slides", "1", "--out", folder);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/nothing was written to .*: that is a folder/)]);
  }, 60_000);

  test.each([
    [
      "a date",
      '"1961-05-25",\n      kind',
      '"25.5.1961",\n      kind',
      /promise, date: is "25\.5\.1961".*; write 1961-05-25/,
    ],
    ["an id", 'place: "cape"', 'place: "kape"', /fire, place: names "kape".*; did you mean “cape”\?/],
  ])(
    "writes nothing of a story with %s amiss, and says where and what would be right",
    (_, right, wrong, told) => {
      cpSync(join(root, "src/node/templates/story"), faulty, { recursive: true });
      const file = join(faulty, "events.ts");
      writeFileSync(file, readFileSync(file, "utf8").replace(right, wrong));
      const { stderr, status } = runOf({ STORY: basename(faulty) }, "pdf", "--out", join(folder, "faulty.pdf"));
      expect([status, stderr]).toEqual([1, expect.stringMatching(told)]);
      expect(readdirSync(folder)).not.toContain("faulty.pdf");
    },
    60_000,
  );
});
