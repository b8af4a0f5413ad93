import { type Finding, kinds } from "./finding.ts";

/** The findings in words: by the place where they are mended, each once with the steps, views and themes it was seen in. */
export function reportOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing is wrong: no finding.";
  const merged = mergedOf(findings);
  const places = [...new Set(merged.map(({ where }) => where))];
  return [
    `${merged.length === 1 ? "1 finding" : `${merged.length} findings`}:`,
    ...places.flatMap((place) => [
      "",
      place,
      ...merged.filter(({ where }) => where === place).map(({ line }) => `  ${line}`),
    ]),
  ].join("\n");
}

interface Merged {
  where: string;
  line: string;
}

/** Findings that differ only in step, view or theme, told as one; it is mended where the first of them is. */
function mergedOf(findings: readonly Finding[]): readonly Merged[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { kind, slide, text, what, record } = finding;
    const key = JSON.stringify([kind, slide, text ?? what, record]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const seen = [
      first.slide && `slide ${first.slide}`,
      listed(
        "step",
        "steps",
        all.flatMap(({ step }) => step ?? []),
      ),
      [...new Set(all.flatMap(({ view }) => view ?? []))].join(", "),
      listed(
        "theme",
        "themes",
        all.flatMap(({ theme }) => theme ?? []),
      ),
    ].filter(Boolean);
    const where = seen.length > 0 ? ` (${seen.join("; ")})` : "";
    return [{ where: first.where, line: `${kinds[first.kind]}: ${first.what}${where}` }];
  });
}

function listed(one: string, many: string, all: readonly (string | number)[]): string {
  const once = [...new Set(all)].sort((a, b) => (typeof a === "number" && typeof b === "number" ? a - b : 0));
  return once.length === 0 ? "" : `${once.length > 1 ? many : one} ${once.join(", ")}`;
}
