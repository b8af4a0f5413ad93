import { dateAt, dayOf } from "../../events/edtf.ts";
import { storyDate } from "../../events/moments.ts";
import type { Extent } from "../../events/query.ts";
import type { Event, Story } from "../../events/read.ts";
import { inTwoColumns, riversideIds, riversidePlaces } from "../../layout/riversideRows.ts";
import { sideColour } from "../../marks/colours.ts";
import { legend } from "../../marks/legend.ts";
import { once } from "../../svg/memo.ts";
import type { Chart, DayControl } from "../chart.ts";
import { dayWithin, inOrder } from "../dayControl.ts";
import { inReadingDirection } from "../readingDirection.ts";
import { describeDeclared } from "./describe.ts";
import { isWide } from "./layout/columns.ts";
import { declarationOf, declarationsUpTo, declaringEvents } from "./layout/declarations.ts";
import { type DeclaredContent, layoutDeclared, narrowHeight, wideHeight } from "./layout/layout.ts";
import { headings } from "./marks/headings.ts";
import { declarationRow } from "./marks/rows.ts";
import { legendSquare } from "./marks/square.ts";
import type { DeclaredHeldOptions, DeclaredHeldState } from "./state.ts";

/**
 * Each declaration of victory against what was still held at the end of that day. Throws a RangeError for an event,
 * place or side that does not exist, and for a place that does not lie on the river of the others.
 */
export const declaredHeld = (story: Story, options: DeclaredHeldOptions): Chart<DeclaredHeldState> =>
  inReadingDirection(story, (turned) => declaredHeldFrom(turned, options));

function declaredHeldFrom(story: Story, options: DeclaredHeldOptions): Chart<DeclaredHeldState> {
  const { holder, border, banks = story.language.banks, places = riversideIds(story) } = options;
  const side = story.sides[holder];
  if (!side) throw new RangeError(`unknown side: ${holder}`);
  const plan = inTwoColumns(riversidePlaces(story, places, border));
  const events = declaringEvents(story, options.events);
  const content = once(
    (): DeclaredContent => ({
      story,
      holder: side.name,
      plan,
      border,
      banks,
      declarations: events.map((event) => declarationOf(story, event, holder, places)),
    }),
  );
  return {
    kind: "declared-held",
    options,
    bleeds: false,
    of: (other) => declaredHeld(other, options),
    heightFor(width) {
      const fontSize = width < 480 ? 16.5 : 17;
      return isWide(width, fontSize)
        ? Math.max(Math.round(width * 0.5), Math.ceil(wideHeight(content(), width, fontSize)))
        : Math.ceil(narrowHeight(content(), width, fontSize));
    },
    draw(state, frame) {
      const placed = layoutDeclared(content(), state, frame);
      const colour = sideColour(holder);
      const highlight = new Set(state.highlight);
      return [
        headings(placed.headings, frame.fontSize),
        ...placed.rows.map((row) => {
          const quiet = highlight.size > 0 && !highlight.has(row.event);
          return declarationRow(row, placed.columns, { colour, quiet });
        }),
        legend(placed.legend, (share) => legendSquare(share, colour, frame.fontSize)),
      ];
    },
    describe: (state) =>
      describeDeclared(story, declarationsUpTo(story, state, content().declarations), places, side.name),
    dayControl: dayControlOf(story, events),
  };
}

/** Sets the chart to the declarations up to a day, from the day of the first to that of the last. */
function dayControlOf(story: Story, events: readonly Event[]): DayControl<DeclaredHeldState> {
  const days = events.length > 0 ? events.map((event) => storyDate(event).from) : [dayOf(story.focusDate)];
  const extent: Extent = [dateAt(Math.min(...days)), dateAt(Math.max(...days))];
  return {
    get({ upTo = extent[1] }) {
      const last = story.event.get(upTo);
      return dayWithin(last ? storyDate(last).edtf : upTo, extent);
    },
    with: (state, day) => ({ ...state, upTo: dayWithin(day, extent) }),
    changes: () => inOrder(days),
    range: () => extent,
  };
}
