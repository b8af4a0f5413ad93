import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { group } from "d3";
import { expect, test } from "vitest";

/** The folders of `src/` from the ground up: a folder imports only from itself and those before it. */
const folders = ["language", "events", "svg", "layout", "marks", "geo", "charts", "deck", "views", "node"];

/** What a view may import of the others: each stands alone but for what all share; the single file holds all three. */
const views: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  inspect: ["shared"],
  pan: ["shared"],
  play: ["shared", "pan"],
  present: ["shared", "inspect", "pan", "play"],
  read: ["shared", "inspect", "pan", "play"],
  print: ["shared"],
  file: ["shared", "present", "read", "print"],
};

/** The parts of a chart's folder from the ground up; its other files, such as `describe.ts`, stand with the chart. */
const parts = ["state", "layout", "marks"];

/** The folders of the timeline's layout from the ground up, in the order of an event's path. */
const timelineSteps = ["events", "marking", "titles", "lanes"];

const drawsSvg = /\bnode\(\s*"(?:path|circle|rect|line|text|g|polygon|polyline|ellipse|tspan|svg|use|defs)"/;

/** Where a story is joined to the machine, as `#story/deck`: what starts a view, and what reads it in Node. */
const entries = /^src\/(?:views\/(?:\w+\/)+(?:main|hydrate|drawPages)|node\/story)\.ts$/;

interface Import {
  from: string;
  to: string;
}

const files = ["src", "slides", "assets"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file)),
);
const sources = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

const { imports: rooted } = JSON.parse(readFileSync("package.json", "utf8")) as { imports: Record<string, string> };

/** The file that a path in an import leads to, relative (`./state.ts`) or from the root of the machine (`#charts/timeline`). */
function target(from: string, path: string): string {
  if (path.startsWith(".")) return normalize(join(dirname(from), path));
  const [folder = "", name = ""] = path.split("/");
  return normalize((rooted[`${folder}/*`] ?? "").replaceAll("*", name));
}

/** Every import within the project, of types too, as the two files that it joins. */
const imports: readonly Import[] = [...sources].flatMap(([from, source]) =>
  [...source.matchAll(/(?:from|import|import\()\s*"([.#][^"?]+)/g)].map(([, path = ""]) => ({
    from,
    to: target(from, path),
  })),
);

/** The folder a file stands in, as `events`, `charts` or `slides`. */
function roomOf(file: string): string {
  const [top = "", folder = ""] = file.split("/");
  return top === "src" ? folder : top;
}

/** What is wrong with an import, as the rule that it breaks; undefined where nothing is. */
function breach({ from, to }: Import): string | undefined {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === "assets") return undefined;
  if (own === "slides")
    return ["slides", "events", "geo", "charts", "deck", "assets"].includes(other)
      ? undefined
      : `slides use events, charts and the deck, not ${other}`;
  if (other === "slides") return entries.test(from) ? undefined : "the machine knows no story";
  if (other === "style") return own === "views" || own === "node" ? undefined : "only views and node know styles";
  if (other !== "assets" && folders.indexOf(other) > folders.indexOf(own)) return `${own} must not know ${other}`;
  return (own === "charts" && other === "charts" && betweenCharts(from, to)) || betweenViews(from, to) || undefined;
}

function betweenCharts(from: string, to: string): string | undefined {
  const [, , chart = "", part = ""] = from.split("/");
  const [, , other = "", otherPart = ""] = to.split("/");
  if (other.endsWith(".ts")) return undefined;
  if (chart !== other) return `a chart must not know another`;
  const rank = (name: string) => {
    const found = parts.indexOf(name.replace(".ts", ""));
    return found < 0 ? parts.length : found;
  };
  if (rank(otherPart) > rank(part)) return `${part} must not know ${otherPart}`;
  const stepOf = (file: string) => timelineSteps.indexOf(file.split("/")[4] ?? "");
  const isAhead = stepOf(from) >= 0 && (stepOf(to) < 0 || stepOf(to) > stepOf(from));
  return part === "layout" && otherPart === "layout" && isAhead ? `${from} must not know ${to}` : undefined;
}

function betweenViews(from: string, to: string): string | undefined {
  if (roomOf(from) !== "views" || roomOf(to) !== "views") return undefined;
  const [view = "", other = ""] = [from, to].map((file) => file.split("/")[2]);
  return view === other || views[view]?.includes(other) ? undefined : `${view} must not know ${other}`;
}

/** The circles that imports make, each as the files it passes. */
function circles(): readonly string[] {
  const next = group(imports, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

test("every import goes from a folder to itself or to one below it", () => {
  expect(imports.length).toBeGreaterThan(1000);
  const breaches = imports.flatMap((one) => breach(one)?.concat(`: ${one.from} → ${one.to}`) ?? []);
  expect(breaches).toEqual([]);
});

test("no imports form a circle, those of types included", () => {
  expect(circles()).toEqual([]);
});

test("only svg, geo and marks name SVG elements", () => {
  const named = [...sources].filter(([, source]) => drawsSvg.test(source)).map(([file]) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !/^src\/(svg|geo|marks|charts\/\w+\/marks)\//.test(file))).toEqual([]);
});

test("only the presenting view imports Reveal", () => {
  const users = [...sources].filter(([, source]) => /"reveal\.js/.test(source)).map(([file]) => file);
  expect(users).not.toEqual([]);
  expect(users.filter((file) => !file.startsWith("src/views/present/"))).toEqual([]);
});
