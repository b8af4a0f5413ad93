import { storyDate } from "../../../events/moments.ts";
import type { Event } from "../../../events/read.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeScale } from "../../../layout/timeScale.ts";
import { middleOf, type RuleName } from "./ruleNames.ts";

/** The day of an event, ruled down a plot below a letter, or beside its name if the plot has room for names. */
export interface EventRule {
  event: string;
  /** The letter or the name. */
  words: string;
  x: number;
  /** The top of the rule. */
  top: number;
  /** The left edge of the words and their baseline; letters are moved aside to keep clear of those before them. */
  at: Point;
  box: Box;
  /** Whether it falls on the state's day. */
  onDay: boolean;
}

interface EventRuleOptions {
  x: TimeScale;
  /** The top of the letters, or of the lowest row of names, in pixels. */
  top: number;
  fontSize: number;
  /** The names of the events, if there is room for them. */
  names: readonly RuleName[] | undefined;
  /** All events that have a letter, also those that are not ruled here. */
  lettered: readonly Event[];
  /** The start of the state's day, in milliseconds UTC. */
  day: number | undefined;
}

/** The letter of an event by its index among those that have one: "a", "b" and so on, "a2" after "z", the same in every panel. */
export function letterOf(event: Event, lettered: readonly Event[]): string {
  const nth = lettered.indexOf(event);
  const letter = String.fromCharCode(97 + (nth % 26));
  return nth < 26 ? letter : `${letter}${Math.floor(nth / 26) + 1}`;
}

/** The distance from one row of names to the next, in font sizes. */
export const nameRow = 1.2;

/**
 * Places rules for events, given by date, on a scale, each with its name, or with a letter in a row of letters that
 * never touch.
 */
export function eventRules(
  events: readonly Event[],
  { x, top, fontSize, names, lettered, day }: EventRuleOptions,
): readonly EventRule[] {
  const [left = 0, right = 0] = x.range();
  let end = Number.NEGATIVE_INFINITY;
  const rules = events.flatMap((event): readonly EventRule[] => {
    const at = x(middleOf(event));
    if (at < left || at > right) return [];
    const common = { event: event.id, x: at, onDay: fallsOn(event, day) };
    const name = names?.find((one) => one.event === event.id);
    if (name) {
      const y = top - name.row * fontSize * nameRow;
      const box = { x: name.left, y, width: name.right - name.left, height: fontSize * 1.15 };
      return [{ ...common, words: name.words, top: y, at: [name.left, y + fontSize * 0.9], box }];
    }
    const words = letterOf(event, lettered);
    const width = textWidth(words, fontSize, "condensed 600");
    const start = Math.max(at - width / 2, end + fontSize * 0.25);
    end = start + width;
    const box = { x: start, y: top, width, height: fontSize * 1.15 };
    return [{ ...common, words, top: top + fontSize * 1.15, at: [start, top + fontSize * 0.9], box }];
  });
  // Letters that were moved beyond the end of the plot stand closer to it, and push those before them back.
  let limit = right + fontSize * 0.4;
  return rules
    .toReversed()
    .map((rule): EventRule => {
      if (names?.some((one) => one.event === rule.event)) return rule;
      const start = Math.min(rule.box.x, limit - rule.box.width);
      limit = start - fontSize * 0.25;
      return { ...rule, at: [start, rule.at[1]], box: { ...rule.box, x: start } };
    })
    .toReversed();
}

/** Whether an event happened on exactly the given day (its start in milliseconds UTC). */
export const fallsOn = (event: Event, day: number | undefined): boolean =>
  storyDate(event).from === day && event.when.precision === "day";
