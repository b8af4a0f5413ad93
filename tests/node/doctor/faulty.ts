/** The planted faults: the kind of each, and the slide and step at which it must be found. */
export const planted = [
  { kind: "clipped", slide: "cut", step: 1, what: /beyond its drawing/ },
  { kind: "overlap", slide: "cut", step: 2, what: /“Upper words” and “Lower words”|“Lower words” and “Upper words”/ },
  { kind: "hidden", slide: "cut", step: 3, what: /“Under a plate”/ },
  { kind: "small", slide: "small", step: 1, view: "present", what: /11 px, at least 20 px/ },
  { kind: "small", slide: "small", step: 2, view: "read on a phone", what: /12 px, at least 14 px/ },
  { kind: "contrast", slide: "faint", step: 1, theme: "paper", what: /at least 4.5 : 1/ },
  { kind: "contrast", slide: "faint", step: 2, theme: "night", what: /at least 4.5 : 1/ },
  { kind: "contrast", slide: "faint", step: 3, what: /“Half on a dark bar”/ },
  { kind: "sources", slide: "mute", step: 1, what: /cite nothing/ },
  { kind: "unshown", record: "sputnik", what: /“Sputnik”/ },
  { kind: "uncited", record: "gemini-8", what: /“Gemini 8”/ },
  { kind: "link", slide: "linked", step: 1, what: /#nowhere/ },
  { kind: "id", slide: "twins", step: 1, what: /“twin”/ },
  { kind: "late", slide: "slow", step: 1, what: /at most 1000 ms/ },
  { kind: "empty", slide: "void", step: 1, what: /nothing is painted/ },
  { kind: "idle", slide: "still", step: 2, what: /the same as at the step before/ },
  { kind: "error", slide: "loud", step: 1, what: /planted complaint/ },
  { kind: "stray", slide: "stray", step: 1, what: /example\.org/ },
] as const;

/** The source of a chart that shows faulty text and boxes; its state says which. */
const chart = `
const text = (key, x, y, says, more = {}) => ({
  tag: "text", key, attributes: { x, y, "font-size": 20, fill: "var(--ink)", ...more }, children: [], text: says,
});
const part = (key, says, attributes = {}) => ({ tag: "tspan", key, attributes, children: [], text: says });
const box = (key, x, y, width, height, fill) => ({ tag: "rect", key, attributes: { x, y, width, height, fill }, children: [] });
const inBrowser = typeof document !== "undefined";

const shows = {
  sound: () => [
    text("sound", 20, 60, "Nothing amiss"),
    { ...text("formula", 20, 100), children: [part("run-0", "CO"), part("run-1", "2", { dy: "0.2em", "font-size": "0.65em" })] },
  ],
  clipped: ({ width }) => [text("cut", width - 60, 60, "Reaches too far")],
  overlap: () => [text("one", 20, 60, "Upper words"), text("two", 34, 66, "Lower words")],
  hidden: () => [text("under", 20, 60, "Under a plate"), box("plate", 0, 30, 300, 50, "var(--river)")],
  small: () => [text("small", 20, 60, "Set too small", { "font-size": 11 })],
  smallOnPhone: ({ width }) => [text("small", 20, 60, "Set for a desk", { "font-size": width < 480 ? 12 : 18 })],
  faintOnPaper: () => [text("pale", 20, 60, "Too pale for paper", { fill: "#b5bcc0" })],
  faintAtNight: () => [text("dim", 20, 60, "Too dim for the night", { fill: "#3d4a53" })],
  faintOnBar: () => [box("bar", 0, 30, 90, 50, "var(--ink)"), text("half", 20, 60, "Half on a dark bar")],
  twins: () => [1, 2].map((nth) => ({ ...text("twin-" + nth, 20, 60 * nth, "A twin"), attributes: { x: 20, y: 60 * nth, "font-size": 20, id: "twin" } })),
  linked: () => [{ tag: "a", key: "a", attributes: { href: "#nowhere" }, children: [text("linked", 20, 60, "Leads nowhere")] }],
  slow: () => {
    const from = performance.now();
    while (inBrowser && performance.now() - from < 1400) Math.hypot(1, 1);
    return [text("slow", 20, 60, "Came late")];
  },
  void: () => [],
  loud: () => {
    if (inBrowser) console.error("planted complaint");
    return [text("loud", 20, 60, "Said aloud")];
  },
  stray: () => [
    text("stray", 20, 60, "Fetched from elsewhere"),
    { tag: "image", key: "image", attributes: { x: 20, y: 80, width: 40, height: 40, href: "https://example.org/planted.png" }, children: [] },
  ],
};

export const board = {
  kind: "board",
  bleeds: false,
  of: () => board,
  heightFor: (width) => Math.round(width / 2),
  draw: (state, frame) => shows[state](frame),
  describe: (state) => ({
    name: "A board: " + state, summary: "A board.", table: { caption: "Board", columns: ["Shown"], rows: [[state]] }, events: [],
  }),
};
`;

/** The source of a slide with the faulty chart, with a step for each state. */
const slide = (id: string, states: readonly string[], steps?: string): string => `
export const ${id} = defineSlide({
  id: "${id}",
  kind: "chart",
  title: "A slide that is called ${id}",
  caption: "What is planted on it",
  chart: board,
  steps: [
    ${steps ?? states.map((state, index) => `{ state: "${state}", words: ${wordsOf(`State ${index + 1} of ${id}`)} },`).join("\n    ")}
  ],
});
`;
const wordsOf = (words: string) => `words\`${words}.\${cite({ events: ["landed"] })}\``;

const slides = {
  cut: slide("cut", ["clipped", "overlap", "hidden"]),
  small: slide("small", ["small", "smallOnPhone"]),
  faint: slide("faint", ["faintOnPaper", "faintAtNight", "faintOnBar"]),
  mute: slide("mute", [], `{ state: "sound", words: words\`Nobody is named for this.\` },`),
  linked: slide("linked", ["linked"]),
  twins: slide("twins", ["twins"]),
  slow: slide("slow", ["slow"]),
  void: slide("void", ["void"]).replace("const void", "const nothing"),
  still: slide("still", ["sound", "sound"]),
  loud: slide("loud", ["loud"]),
  stray: slide("stray", ["stray"]),
};

const event = (id: string, title: string, date: string) => `
    "${id}": {
      title: "${title}", text: "It flew, and that is told by nobody.", date: "${date}", kind: "flight",
      theatre: "earth", sources: ["numbers"], firmness: "confirmed", priority: 5,
    },`;

/** The files of a story with every planted fault, made from the files of a story without faults. */
export function faulty(files: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(slides).map((id) => (id === "void" ? "nothing" : id));
  const { "events.ts": events = "", "deck.ts": deck = "" } = files;
  return {
    ...files,
    "faulty.ts": `// @ts-nocheck: all of this is wrong on purpose.
import { defineSlide } from "../src/deck/deck.ts";
import { cite, words } from "./vocabulary.ts";
${chart}${Object.values(slides).join("")}`,
    "events.ts": events.replace(
      "  events: {",
      `  events: {${event("sputnik", "Sputnik", "1957-10-04")}${event("gemini-8", "Gemini 8", "1966-03-16")}`,
    ),
    "deck.ts": `import { ${names.join(", ")} } from "./faulty.ts";\n${deck.replace(
      "  chapters: [",
      `  chapters: [\n    { id: "planted", title: "Planted", slides: [${names.join(", ")}] },`,
    )}`,
  };
}
