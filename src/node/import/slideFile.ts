import { eventDateWords } from "../../events/format.ts";
import type { Event } from "../../events/read.ts";
import type { Language } from "../../language/language.ts";
import { imported, sayIn } from "../templates/starterWords.ts";
import { literal } from "./write.ts";

/** The name of a slide's export in its module: `from1850` for `from-1850`. */
export const exported = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Text escaped for a template literal. */
export const quoted = (words: string): string => words.replace(/[\\`]/g, "\\$&").replaceAll("${", "\\${");

/**
 * The source of a slide's module. `fields` are its fields other than the id and the steps, `words` is the inside of the
 * template literal with its words, and `uses` is a field for its chart, such as `chart: storyTimeline`.
 */
export function slideFile(
  id: string,
  fields: Readonly<Record<string, unknown>>,
  step: { words: string; state?: string },
  uses = "",
): string {
  const written = Object.entries(fields).map(([name, value]) => `  ${name}: ${literal(value, "  ")},`);
  const chart = /chart: (\w+)/.exec(uses)?.[1];
  return [
    'import { defineSlide } from "#deck/deck";',
    ...(chart ? [`import { ${chart} } from "./charts.ts";`] : []),
    `import { ${step.words.includes("${cite") ? "cite, " : ""}words } from "./vocabulary.ts";`,
    "",
    `export const ${exported(id)} = defineSlide({`,
    `  id: ${JSON.stringify(id)},`,
    ...written,
    ...(chart ? [`  ${uses},`] : []),
    "  steps: [",
    "    {",
    ...(step.state ? [`      state: ${step.state},`] : []),
    `      words: words\`\n${step.words}\`,`,
    "    },",
    "  ],",
    "});",
    "",
  ].join("\n");
}

/**
 * The words for some events, with a paragraph for each of the `max` most important, in order of date, and the number of
 * the others.
 */
export function paragraphs(events: readonly Event[], max: number, language: Language): string {
  const kept = events.toSorted((a, b) => b.priority - a.priority).slice(0, max);
  const written = events.filter((event) => kept.includes(event)).map((event) => paragraph(event, language));
  const more = events.length - written.length;
  return [
    ...written,
    ...(more > 0 ? [`        ${sayIn(language.tag)(imported.more, { count: language.number(more) })}`] : []),
  ].join("\n\n");
}

function paragraph(event: Event, language: Language): string {
  const head = `${event.title} (${eventDateWords(language, event)}).`;
  const text = event.text.startsWith(event.title) && event.text.length < event.title.length + 3 ? "" : ` ${event.text}`;
  return `        ${quoted(`${head}${text}`)}\${cite({ events: [${JSON.stringify(event.id)}] })}`;
}
