import type { Findings, Problem } from "./problem.ts";

/** Says which file, and where it can the line, an author opens to mend a record. */
export type Locate = (problem: Problem) => string;

const byPart: Locate = ({ part }) => (part === "story" ? "events.ts" : `events (${part})`);

const sentence = (problem: Problem, locate: Locate): string => {
  const { record, field, wrong, right } = problem;
  return `  ${locate(problem)} › ${record || "the story"} › ${field || "the record"}: ${wrong}. Right would be: ${right}`;
};

/** At how many problems of one part the report stops listing each and counts the rest. */
const many = 40;

/**
 * The findings in words, all of them located, grouped by part; where one part has more than forty, the first forty are
 * given in full and the rest counted by field.
 */
export function report({ errors, warnings }: Findings, locate: Locate = byPart): string {
  const blocks = [
    ...block(errors, errors.length === 1 ? "1 problem" : `${errors.length} problems`, locate),
    ...block(warnings, warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`, locate),
  ];
  return blocks.length > 0 ? blocks.join("\n") : "The event file is in order.";
}

function block(problems: readonly Problem[], title: string, locate: Locate): readonly string[] {
  if (problems.length === 0) return [];
  const parts = [...new Set(problems.map(({ part }) => part))];
  return [
    `${title} in the event file:`,
    ...parts.flatMap((part) =>
      group(
        problems.filter((one) => one.part === part),
        locate,
      ),
    ),
  ];
}

function group(problems: readonly Problem[], locate: Locate): readonly string[] {
  const rest = problems.slice(many);
  const counts = new Map<string, number>();
  for (const { field } of rest) counts.set(plain(field), (counts.get(plain(field)) ?? 0) + 1);
  const counted = [...counts].map(([field, count]) => `${count} in ${field || "the record"}`).join(", ");
  return [
    ...problems.slice(0, many).map((problem) => sentence(problem, locate)),
    ...(rest.length > 0 ? [`  … and ${rest.length} more in ${problems[0]?.part}: ${counted}`] : []),
  ];
}

const plain = (field: string): string => field.replace(/\[\d+\]/g, "[…]");
