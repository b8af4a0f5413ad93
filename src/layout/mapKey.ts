import { holders } from "../events/control.ts";
import type { Control } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { textWidth } from "./text.ts";

/** One line of a map's key. */
export type KeyRow = { id: string; words: string } & (
  | { symbol: "area"; control: Control; changed?: boolean }
  | { symbol: "dot"; control: Control }
  | { symbol: "gained" }
  | { symbol: "arrow"; side?: string }
  | { symbol: "about" }
);

/** The measures of a key at a size of text, in pixels. */
export const keyMeasures = (text: number) => ({ padding: text * 0.6, line: text * 1.42, swatch: text * 1.75 });

/** How large a key of these rows is, under a title. */
export function keySize(title: string, rows: readonly { words: string }[], text: number) {
  const { padding, line, swatch } = keyMeasures(text);
  const widths = rows.map(({ words }) => swatch + text * 0.5 + textWidth(words, text));
  return {
    width: Math.max(textWidth(title, text, "condensed 600"), ...widths) + padding * 2,
    height: (rows.length + 1) * line + padding * 2,
  };
}

/** What a map shows that its key has to explain. */
export interface Shown {
  /** The states of control of cells and dots. */
  controls: readonly Control[];
  /** The sides of arrows. */
  advancing: readonly string[];
  /** The day compared with, in words, where something has changed since. */
  since?: string | undefined;
  /** Whether some names stand after the sign for "about". */
  about?: boolean;
}

/** The rows of a key: only what occurs, sides in the story's order. */
export function keyRows(
  story: Pick<Story, "sides">,
  { controls, advancing, since, about = false }: Shown,
  brief: boolean,
): readonly KeyRow[] {
  const present = new Set(controls.flatMap(holders));
  const sides = Object.entries(story.sides).filter(([id]) => present.has(id) || advancing.includes(id));
  const first = (status: Control["status"]) => controls.find((control) => control.status === status);
  const [contested, shared, besieged, presence, unknown] = (
    ["contested", "shared", "besieged", "presence", "unknown"] as const
  ).map(first);
  const row = (id: string, words: string, control: Control | undefined, symbol: "area" | "dot"): KeyRow[] =>
    control ? [{ id, words, symbol, control }] : [];
  return [
    ...sides.map(
      ([id, side]): KeyRow => ({
        id: `side-${id}`,
        words: brief ? side.short : side.name,
        symbol: "area",
        control: { status: "held", holder: id },
      }),
    ),
    ...row("contested", "contested", contested, "area"),
    ...row("shared", "divided", shared, "dot"),
    ...row("besieged", "besieged", besieged, "dot"),
    ...row("presence", "presence only", presence, "dot"),
    ...row("unknown", "not known", unknown, "dot"),
    ...(since
      ? [
          {
            id: "since",
            words: brief ? `changed since ${since}` : `changed hands since ${since}`,
            symbol: "gained" as const,
          },
        ]
      : []),
    ...(advancing.length > 0
      ? [
          {
            id: "advance",
            words: brief ? "advance" : "advance, dashed where not confirmed",
            symbol: "arrow" as const,
            ...(advancing.length === 1 && advancing[0] && { side: advancing[0] }),
          },
        ]
      : []),
    ...(about ? [{ id: "about", words: "known to some kilometres only", symbol: "about" as const }] : []),
  ];
}
