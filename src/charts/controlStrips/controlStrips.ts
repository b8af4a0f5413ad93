import type { Story } from "../../events/read.ts";
import { riversideIds, riversidePlaces } from "../../layout/riversideRows.ts";
import type { Chart } from "../chart.ts";
import { dayControlWithin, inOrder, turnsOf } from "../dayControl.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeStrips } from "./describe.ts";
import { layoutStrips } from "./layout/layout.ts";
import { bankName, dayRule, stripAxis, stripBorder, stripRiver } from "./marks/frame.ts";
import { legend } from "./marks/legend.ts";
import { stripFills, stripLabels, stripRow } from "./marks/rows.ts";
import type { ControlStripsOptions, ControlStripsState } from "./state.ts";

export type { ControlStripsOptions, ControlStripsState } from "./state.ts";

/**
 * A row for each place, in river order; time across; colour and hatch by holder. On wide pages the two banks stand side
 * by side. Throws a RangeError for places that do not exist or lie on no river, and, when it draws, for an extent that
 * ends before it begins.
 */
export const controlStrips = (story: Story, options: ControlStripsOptions = {}): Chart<ControlStripsState> =>
  inReadingDirection(story, (turned) => controlStripsFrom(turned, options));

function controlStripsFrom(story: Story, options: ControlStripsOptions): Chart<ControlStripsState> {
  const { places: all = riversideIds(story), border, light = [], minPriority = 1 } = options;
  const ids = all.filter((id) => (story.places[id]?.priority ?? 5) >= minPriority);
  const content = { story, places: riversidePlaces(story, ids, border), options };
  const isShown = ({ places }: ControlStripsState, id: string) => !places || places.includes(id);
  const hatches = { angle: (side: string) => story.sides[side]?.hatch ?? 0, light: new Set(light) };
  return {
    kind: "control-strips",
    bleeds: false,
    of: (other) => controlStrips(other, options),
    heightFor: (width) => Math.round(width < 800 ? Math.max(ids.length * 23 + 300, 400) : width * 0.52),
    draw(state, frame) {
      const { fontSize } = frame;
      const places = content.places.filter(({ id }) => isShown(state, id));
      const placed = layoutStrips({ ...content, places }, state, frame);
      const look = { ...hatches, unit: fontSize / 16 };
      return [
        ...placed.axes.map((axis) => stripAxis(axis, fontSize)),
        stripRiver(placed.river, fontSize),
        ...(placed.border ? [stripBorder(placed.border, fontSize)] : []),
        ...placed.bankNames.map((name) => bankName(name, fontSize)),
        ...placed.rows.map((row) => stripRow(row, fontSize)),
        stripFills(placed.rows, look),
        ...placed.days.flatMap((days, column) => days.map((day) => dayRule(`${day.key}-${column}`, day, fontSize))),
        stripLabels(placed.labels, fontSize),
        legend(placed.legend, look, fontSize),
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
        ({ extent }) => inOrder(turnsOf(story, ids), extent),
      ),
      playedFrom: ({ extent, enlarged = extent }) => enlarged[0],
    },
  };
}
