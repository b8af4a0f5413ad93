import type { Story } from "../events/read.ts";
import { namedDays } from "../layout/stripDays.ts";
import { riverside, riversidePlaces } from "../layout/stripRows.ts";
import { stripKey } from "../marks/stripKey.ts";
import { stripAxis, stripBorder, stripHead, stripRiver, stripRule } from "../marks/stripSheet.ts";
import { stripInk, stripLabels, stripRow } from "../marks/strips.ts";
import type { Chart } from "./chart.ts";
import { stripsPlan } from "./controlStripsPlan.ts";
import { bankNames, type ControlStripsOptions, type ControlStripsState } from "./controlStripsState.ts";
import { describeStrips } from "./controlStripsWords.ts";
import { dialWithin, inOrder, turnsOf } from "./dial.ts";

export type { ControlStripsOptions, ControlStripsState } from "./controlStripsState.ts";

/**
 * A row a place in river order; across, time; colour and hatch by holder. Wide pages set the two banks side by side.
 * Throws a RangeError for places that do not exist or lie on no river, and for time that runs backwards.
 */
export function controlStrips(story: Story, options: ControlStripsOptions = {}): Chart<ControlStripsState> {
  const { border, banks = bankNames, light = [], least = 1 } = options;
  const ids = (options.places ?? riversidePlaces(story)).filter((id) => (story.places[id]?.weight ?? 5) >= least);
  const places = riverside(story, ids, border);
  const shared = { angle: (side: string) => story.sides[side]?.hatch ?? 0, light: new Set(light) };
  return {
    kind: "control-strips",
    bleeds: false,
    heightFor: (width) => Math.round(width < 800 ? Math.max(ids.length * 23 + 300, 400) : width * 0.52),
    draw(state, frame) {
      const { text, width } = frame;
      const { sheet, pieces, days, labels, key, ends } = stripsPlan(story, places, state, frame, options);
      const look = { ...shared, unit: text / 16 };
      const bolds = new Set(state.highlight);
      const rows = sheet.rows.flatMap((row) => {
        const column = sheet.columns[row.column];
        const quiet = bolds.size > 0 && !bolds.has(row.id);
        return column ? [{ row, column, pieces: pieces.get(row.id) ?? [], quiet }] : [];
      });
      const endOf = (index: number) => ends[index] ?? sheet.bottom;
      return [
        ...sheet.columns.map((column, index) => stripAxis(`axis-${index}`, column, sheet, endOf(index))),
        stripRiver(sheet),
        ...(sheet.border === undefined || !border
          ? []
          : [stripBorder(sheet.border, `${border.above} above, ${border.below} below`, width, text)]),
        ...(sheet.wide ? [banks.right, banks.left] : []).flatMap((words, index) => {
          const column = sheet.columns[index];
          return column ? [stripHead(`bank-${index}`, words, column, sheet.heads - text * 0.15, text)] : [];
        }),
        ...rows.map((row) => stripRow(row, { half: sheet.half, text })),
        stripInk(rows, sheet.half, look),
        ...sheet.columns.flatMap(({ time, range }, index) => {
          const ruled = days.flatMap((day) => {
            const x = time.x(day.at);
            return x === undefined ? [] : [{ ...day, x }];
          });
          const height = { heads: sheet.heads, bottom: endOf(index), text };
          return namedDays(ruled, range, text).map((day) => stripRule(`${day.key}-${index}`, day, height));
        }),
        stripLabels(labels, sheet.half, text),
        stripKey(key.lines, key.at, { text, pitch: key.pitch, look }),
      ];
    },
    describe: (state) => describeStrips(story, ids, state, options),
    dial: dialWithin(
      () => story.pivot,
      ({ extent }) => inOrder(turnsOf(story, ids), extent),
    ),
  };
}
