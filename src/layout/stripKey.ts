import { holders } from "../events/control.ts";
import type { Control } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import type { Piece } from "./stripPieces.ts";
import { textWidth } from "./text.ts";

/** What a line of the key shows a sample of. */
export type KeySample =
  | { sample: "control"; control: Control }
  | { sample: "perhaps"; side: string }
  | { sample: "claimed" | "assumed"; side: string }
  | { sample: "break" }
  | { sample: "none" }
  | { sample: "bank" };

export type KeyEntry = KeySample & { id: string; words: string };

/** Entries set in lines: each from its left end, counted in lines from the top. */
export interface KeyLines {
  entries: readonly (KeyEntry & { x: number; line: number })[];
  lines: number;
}

/** How wide a sample in the key is, in text sizes. */
export const sampleWidth = 1.9;

/** What the strips use and no label names, in the story's order of sides. */
export function keyEntries(
  story: Story,
  pieces: readonly Piece[],
  {
    labelled,
    enlarged,
    banks,
    dropped = 0,
  }: { labelled: ReadonlySet<string>; enlarged?: string; banks?: string; dropped?: number },
): readonly KeyEntry[] {
  const present = new Set(pieces.flatMap(({ control }) => (control.status === "held" ? [control.holder] : [])));
  const first = (status: Control["status"]) =>
    pieces.find(({ control }) => control.status === status && holders(control).length !== 1)?.control ??
    pieces.find(({ control }) => control.status === status)?.control;
  const state = (status: Exclude<Control["status"], "held">, words: string): readonly KeyEntry[] => {
    const control = first(status);
    return control && !labelled.has(status) ? [{ id: status, words, sample: "control", control }] : [];
  };
  const side = Object.keys(story.sides).find((id) => present.has(id)) ?? "";
  const cue = (id: "claimed" | "assumed", words: string): readonly KeyEntry[] =>
    pieces.some(({ start }) => start === id) ? [{ id, words, sample: id, side }] : [];
  return [
    ...Object.entries(story.sides).flatMap(([id, { name, short }]): readonly KeyEntry[] =>
      present.has(id) && !labelled.has(id)
        ? [
            {
              id: `side-${id}`,
              words: name.length <= 24 ? name : short,
              sample: "control",
              control: { status: "held", holder: id },
            },
          ]
        : [],
    ),
    ...state("contested", "contested"),
    ...state("shared", "divided"),
    ...state("besieged", "besieged"),
    ...state("presence", "presence only"),
    ...state("unknown", "not known"),
    ...(pieces.some(({ sure, from }) => sure > from)
      ? [{ id: "perhaps", words: "day uncertain", sample: "perhaps" as const, side }]
      : []),
    ...cue("claimed", "only claimed"),
    ...cue("assumed", "start not attested"),
    ...(enlarged ? [{ id: "break", words: enlarged, sample: "break" as const }] : []),
    ...(dropped > 0
      ? [
          {
            id: "dropped",
            words: `${dropped} smaller ${dropped === 1 ? "place" : "places"} left out`,
            sample: "none" as const,
          },
        ]
      : []),
    ...(banks ? [{ id: "bank", words: banks, sample: "bank" as const }] : []),
  ];
}

/** Where the words of an entry begin, after its sample. */
export const wordsAt = ({ sample }: KeySample, text: number): number =>
  sample === "none" ? 0 : text * (sampleWidth + 0.4);

/** Sets entries one after another in lines no wider than `width`. */
export function keyLines(entries: readonly KeyEntry[], width: number, text: number): KeyLines {
  let [x, line] = [0, 0];
  const set = entries.map((entry) => {
    const wide = wordsAt(entry, text) + textWidth(entry.words, text);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const at = { ...entry, x, line };
    x += wide + text * 0.9;
    return at;
  });
  return { entries: set, lines: entries.length > 0 ? line + 1 : 0 };
}
