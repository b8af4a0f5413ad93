import { counted } from "../../events/check/problem.ts";
import { type Finding, kinds } from "./finding.ts";

/**
 * The findings as text, grouped by the place where to mend them, each with the steps, views and themes it occurs in.
 */
export function reportOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing wrong was found.";
  const merged = mergedOf(findings);
  const places = [...new Set(merged.map(({ where }) => where))];
  return [
    `${counted(merged.length, "finding")}:`,
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

/** Findings that differ only in step, view or theme are merged into one, at the place of the first of them. */
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

function listed(singular: string, plural: string, all: readonly (string | number)[]): string {
  const distinct = [...new Set(all)].sort((a, b) => (typeof a === "number" && typeof b === "number" ? a - b : 0));
  return distinct.length === 0 ? "" : `${distinct.length > 1 ? plural : singular} ${distinct.join(", ")}`;
}
