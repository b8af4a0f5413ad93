import { extentOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import { extentWords } from "../events/words.ts";
import { type RuledDay, ruledDays } from "../layout/stripDays.ts";
import { type KeyLines, keyEntries, keyLines } from "../layout/stripKey.ts";
import { type StripLabel, stripLabels } from "../layout/stripLabels.ts";
import { type Piece, piecesOf } from "../layout/stripPieces.ts";
import type { Riverside } from "../layout/stripRows.ts";
import { type StripSheet, stripSheet } from "../layout/stripSheet.ts";
import type { Frame } from "./chart.ts";
import { bankNames, type ControlStripsOptions, type ControlStripsState } from "./controlStripsState.ts";

/** Everything of a sheet of strips that has a place on it. */
export interface StripsPlan {
  sheet: StripSheet;
  pieces: ReadonlyMap<string, readonly Piece[]>;
  days: readonly RuledDay[];
  labels: readonly StripLabel[];
  key: { lines: KeyLines; at: readonly [x: number, y: number]; pitch: number };
  /** How far down the lines of each column run. */
  ends: readonly number[];
}

/** Lays out a state in a frame. The key stands in the free corner of the shorter column where it fits, else under the strips. */
export function stripsPlan(
  story: Story,
  places: readonly Riverside[],
  state: ControlStripsState,
  { width, height, text }: Frame,
  { border, banks = bankNames }: ControlStripsOptions,
): StripsPlan {
  const extent = extentOf(state.extent);
  const enlarged = state.enlarged && extentOf(state.enlarged);
  const wide = width >= 50 * text;
  const pitch = text * 1.3;
  const pieces = new Map(places.map(({ id }) => [id, piecesOf(story, id, extent)] as const));
  const days = ruledDays({ pivot: state.pivot === false ? undefined : story.pivot, day: state.day }, extent);
  const nameOf = (id: string) => {
    const { name = id, river } = story.places[id] ?? {};
    return wide && river?.bank === "island" ? `${name} (${banks.island})` : name;
  };
  const laid = (foot: number) => {
    const sheet = stripSheet(story, places, {
      width,
      height,
      text,
      extent,
      enlarged,
      bordered: border !== undefined,
      bold: new Set(state.highlight),
      nameOf,
      foot,
    });
    const rules = sheet.columns.map(({ time }) => days.flatMap(({ at }) => time.x(at) ?? []));
    const labels = stripLabels(story, sheet, pieces, rules);
    const entries = keyEntries(
      story,
      sheet.rows.flatMap(({ id }) => pieces.get(id) ?? []),
      {
        labelled: new Set(labels.map(({ key }) => key.replace(/-\d$/, ""))),
        ...(enlarged && { enlarged: `${extentWords(...enlarged)} enlarged` }),
        dropped: sheet.dropped,
        ...(!wide && { banks: `${banks.right} left of the river, ${lower(banks.left)} right` }),
      },
    );
    return { sheet, labels, entries };
  };
  const footFor = ({ entries }: ReturnType<typeof laid>) => keyLines(entries, width, text).lines * pitch + text * 0.3;

  const roomy = laid(0);
  const second = roomy.sheet.columns[1];
  const inside = second && keyLines(roomy.entries, width - second.left - text, text);
  if (second && inside && inside.lines * pitch <= roomy.sheet.spare) {
    const { sheet, labels } = roomy;
    const at = [second.left + text, sheet.bottom - inside.lines * pitch] as const;
    return {
      sheet,
      pieces,
      days,
      labels,
      key: { lines: inside, at, pitch },
      ends: [sheet.bottom, sheet.bottom - sheet.spare],
    };
  }
  // Less room may leave out places or names, and so ask for more of a key; twice is enough to settle.
  const foot = footFor(roomy);
  const once = laid(foot);
  const settled = footFor(once);
  const { sheet, labels, entries } = settled === foot ? once : laid(settled);
  return {
    sheet,
    pieces,
    days,
    labels,
    key: { lines: keyLines(entries, width, text), at: [0, sheet.bottom + text * 0.3], pitch },
    ends: sheet.columns.map(() => sheet.bottom),
  };
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
