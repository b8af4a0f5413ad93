import { group, rollup } from "d3";
import { counted, type Findings, type Problem } from "./problem.ts";

/** Says which file, and if known which line, an author opens to mend a problem: `slides/events/places.ts:120`. */
export type Locate = (problem: Problem) => string;

const byPart: Locate = ({ part }) => (part === "story" ? "event file" : part);

/** A problem as one line: "file: record, field: what is wrong; what would be right". */
function problemLine(problem: Problem, locate: Locate): string {
  const { record, field, wrong, right } = problem;
  const where = [record, field].filter(Boolean).join(", ") || "the story";
  return `  ${locate(problem)}: ${where}: ${wrong}; ${right}`;
}

/** How many problems of one part are listed; the rest are counted. */
const maxListed = 40;

/**
 * The findings in words, one line each, grouped by part. If a part has more than 40, the first 40 are listed and the
 * others counted by field.
 */
export function report({ errors, warnings }: Findings, locate: Locate = byPart): string {
  const blocks = [
    ...(errors.length === 0 ? ["The event file is in order."] : []),
    ...block(errors, counted(errors.length, "problem"), locate),
    ...block(warnings, counted(warnings.length, "warning"), locate),
  ];
  return blocks.join("\n");
}

function block(problems: readonly Problem[], title: string, locate: Locate): readonly string[] {
  if (problems.length === 0) return [];
  const byPart = group(problems, ({ part }) => part);
  const isOfSlides = problems.some(({ part }) => part === "deck" || /\.ts(?::\d+)?$/.test(part));
  return [
    `${title} in the ${isOfSlides ? "story" : "event file"}:`,
    ...[...byPart].flatMap(([part, inPart]) => partLines(part, inPart, locate)),
  ];
}

function partLines(part: string, problems: readonly Problem[], locate: Locate): readonly string[] {
  const lines = problems.slice(0, maxListed).map((problem) => problemLine(problem, locate));
  const others = problems.slice(maxListed);
  if (others.length === 0) return lines;
  const counts = rollup(
    others,
    ({ length }) => length,
    ({ field }) => field.replace(/\[\d+\]/g, "[…]"),
  );
  const counted = [...counts].map(([field, count]) => `${count} in ${field || "the record"}`).join(", ");
  return [...lines, `  … and ${others.length} more in ${part}: ${counted}`];
}

/** What a reader of a story throws if the check finds problems in it; its message is the report on them. */
export class FaultyStory extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.problems = problems;
    // An author has no use for the lines of the machine.
    this.stack = this.message;
  }
}
