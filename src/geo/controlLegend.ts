import { holders } from "../events/control.ts";
import type { Control, Edtf } from "../events/model.ts";
import { sideName } from "../events/names.ts";
import type { Story } from "../events/read.ts";

/** A row of a legend that explains a state of control: a filled area, or the dot of a place. */
export interface ControlRow {
  id: string;
  words: string;
  symbol: "area" | "dot";
  control: Control;
}

export interface ControlRowsOptions {
  /** Sides to name even if they hold nothing, such as those of arrows. */
  alsoSides?: readonly string[];
  /** Whether to use the short names of sides. */
  brief: boolean;
  /** The day shown: sides get the names they had then, or their present names if absent. */
  day?: Edtf | undefined;
}

/** A string for a state of control; states that look alike have the same. */
export const controlKey = (control: Control): string => [control.status, ...holders(control)].join("-");

/** The states other than `held` that a legend explains, in order. */
const states = ["contested", "shared", "besieged", "presence", "unknown"] as const;

/**
 * The rows of a legend for some states of control. It has only the sides and states that occur: first the sides in the
 * story's order, then the states other than `held`.
 */
export function controlRows(
  story: Pick<Story, "sides" | "language">,
  controls: readonly Control[],
  { alsoSides = [], brief, day }: ControlRowsOptions,
): readonly ControlRow[] {
  const present = new Set([...controls.flatMap(holders), ...alsoSides]);
  const sides = Object.keys(story.sides).filter((id) => present.has(id));
  return [
    ...sides.map((id): ControlRow => {
      const { name, short } = sideName(story, id, day);
      return { id: `side-${id}`, words: brief ? short : name, symbol: "area", control: { status: "held", holder: id } };
    }),
    ...states.flatMap((status): ControlRow[] => {
      const control = controls.find((one) => one.status === status);
      const symbol = status === "contested" ? "area" : "dot";
      return control ? [{ id: status, words: story.language.states[status], symbol, control }] : [];
    }),
  ];
}
