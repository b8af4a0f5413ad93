import type { Deck } from "../../../deck/deck.ts";
import { usageOf } from "../../../deck/usage.ts";
import type { Fault, Place } from "../finding.ts";

/** An event that was seen on a slide: by its name in letters, or only as a mark. */
export interface SeenEvent extends Place {
  id: string;
  named: boolean;
}

/** The weight of an event that the story says matters most: whoever shows its name has to speak of it. */
const weightiest = 5;

/**
 * Events that are shown and not cited: of the greatest weight, named on a slide, and cited by no words of the deck, where
 * all others count as cited by the sources that their chart lists; or drawn by a chart that
 * does not count them among what it rests on, so that their sources are listed nowhere beside it.
 */
export function uncited(deck: Deck, seen: readonly SeenEvent[]): readonly Fault[] {
  const { steps, events } = usageOf(deck);
  const rests = new Map(
    steps.map(({ slide, step, cited, drawn }) => [`${slide.id} ${step + 1}`, new Set([...cited.events, ...drawn])]),
  );
  const told = new Set<string>();
  return seen.flatMap(({ id, named, slide, step }): Fault[] => {
    const { title, weight = 0 } = deck.story.event.get(id) ?? {};
    const unlisted = rests.get(`${slide} ${step}`)?.has(id) === false;
    const unsaid = named && weight >= weightiest && events.get(id)?.cited.length === 0;
    if (!title || told.has(id) || !(unlisted || unsaid)) return [];
    told.add(id);
    const why = unlisted ? "the chart does not list it among what it rests on" : "no words of the deck cite it";
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
