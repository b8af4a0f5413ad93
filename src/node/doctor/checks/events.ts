import type { Deck } from "../../../deck/deck.ts";
import { usageOf } from "../../../deck/usage.ts";
import type { Fault, Place } from "../finding.ts";

/** An event seen on a slide: `named` if its title was readable, not only its mark. */
export interface SeenEvent extends Place {
  id: string;
  named: boolean;
}

/** The highest priority. If an event with this priority is named on a slide, the deck's words have to cite it. */
const highestPriority = 5;

/**
 * Events that are shown but not cited. An event counts as cited if its chart lists its sources; an event of the highest
 * priority that is named on a slide must also be cited by some words of the deck. Each event is reported once.
 */
export function uncited(deck: Deck, seen: readonly SeenEvent[]): readonly Fault[] {
  const { steps, events } = usageOf(deck);
  const listed = new Map(
    steps.map(({ slide, step, cited, drawn }) => [`${slide.id} ${step + 1}`, new Set([...cited.events, ...drawn])]),
  );
  const reported = new Set<string>();
  return seen.flatMap(({ id, named, slide, step }): Fault[] => {
    const { title, priority = 0 } = deck.story.event.get(id) ?? {};
    const isUnlisted = listed.get(`${slide} ${step}`)?.has(id) === false;
    const isUnsaid = named && priority >= highestPriority && events.get(id)?.cited.length === 0;
    if (!title || reported.has(id) || !(isUnlisted || isUnsaid)) return [];
    reported.add(id);
    const why = isUnlisted ? "the chart does not list its sources" : "no words of the deck cite it";
    return [
      {
        kind: "uncited",
        record: id,
        what: `“${title}” is shown, and ${why}`,
        ...(slide && { slide }),
        ...(step && { step }),
      },
    ];
  });
}
