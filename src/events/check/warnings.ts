import { cited, readStory } from "../read.ts";
import type { Draft } from "../story.ts";
import { Place, type Problem } from "./problem.ts";

/** What an author should judge: one-sided gains that are called firm, bare changes, events nobody can find. */
export function warnings(draft: Draft): readonly Problem[] {
  const found: Problem[] = [];
  for (const [id, event] of Object.entries(draft.events)) {
    const gainers = new Set((event.changes ?? []).flatMap(({ to }) => (typeof to === "string" ? [to] : [])));
    const sides = event.sources.map((citation) => draft.sources[cited(citation).source]?.alignedWith);
    const oneSided = sides.every((side) => side !== undefined && gainers.has(side));
    if (gainers.size > 0 && oneSided && (event.firmness === "confirmed" || event.firmness === "reported")) {
      new Place("events", id, "firmness", found).note(
        `is ${event.firmness}, but only sources aligned with the side that gained attest it`,
        "claimed at most, or add a source that is not on that side",
      );
    }
    if (event.firmness === "disputed" && !event.disagreement) {
      new Place("events", id, "disagreement", found).note(
        "is missing, though the event is disputed",
        "say what is disputed",
      );
    }
    if (event.firmness === "claimed" && !event.attribution) {
      new Place("events", id, "attribution", found).note(
        "is missing, though the event is only claimed",
        "say who claims it",
      );
    }
    if (event.title.length > 44) {
      new Place("events", id, "title", found).note(
        `has ${event.title.length} characters`,
        "at most 44 fit a chart's label",
      );
    }
  }
  for (const [place, turns] of readStory(draft).turns) contradictions(place, turns, found);
  return found;
}

/** Two turns of a place whose possible days cross cannot both be put in order. */
function contradictions(
  place: string,
  turns: ReturnType<typeof readStory>["turns"] extends ReadonlyMap<string, infer T> ? T : never,
  found: Problem[],
): void {
  turns.forEach((turn, index) => {
    const before = turns[index - 1];
    if (!before || before.when.to <= turn.when.from + 864e5 || before.when.to <= turn.when.to) return;
    new Place(turn.event ? "events" : "starts", turn.event ?? place, "changes", found).note(
      `changes ${place} on ${turn.when.edtf}, inside the possible days of the change before (${before.when.edtf})`,
      "narrow the earlier date, or say in a note which came first",
    );
  });
}
