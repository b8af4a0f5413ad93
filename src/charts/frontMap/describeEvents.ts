import type { Holding } from "../../events/control.ts";
import { dayOf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import { fixesOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import type { FrontMapState } from "./state.ts";

/** Sentences that say how far each front had come. */
export function advancing(story: Story, { day, advances = [] }: FrontMapState): readonly string[] {
  return advances.flatMap((choice) => {
    const id = typeof choice === "string" ? choice : "front" in choice ? choice.front : undefined;
    const front = id === undefined ? undefined : story.fronts[id];
    const fix = id === undefined ? undefined : fixesOf(story, id).findLast(({ when }) => when.from <= dayOf(day));
    if (!front || !fix) return [];
    const name = story.places[fix.place]?.name ?? fix.place;
    const { language } = story;
    const where = { how: fix.how, place: name, km: fix.shortKm };
    return [language.frontMap.front(front.name, where, dateWords(language, fix.when))];
  });
}

/**
 * The ids of the events a state rests on, by date: the last turn of each place, all turns since the day compared with,
 * and the events of the fronts.
 */
export function eventsOf(
  story: Story,
  held: readonly { id: string; now: Holding }[],
  { day, since, advances = [] }: FrontMapState,
): readonly string[] {
  const turns = held.flatMap(({ id, now }) => [
    now.turn?.event,
    ...(story.turns.get(id) ?? [])
      .filter(({ when }) => since !== undefined && when.from > dayOf(since) && when.from <= dayOf(day))
      .map(({ event }) => event),
  ]);
  const fixes = advances.flatMap((choice) => {
    const list =
      typeof choice === "string"
        ? fixesOf(story, choice)
        : "front" in choice
          ? fixesOf(story, choice.front)
          : choice.fixes;
    return list.filter(({ date }) => dayOf(date) <= dayOf(day)).map(({ event }) => event);
  });
  const ids = new Set([...turns, ...fixes]);
  return story.events.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}
