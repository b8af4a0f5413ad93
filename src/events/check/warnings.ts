import { cited, readStory, type Turn } from "../read.ts";
import type { Draft } from "../story.ts";
import { DAY } from "../time.ts";
import { Path, type Problem } from "./problem.ts";

/**
 * What an author should judge in an event file without errors: gains called reported or confirmed that only sources
 * aligned with the gaining side attest, disputes and claims that do not say whose they are, titles too long for a
 * label, years far ahead whose minus may be missing, changes of control whose order is not known.
 */
export function warnings(draft: Draft): readonly Problem[] {
  const found: Problem[] = [];
  for (const [id, event] of Object.entries(draft.events)) {
    const gainers = new Set((event.changes ?? []).flatMap(({ to }) => (typeof to === "string" ? [to] : [])));
    const sides = event.sources.map((citation) => draft.sources[cited(citation).source]?.alignedWith);
    const oneSided = sides.every((side) => side !== undefined && gainers.has(side));
    if (gainers.size > 0 && oneSided && (event.firmness === "confirmed" || event.firmness === "reported")) {
      new Path("events", id, "firmness", found).add(
        `is ${event.firmness}, but only sources aligned with the side that gained attest it`,
        "call it claimed, or add a source that is not aligned with that side",
      );
    }
    if (event.firmness === "disputed" && !event.disagreement) {
      new Path("events", id, "disagreement", found).add(
        "is missing, though the event is disputed",
        "say what is disputed",
      );
    }
    if (event.firmness === "claimed" && !event.attribution) {
      new Path("events", id, "attribution", found).add(
        "is missing, though the event is only claimed",
        "say who claims it",
      );
    }
    if (/Y(?:\d{5}|\d+E)/.test(event.date)) {
      const [, open = "", first = "", between = "", last = "", close = ""] =
        /^(\[?)(Y\d[^./]*)(\.\.|\/)(Y\d[^\]]*)(\]?)$/.exec(event.date) ?? [];
      const ago = (first ? `${open}${last}${between}${first}${close}` : event.date).replaceAll("Y", "Y-");
      new Path("events", id, "date", found).add(
        `is ${event.date}, thousands of years ahead`,
        `if it is as many years ago, write a minus: ${ago}`,
      );
    }
    if (event.title.length > 44) {
      new Path("events", id, "title", found).add(
        `has ${event.title.length} characters`,
        "write at most 44, which fit a chart's label",
      );
    }
  }
  for (const [place, turns] of readStory(draft).turns) contradictions(place, turns, found);
  return found;
}

/** Warns of turns of a place whose possible days overlap in such a way that their order is not known. */
function contradictions(place: string, turns: readonly Turn[], found: Problem[]): void {
  turns.forEach((turn, index) => {
    const before = turns[index - 1];
    if (!before || before.when.to <= turn.when.from + DAY || before.when.to <= turn.when.to) return;
    new Path(turn.event ? "events" : "starts", turn.event ?? place, "changes", found).add(
      `changes ${place} on ${turn.when.edtf}, within the possible days of the change before (${before.when.edtf})`,
      "narrow the earlier date, or say in a note which came first",
    );
  });
}
