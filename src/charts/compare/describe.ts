import { greatest, least, max, min } from "d3";
import type { Bounds } from "../../events/model.ts";
import { type Extent, extentOf } from "../../events/query.ts";
import type { Language } from "../../language/language.ts";
import type { Description } from "../chart.ts";

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

/** The span from the first beginning to the last end of all given spans; undefined if none are given. */
function spanOf(all: readonly Extent[]): Extent | undefined {
  const [first, last] = [least(all, (span) => extentOf(span)[0]), greatest(all, (span) => extentOf(span)[1])];
  return first && last && [first[0], last[1]];
}

/** The bounds that contain all given bounds; undefined if none are given. */
function boundsOf(all: readonly Bounds[]): Bounds | undefined {
  const [west, south] = [min(all, ([at]) => at), min(all, ([, at]) => at)];
  const [east, north] = [max(all, ([, , at]) => at), max(all, ([, , , at]) => at)];
  return west === undefined || south === undefined || east === undefined || north === undefined
    ? undefined
    : [west, south, east, north];
}
