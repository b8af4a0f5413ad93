import type { Share } from "../../events/control.ts";
import { dateWords } from "../../events/format.ts";
import type { Story } from "../../events/read.ts";
import type { Description } from "../chart.ts";
import type { Declaration } from "./layout/declarations.ts";

/** Describes how many declarations there were and what was still held on the day of each, and lists them. */
export function describeDeclared(
  story: Story,
  declarations: readonly Declaration[],
  places: readonly string[],
  holder: string,
): Description {
  const { language } = story;
  const words = language.declaredHeld;
  const total = places.length;
  const nameOf = (id: string) => story.places[id]?.name ?? id;
  const names = ({ shares }: Declaration, share: Share) => places.filter((id) => shares.get(id) === share).map(nameOf);
  const tooEarly = declarations.filter(({ held, part }) => held + part > 0).length;
  const counts = declarations.map(({ event, held, part }) =>
    language.named(
      language.inRow([event.title, dateWords(language, event.when, { brief: true })]),
      words.held(held, total, part),
    ),
  );
  return {
    name: words.name(declarations.length),
    summary: [
      declarations.length === 0
        ? words.nothingYet
        : words.summary(declarations.length, { early: tooEarly, holder, places: total }),
      counts.length > 0 && language.sentence(language.separated(counts)),
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: words.caption(holder),
      columns: words.columns,
      rows: declarations.map((one) => [
        dateWords(language, one.event.when),
        one.event.title,
        one.event.attribution ?? "",
        words.heldOf(one.held, total),
        language.number(one.part),
        language.separated(
          [language.inRow(names(one, "held")), one.part > 0 ? words.inPart(names(one, "part")) : ""].filter(Boolean),
        ) || words.none,
        one.event.later ?? "",
      ]),
    },
    events: declarations.map(({ event }) => event.id),
  };
}
