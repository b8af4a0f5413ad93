import type { Story } from "../events/read.ts";
import { dateWords } from "../events/words.ts";
import type { Declared } from "../layout/declaredCount.ts";
import type { Description } from "./chart.ts";

/** The declarations in words: how many, and what was still held on the day of each. */
export function describeDeclared(
  story: Story,
  declared: readonly Declared[],
  places: readonly string[],
  holder: string,
): Description {
  const total = places.length;
  const nameOf = (id: string) => story.places[id]?.name ?? id;
  const names = ({ shares }: Declared, share: string) => places.filter((id) => shares.get(id) === share).map(nameOf);
  const early = declared.filter(({ held, part }) => held + part > 0).length;
  const counts = declared.map(
    (one) => `${one.event.title}, ${dateWords(one.event.when, { brief: true })}: ${countWords(one, total)}`,
  );
  return {
    name: `Declared and still held: ${declared.length} ${declared.length === 1 ? "declaration" : "declarations"}`,
    summary: [
      declared.length === 0
        ? "No victory had been declared yet."
        : `Of ${declared.length} declarations of victory, ${early} came while ${holder} still held some of the ${total} places followed here.`,
      counts.length > 0 && `${counts.join("; ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: `What ${holder} still held at the end of the day of each declaration`,
      columns: ["Day", "Declared", "By whom", "Held", "In part", "Which", "What came later"],
      rows: declared.map((one) => [
        dateWords(one.event.when),
        one.event.title,
        one.event.attribution ?? "",
        `${one.held} of ${total}`,
        `${one.part}`,
        [names(one, "held").join(", "), one.part > 0 ? `in part: ${names(one, "part").join(", ")}` : ""]
          .filter(Boolean)
          .join("; ") || "none",
        one.event.later ?? "",
      ]),
    },
    events: declared.map(({ event }) => event.id),
  };
}

const countWords = ({ held, part }: Declared, total: number): string =>
  `${held} of ${total} held${part > 0 ? ` and ${part} in part` : ""}`;
