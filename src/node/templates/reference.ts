import { aliasesIn, type Declared, interfacesIn } from "./interfaces.ts";

/** A state of a chart with a picture. */
export interface PicturedState {
  kind: string;
  state: unknown;
  /** The path of its picture relative to the folder of the reference. */
  picture: string;
}

export interface ReferenceSources {
  /** The sources of `src/events/story.ts`, `src/events/model.ts` and `src/deck/deck.ts`. */
  story: string;
  model: string;
  deck: string;
  /** For each chart its name, its `kind`, and the sources of its `state.ts` and of the chart itself. */
  charts: readonly { name: string; kind: string; source: string; code: string }[];
  /** The source of a module with a call of each chart and a record of some kinds, each a constant. */
  examples: string;
  /** The sources of modules that define slides, by path, those of the starters first. */
  slides: ReadonlyMap<string, string>;
  pictures: readonly PicturedState[];
}

/** What a slide of each kind is for. */
const kinds: Readonly<Record<string, string>> = {
  opening: "The first slide: the deck's title over its chart.",
  chapter: "Begins a chapter: written as an opening, its chapter's title over the chart.",
  chart: "A chart, which steps bring from one state to the next.",
  words: "Words alone.",
  figure: "One to three numbers, large.",
  picture: "A picture, sound or film that lies beside the deck, with who made it and under which licence.",
  quote: "Somebody's own words, large, with who said them when.",
  closing: "The sources by kind of publisher, and how the deck was made.",
};

/**
 * Everything that an author can write, as Markdown: the records of the event file, every kind of slide with the lines
 * that make one, the options of a step and of a deck, and every state of every chart with a picture. It is made from
 * the types and from slides that are built and tested, so that nothing in it can be out of date.
 */
export function reference({ story, model, deck, charts, slides, examples, pictures }: ReferenceSources): string {
  const declared = interfacesIn(deck);
  const named = (name: string) => declared.filter((one) => one.name === name).flatMap((one) => section(one, 3));
  return [
    "# What a story can say",
    "",
    "Made from the types by `npx vitest run --project unit tests/node/templates -u`; do not edit it. The folders beside it are the stories that `npm run new` begins with: `story` (timelines), `journey` (`--map`).",
    "",
    "## The event file",
    "",
    "It is one record, a `Draft`, handed to `defineStory`. Of its dictionaries only `kinds`, `sources` and `events` are needed; `bounds`, `sides`, `theatres`, `actors` and `places` are left out where a story has none, and so are `series` (what charts of estimates and rival counts draw, each a `Series`), `claims` (each a `Claim`) and `terms` (the glossary, each a `Term`).",
    "",
    ...interfacesIn(story)
      .filter(({ name }) => name === "Draft")
      .flatMap((one) => section(one, 3)),
    ...interfacesIn(model).flatMap((one) => [...section(one, 3), ...exampleOf(examples, `: ${one.name} = `)]),
    ...aliases(model),
    "## Words",
    "",
    "The words of a step are the speaker's notes and the reader's prose. They are plain text in a template literal, without markup; a blank line begins a paragraph. Citations stand after the full stop of the sentence that they support, and name events, claims and sources; `place` and `term` put in words that a reader can ask about (`term` also takes actors). A story's `vocabulary.ts` types them by its ids: with claims in the event file, write `claim: keyof typeof draft.claims` there for `never`.",
    "",
    ...exampleOf(examples, "ofWords = "),
    "## Slides",
    "",
    ...named("Slide"),
    ...kindsOf(declared).flatMap((kind) => slideOfKind(kind, slides)),
    "## Steps",
    "",
    ...named("Step"),
    ...named("StepOnStage"),
    ...named("Figure"),
    ...named("Quote"),
    "## The deck",
    "",
    ...["Deck", "Chapter", "Order"].flatMap(named),
    "## Charts",
    "",
    "A chart is made by one call, and a slide's steps give its states.",
    "",
    ...charts.flatMap((chart) => chartPart(chart, { pictures, examples })),
  ].join("\n");
}

