import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(root, "checked-"));
});
// Each test begins with the story as it comes.
beforeEach(() => cpSync(join(root, "src/node/templates/story"), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Replaces text in a module of the story. */
function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/node/run.js", "src/node/commands/check.ts", ...args],
    { cwd: root, encoding: "utf8", env: { ...process.env, STORY: basename(folder) } },
  );
  return { status, stdout, stderr };
}

describe("npm run check", { timeout: 60_000 }, () => {
  test("finds no errors in a starter story, and says which of its words are still to be written", () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toContain("The event file is in order.");
    expect(stdout).toContain("author: is “Its author”; write your own");
    expect(stdout).toMatch(/race\.ts:\d+: race: still says what it came with/);
  });

  test("reports what is wrong with slides beside what is wrong with the event file", () => {
    const [text, alt] = [
      '"The cabin with the three men came down in the Pacific."',
      '"A line leads from the Earth to a circle around the Moon, and a dotted one back."',
    ];
    change("events.ts", text, '" "');
    change("way.ts", alt, '""');
    change("way.ts", "media/way.svg", "media/weg.svg");
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toMatch(/events\.ts:\d+: splash, text: is empty; say it in words\n/);
    expect(stdout).toMatch(/way\.ts:\d+: way, media\.alt: is empty; say it in words\n/);
    expect(stdout).toContain("names media/weg.svg, and there is no such file");
  });

  test("reports every state that its chart cannot draw, or every module that throws, at once", () => {
    change("race.ts", '"landed", "step"', '"landd", "stepp"');
    change("race.ts", '["1961", "1972"]', '["1972", "1961"]');
    const drawn = check();
    expect(drawn.status).toBe(1);
    expect(drawn.stdout).toMatch(
      /race\.ts:\d+: race, steps\[0\]\.state\.extent: is \["1972","1961"\], which runs backwards; write the earlier/,
    );
    expect(drawn.stdout).toContain('names "landd", and there is no such id in events; did you mean “landed”?');
    expect(drawn.stdout).toContain('names "stepp", and there is no such id in events; did you mean “step”?');
    change("days.ts", '"promise", "landed"', '"promis", "landed"');
    change("title.ts", "export const", "export const nothing = Object.entries(undefined as never);\nexport const");
    change("events.ts", 'date: "1967-01-27"', 'date: "1967-01-32"');
    const loaded = check();
    expect(loaded.status).toBe(1);
    expect(loaded.stdout).toMatch(/events\.ts:\d+: fire, date: is "1967-01-32"/);
    expect(loaded.stdout).toMatch(/title\.ts:\d+: the module: Cannot convert undefined/);
    // Modules that throw because of the invalid date are not reported too.
    expect(loaded.stdout).not.toContain("the module: invalid date");
    change("events.ts", 'date: "1967-01-32"', 'date: "1967-01-27"');
    change("way.ts", "media/way.svg", "media/weg.svg");
    const { stdout } = check();
    expect(stdout).toMatch(/days\.ts:\d+: the module: unknown event: promis/);
    expect(stdout).toMatch(/title\.ts:\d+: the module: Cannot convert undefined/);
    // Slides whose modules can be loaded are looked into nevertheless.
    expect(stdout).toMatch(/race\.ts:\d+: race, steps\[1\]\.state\.highlight\[0\]: names "landd"/);
    expect(stdout).toMatch(/way\.ts:\d+: way, media\.file: names media\/weg\.svg, and there is no such file/);
  });

  test("names slide, step and field of what is of a wrong type, and the line of a call that does not fit", () => {
    change("days.ts", "value: there", "value: 12");
    change("aim.ts", "steps: [", "steps: [] as never, minutes: [");
    change("events.ts", "  kinds: {", '  kinds: {\n    flight: { name: "Flight" },');
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toMatch(/days\.ts:\d+: days, figures\[0\]\.value: is 12; write it as text in quotes\n/);
    expect(stdout).toMatch(/aim\.ts:\d+: aim, steps: is empty; give at least one\n/);
    expect(stdout).toMatch(/events\.ts:\d+: flight: stands a second time in the same record/);
    change(
      "charts.ts",
      "export const",
      'import { compare } from "#charts/compare";\nexport const both = compare(timeline(story), timeline(story));\nexport const',
    );
    const called = check();
    expect(called.stdout).toMatch(/charts\.ts:\d+: the module: what is given to compare is not what it takes/);
    expect(called.stdout).toContain("write compare(language, one, other, options), as in src/node/templates");
  });

  test("answers wrong options with a sentence and exit code 2", () => {
    for (const wrong of ["--colour", "slides"]) {
      const { status, stderr } = check(wrong);
      expect(stderr).toMatch(/^.*; npm run check -- --help lists the options\n$/);
      expect(status).toBe(2);
    }
  });
});

describe("npm run build", { timeout: 60_000 }, () => {
  const build = (...args: string[]) =>
    spawnSync(process.execPath, ["src/node/run.js", "src/node/commands/build.ts", ...args], {
      cwd: root,
      encoding: "utf8",
    });

  test("lists its options, and refuses others and the name of a story before it writes anything", () => {
    expect(build("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--out FOLDER") });
    expect(build("--force")).toMatchObject({ status: 2, stderr: expect.stringContaining("'--force'; npm run build") });
    expect(build("my-story")).toMatchObject({ status: 2, stderr: expect.stringContaining("the variable STORY") });
  });
});
