import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
let folder = "";
beforeAll(() => {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports a file with the given contents. */
function run(name: string, content: string, ...args: string[]) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/node/run.js", "src/node/commands/import.ts", file, "--out", join(folder, "story"), ...args],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("npm run import", { timeout: 60_000 }, () => {
  test("writes a deck with a timeline of everything, one for each decade, a map and the sources, but never over a file", () => {
    const table = ["Title,Date,Lat,Lon", "A,1851,10,20", "B,1862,11,21", "C,1873,12,22", "D,1874-05-06,13,23"].join(
      "\n",
    );
    const first = run("made.csv", table);
    expect(first.stderr).toBe("");
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("made.csv: read as a table, its columns separated by commas, 4 entries.");
    expect(readdirSync(join(folder, "story")).sort()).toEqual(
      [
        ...["charts.ts", "deck.ts", "events.ts", "from-1850.ts", "from-1860.ts", "from-1870.ts", "land.json"],
        ...["places.ts", "sources.ts", "title.ts", "vocabulary.ts", "whole.ts"],
      ].sort(),
    );
    const again = run("made.csv", table);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("replace them with --force");
  });

  test("takes along media that lie beside the file, and lists those on the web", async () => {
    await sharp({ create: { width: 40, height: 30, channels: 3, background: "#2d7fae" } })
      .png()
      .toFile(join(folder, "The quay.png"));
    const slide = (headline: string, media: object) => ({ start_date: { year: "1883" }, text: { headline }, media });
    const events = [
      slide("Boats", { url: "The quay.png", caption: "Three boats", credit: "Jane Doe" }),
      slide("Waves", { url: "https://example.org/waves.jpg", caption: "Waves" }),
    ];
    const { stdout, status } = run("sea.json", JSON.stringify({ events }), "--out", join(folder, "sea"));
    expect(status).toBe(0);
    expect(existsSync(join(folder, "sea/media/the-quay.png"))).toBe(true);
    expect(stdout).toContain("not fetched:\n  https://example.org/waves.jpg");
    const written = readFileSync(join(folder, "sea/events.ts"), "utf8");
    expect(written).toContain('file: "media/the-quay.png"');
    expect(written).toContain('alt: "Three boats"');
    expect(written).toContain('credit: "Jane Doe"');
    expect(written).toContain('licence: "Write here under which licence it may be used."');
    expect(written).toContain("media.url: https://example.org/waves.jpg");
  });

  test("does not write over a picture of the author's own, unless it is told to", async () => {
    await sharp({ create: { width: 4, height: 3, channels: 3, background: "#2d7fae" } })
      .png()
      .toFile(join(folder, "pier.png"));
    const kept = join(folder, "pier/media/pier.png");
    mkdirSync(join(folder, "pier/media"), { recursive: true });
    writeFileSync(kept, "the author's own");
    const table = "Title,Date,Media,Caption\nA,1883,pier.png,Boats\n";
    const first = run("pier.csv", table, "--out", join(folder, "pier"));
    expect([first.status, first.stderr]).toEqual([2, expect.stringMatching(/already has media\/pier\.png: .*--force/)]);
    expect(readFileSync(kept, "utf8")).toBe("the author's own");
    expect(existsSync(join(folder, "pier/deck.ts"))).toBe(false);
    expect(run("pier.csv", table, "--out", join(folder, "pier"), "--force").status).toBe(0);
    expect(readFileSync(kept).equals(readFileSync(join(folder, "pier.png")))).toBe(true);
  });

  test("writes the deck in the language that is asked for, or else in that of the table, and says so", () => {
    const table = "Titel;Datum;Ort\nA;um 1510;Wien\nB;1914/18;Wien\n";
    const own = run("ring.csv", table, "--out", join(folder, "german"));
    expect(own.stdout).toContain("Written in German, since its heads and dates are: --language en");
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    expect(read("german/events.ts")).toContain('language: "de"');
    expect(read("german/events.ts")).toContain("Die Zeitleiste ring.csv");
    expect(read("german/whole.ts")).toContain('title: "Alles auf einer Zeitleiste"');
    expect(read("german/whole.ts")).toContain('caption: "2 Ereignisse, 1510 bis 1918"');
    const other = run("ring.csv", table, "--out", join(folder, "french"), "--language", "fr-CA");
    expect(other.stdout).not.toContain("Written in");
    expect(read("french/events.ts")).toContain('language: "fr-CA"');
    expect(read("french/title.ts")).toContain("2 événements, d’après ring.csv.");
    run("ring.csv", table, "--out", join(folder, "english"), "--language", "en");
    expect(read("english/whole.ts")).toContain('title: "All of it on one line"');
    expect(run("ring.csv", table, "--language", "nl").stderr).toMatch(
      /^--language is “nl”, for which there is no dictionary: write one of en, de, .*, or add one \(README\.md/,
    );
  });

  test("its help lists the heads of a table that are known", () => {
    const { stdout } = run("ring.csv", "", "--help");
    for (const heads of [/^ {2}title: headline, title, .*Titel/m, /^ {2}start: .*\bdate\b/m, /^ {2}its licence: /m])
      expect(stdout).toMatch(heads);
  });

  test("writes nothing and ends with 1 if no entry can be carried over", () => {
    const kept = join(folder, "kept.ts");
    writeFileSync(kept, "// an author's work\n");
    const { status, stderr, stdout } = run("undated.csv", "Title,Date\nA,long ago\n", "--out", kept, "--force");
    expect(status).toBe(1);
    expect(stdout).toContain("LEFT OUT row 2 “A”");
    expect(stderr).toContain("Nothing was carried over, so nothing was written");
    expect(readFileSync(kept, "utf8")).toBe("// an author's work\n");
    const wrong = run("wrong.json", '{"slides":[]}', "--out", kept, "--force");
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/^.*wrong\.json: not a timeline: .*expected TimelineJS.*\n$/);
    expect(readFileSync(kept, "utf8")).toBe("// an author's work\n");
  });

  test("names a file that it cannot read, writes nothing and ends with 1", () => {
    const list = join(folder, "list.ts");
    const { status, stderr } = run("list.ris", "TY  - BOOK\nTI  - A title\nPY  - 1827\nER  - \n", "--out", list);
    expect(status).toBe(1);
    expect(stderr).toContain("list.ris: it is a list of references in RIS");
    expect(existsSync(list)).toBe(false);
  });

  test("answers wrong options with a sentence and exit code 2", () => {
    for (const [args, why] of [
      [["--colour"], /^Unknown option '--colour'; npm run import -- --help lists the options\n$/],
      [["--dates", "ymd"], /^--dates is “ymd”: write dmy .*\n$/],
      [["--two-digit-years", "20"], /^--two-digit-years is “20”: write .* such as 1950\.\.2049; .*\n$/],
      [["another.csv"], /^name one file to import; .*\n$/],
      [["--out", "../elsewhere"], /^--out is “\.\.\/elsewhere”: .*\n$/],
    ] as const) {
      const { status, stderr } = run("asked.csv", "Title,Date\nA,1900\n", ...args);
      expect(stderr).toMatch(why);
      expect(status).toBe(2);
    }
    const unclear = run("unclear.csv", "Title,Date\nA,3/11/2017\n");
    expect(unclear.stderr).toContain("say which with --dates dmy or --dates mdy");
    expect(unclear.status).toBe(2);
    expect(existsSync(join(folder, "story/unclear.csv"))).toBe(false);
  });
});