/** The section on type aliases. */
function aliases(source: string): readonly string[] {
  const found = aliasesIn(source);
  return found.length > 0 ? [...found.map(([name, type]) => `- \`${name}\` is \`${type}\``), ""] : [];
}

function section({ name, says, fields }: Declared, level: number): readonly string[] {
  const listed = fields.map(
    (field) =>
      `- \`${field.name}\`${field.optional ? " (may be left out)" : ""}: \`${field.type}\`${field.says && ` — ${field.says}`}`,
  );
  return [`${"#".repeat(level)} ${name}`, "", ...(says ? [says, ""] : []), ...listed, ""];
}

/** The kinds of slide that their type allows. Throws an Error for a kind that is not described here. */
function kindsOf(declared: readonly Declared[]): readonly string[] {
  const type = declared.find(({ name }) => name === "Slide")?.fields.find(({ name }) => name === "kind")?.type ?? "";
  const found = [...type.matchAll(/"(\w+)"/g)].map(([, kind = ""]) => kind);
  const unsaid = found.find((kind) => !(kind in kinds));
  if (found.length === 0 || unsaid) throw new Error(`slide kind ${unsaid}: say in reference.ts what it is for`);
  return found;
}

function slideOfKind(kind: string, slides: ReferenceSources["slides"]): readonly string[] {
  const [path, source = ""] = [...slides].find(([, module]) => module.includes(`kind: "${kind}"`)) ?? [];
  const lines = source.slice(source.indexOf("export const")).trimEnd();
  return [
    `### A slide of kind \`${kind}\``,
    "",
    kinds[kind] ?? "",
    "",
    ...(path ? ["```ts", `// ${path}`, lines, "```", ""] : []),
  ];
}

/** The value of the constant that is declared with some words, as a module has it; nothing if there is none. */
function exampleOf(examples: string, declaredAs: string): readonly string[] {
  const start = examples.indexOf(declaredAs);
  if (start < 0) return [];
  const value = examples.slice(start + declaredAs.length);
  const [whole = ""] = /^[\s\S]*?;(?=\n(?:\n|$))/.exec(value) ?? [];
  return ["```ts", whole.slice(0, -1), "```", ""];
}

/** The parameters of a chart and what it is, as its module declares it. Throws an Error if it declares none. */
function signatureOf(name: string, code: string): string {
  const [, generics = "", parameters = "", result = ""] =
    new RegExp(`export (?:const|function) ${name}(?: = )?(<[^>]*>)?\\(([^)]*)\\): (Chart<.+>)(?: =>| \\{)`).exec(
      code,
    ) ?? [];
  if (!parameters) throw new Error(`chart ${name}: no call of it found in its module`);
  return `${name}${generics}(${parameters.trim().replace(/,$/, "").replace(/\s+/g, " ")}): ${result}`;
}

function chartPart(
  { name, kind, source, code }: ReferenceSources["charts"][number],
  { pictures, examples }: Pick<ReferenceSources, "pictures" | "examples">,
): readonly string[] {
  const declared = interfacesIn(source);
  const own = pictures.filter((one) => one.kind === kind);
  return [
    `### ${name}`,
    "",
    `\`import { ${name} } from "#charts/${name}";\``,
    "",
    `\`${signatureOf(name, code)}\``,
    "",
    ...exampleOf(examples, ` = ${name}(`).map((line, nth) => (nth === 1 ? `${name}(${line}` : line)),
    ...declared.flatMap((one) => section(one, 4)),
    ...aliases(source),
    ...own.flatMap(({ state, picture }) => [
      "```ts",
      `state: ${inline(state)}`,
      "```",
      "",
      `![${name}](${picture})`,
      "",
    ]),
  ];
}

/** A plain value as one line of a module. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${inline(inner)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}
