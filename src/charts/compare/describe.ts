import type { Language } from "../../language/language.ts";
import type { Description } from "../chart.ts";
import { boundsOf, spanOf } from "../covered.ts";

/** The description of two charts as one: the words and the table of the first, then those of the other. */
export function describeBoth(language: Language, one: Description, other: Description): Description {
  const day = one.day ?? other.day;
  const span = spanOf([one, other].flatMap(({ span }) => (span ? [span] : [])));
  const bounds = boundsOf([one, other].flatMap(({ bounds }) => (bounds ? [bounds] : [])));
  const sources = [...new Set([...(one.sources ?? []), ...(other.sources ?? [])])];
  return {
    name: language.comparing.both(one.name, other.name),
    summary: `${one.summary} ${other.summary}`,
    table: one.table,
    tables: [...(one.tables ?? []), other.table, ...(other.tables ?? [])],
    ...(day !== undefined && { day }),
    ...(span && { span }),
    ...(bounds && { bounds }),
    events: [...new Set([...one.events, ...other.events])],
    ...(sources.length > 0 && { sources }),
  };
}
