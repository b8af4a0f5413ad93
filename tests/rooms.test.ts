import { expect, test } from "vitest";

/** What each room may import, beside itself and packages. A room imports only from rooms to its left. */
const rooms: Record<string, readonly string[]> = {
  events: [],
  layout: ["events", "assets"],
  marks: ["events", "layout"],
  charts: ["events", "layout", "marks"],
  deck: ["events", "charts"],
  views: ["events", "layout", "marks", "charts", "deck", "style"],
  build: ["events", "layout", "marks", "charts", "deck", "views"],
};

const files = import.meta.glob<string>(["../src/**/*.ts", "../slides/**/*.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const imports = (source: string): readonly string[] =>
  [...source.matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)].map((match) => match[1] ?? "");

/** The room a relative import of a file leads to, as `events` or `slides`. */
function roomOf(file: string, path = "."): string {
  const parts = new URL(path, new URL(file.replace("../", ""), "file:///")).pathname.split("/").slice(1);
  return (parts[0] === "src" ? parts[1] : parts[0]) ?? "";
}

const entries = /src\/views\/\w+\/main\.ts$|src\/build\//;

for (const [file, source] of Object.entries(files)) {
  const room = roomOf(file);
  const allowed = file.includes("/slides/")
    ? ["slides", "events", "charts", "deck", "assets"]
    : [room, ...(rooms[room] ?? []), ...(entries.test(file) ? ["slides", "build"] : [])];
  test(`${file.replace("../", "")} imports only what its room may`, () => {
    for (const path of imports(source)) expect(allowed, `imports ${path}`).toContain(roomOf(file, path));
  });
}

test("only marks name SVG elements by hand", () => {
  const svg = /draw\(\s*"(?:path|circle|rect|line|text|g|polygon|polyline|ellipse|tspan)"/;
  const elsewhere = Object.entries(files).filter(
    ([file, source]) => !/src\/(marks|views)\//.test(file) && svg.test(source),
  );
  expect(elsewhere.map(([file]) => file)).toEqual([]);
});

test("only the present view imports Reveal", () => {
  const reveal = Object.entries(files).filter(([, source]) => /from "reveal\.js|import "reveal\.js/.test(source));
  expect(reveal.filter(([file]) => !file.includes("src/views/present/")).map(([file]) => file)).toEqual([]);
});
