import { dateAt } from "../../events/edtf.ts";
import type { Story } from "../../events/read.ts";
import { quietLine } from "../../marks/labels.ts";
import { legend } from "../../marks/legend.ts";
import type { Chart } from "../chart.ts";
import { inOrder } from "../dayControl.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeAlliances } from "./describe.ts";
import { changesOf, checkActors, daysOf, shownTies } from "./layout/actors.ts";
import { alliancesHeight, layoutAlliances } from "./layout/layout.ts";
import { campMarks } from "./marks/camps.ts";
import { listMarks } from "./marks/list.ts";
import { matrixMarks } from "./marks/matrix.ts";
import { tieSymbol } from "./marks/symbols.ts";
import type { AlliancesOptions, AlliancesState } from "./state.ts";

/**
 * Who backed, led, fought beside, rivalled or opposed whom: as camps or as a matrix if there is room for one, otherwise
 * as a list by actor. Throws a RangeError for an actor that does not exist, for one listed twice, for more than twelve,
 * and for `camps` that lack a box for one of them.
 */
export const alliances = (story: Story, options: AlliancesOptions): Chart<AlliancesState> =>
  inReadingDirection(story, (turned) => alliancesFrom(turned, options));

function alliancesFrom(story: Story, options: AlliancesOptions): Chart<AlliancesState> {
  checkActors(story, options);
  const shown = (state: AlliancesState) => shownTies(story, options, state);
  return {
    kind: "alliances",
    options,
    bleeds: false,
    of: (other) => alliances(other, options),
    heightFor: (width) => alliancesHeight(shown({}), width),
    draw(state, frame) {
      const { fontSize, camps, matrix, list, dropped } = layoutAlliances(
        { ...shown(state), camps: options.camps },
        state,
        frame,
      );
      return [
        ...(camps ? [campMarks(camps, fontSize)] : []),
        ...(matrix
          ? [matrixMarks(matrix.placed, fontSize), legend(matrix.legend, (kind) => tieSymbol(kind, fontSize * 0.45))]
          : []),
        ...(list ? [listMarks(list, fontSize)] : []),
        ...(dropped ? [quietLine("dropped", dropped, fontSize)] : []),
      ];
    },
    describe: (state) => describeAlliances(story, state, shown(state)),
    dayControl: {
      get: ({ day = story.focusDate }) => day,
      with: (state, day) => ({ ...state, day }),
      changes: ({ day: _, ...state }) => inOrder(changesOf(shown(state).ties)),
      range({ day: _, ...state }) {
        const days = daysOf(story, shown(state).ties);
        return [dateAt(Math.min(...days)), dateAt(Math.max(...days))];
      },
    },
  };
}
