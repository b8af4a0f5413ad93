import type { Story } from "../../events/read.ts";
import { riversideIds, riversidePlaces } from "../../layout/riversideRows.ts";
import { memoize, memoizeLatest } from "../../svg/memo.ts";
import type { Chart, Frame } from "../chart.ts";
import { dayControlWithin, inOrder, turnsOf } from "../dayControl.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeStrips } from "./describe.ts";
import { layoutDays, layoutStrips, type StripsLayout } from "./layout/layout.ts";
import { bankName, dayRule, stripAxis, stripBorder, stripRiver } from "./marks/frame.ts";
import { legend } from "./marks/legend.ts";
import { stripFills, stripLabels, stripRow } from "./marks/rows.ts";
import type { ControlStripsOptions, ControlStripsState } from "./state.ts";

export type { ControlStripsOptions, ControlStripsState } from "./state.ts";

/**
 * A row for each place, in river order; time across; colour and hatch by holder. On wide pages the two banks stand side
 * by side. Places of which none lies on a river have their rows in the order given. Throws a RangeError for places that
 * do not exist or do not lie on the river of the others, and, when it draws, for an extent that ends before it begins.
 */
export const controlStrips = (story: Story, options: ControlStripsOptions = {}): Chart<ControlStripsState> =>
  inReadingDirection(story, (turned) => controlStripsFrom(turned, options));

function controlStripsFrom(story: Story, options: ControlStripsOptions): Chart<ControlStripsState> {
  const { places: all = riversideIds(story), border, light = [], minPriority = 1 } = options;
  const ids = all.filter((id) => (story.places[id]?.priority ?? 5) >= minPriority);
  const content = { story, places: riversidePlaces(story, ids, border), options };
  const isShown = ({ places }: ControlStripsState, id: string) => !places || places.includes(id);
  const layout = (state: ControlStripsState, frame: Frame) =>
    layoutStrips({ ...content, places: content.places.filter(({ id }) => isShown(state, id)) }, state, frame);
  // While days are played only a rule moves: laying out and drawing everything again would take 5.5 ms instead of 0.1
  // ms (`npm run bench -- play`).
  const steady = memoize(layout, {
    key: ({ day: _, ...state }, { width, height, fontSize }) => JSON.stringify([state, width, height, fontSize]),
    size: 2,
  });
  const hatches = { angle: (side: string) => story.sides[side]?.hatch ?? 0, light: new Set(light) };
  const drawn = memoizeLatest((placed: StripsLayout) => {
    const { fontSize } = placed.grid;
    const look = { ...hatches, unit: fontSize / 16 };
    return {
      below: [
        ...placed.axes.map((axis) => stripAxis(axis, fontSize)),
        ...(placed.river ? [stripRiver(placed.river, fontSize)] : []),
        ...placed.bankNames.map((name) => bankName(name, fontSize)),
        ...placed.rows.map((row) => stripRow(row, fontSize)),
        stripFills(placed.rows, look),
      ],
      // The words of the border hide the rule of a day that would run through them.
      above: [
        ...(placed.border ? [stripBorder(placed.border, fontSize)] : []),
        stripLabels(placed.labels, fontSize),
        legend(placed.legend, look, fontSize),
      ],
    };
  });
  return {
    kind: "control-strips",
    options,
    bleeds: false,
    of: (other) => controlStrips(other, options),
    heightFor: (width) => Math.round(width < 800 ? Math.max(ids.length * 23 + 300, 400) : width * 0.52),
    draw(state, frame) {
      const placed = (state.steady ? steady : layout)(state, frame);
      const { below, above } = drawn(placed);
      const days = layoutDays(story, state, placed.grid);
      return [
        ...below,
        ...days.flatMap((inColumn, column) =>
          inColumn.map((day) => dayRule(`${day.key}-${column}`, day, placed.grid.fontSize)),
        ),
        ...above,
      ];
    },
    describe: (state) =>
      describeStrips(
        story,
        ids.filter((id) => isShown(state, id)),
        state,
        options,
      ),
    dayControl: {
      ...dayControlWithin<ControlStripsState>(
        () => story.focusDate,
        (state) =>
          inOrder(
            turnsOf(
              story,
              ids.filter((id) => isShown(state, id)),
            ),
            state.extent,
          ),
      ),
      steady: (state) => ({ ...state, steady: true }),
      playedFrom: ({ extent, enlarged = extent }) => enlarged[0],
    },
  };
}
