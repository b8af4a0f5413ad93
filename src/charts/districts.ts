import { dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { dayWords } from "../events/words.ts";
import type { Box } from "../layout/boxes.ts";
import { courseIn, placeCells, type Sketch, takingsOf } from "../layout/districts.ts";
import { type ListedTaking, setTakings } from "../layout/districtsList.ts";
import { flow } from "../layout/flow.ts";
import { wrapText } from "../layout/text.ts";
import { districtCells, remark, sketchRiver, takingList } from "../marks/districts.ts";
import type { Drawing } from "../marks/drawing.ts";
import { signKey } from "../marks/signKey.ts";
import type { Chart, Frame } from "./chart.ts";
import { inOrder, since, turnsOf } from "./dial.ts";
import { districtsKey } from "./districtsKey.ts";
import { describeDistricts, doneBy, listed, statesOf } from "./districtsWords.ts";

export type { Sketch, SketchCell } from "../layout/districts.ts";

/** What a sketch of a city shows. */
export interface DistrictsState {
  /** Who held what at the end of this day. */
  day: Edtf;
  /** Brings out what has passed to another state since the end of this day. */
  since?: Edtf;
  /** The ids of places to bring out; the others step back. */
  highlight?: readonly string[];
}

export interface DistrictsOptions extends Sketch {
  /** The id of the city. */
  city: string;
  /** What must be said of the sketch: that it is one. */
  label: string;
}

/**
 * A city that was fought over quarter by quarter, as a sketch whose positions the author gives and nobody has
 * measured. Throws a RangeError on a place that does not exist.
 */
export function districts(story: Story, options: DistrictsOptions): Chart<DistrictsState> {
  const { city, label, cells, river, remarks = [] } = options;
  const places = Object.keys(cells);
  const missing = [city, ...places].find((id) => !(id in story.places));
  if (missing !== undefined) throw new RangeError(`unknown place: ${missing}`);
  const takings = takingsOf(story, places);
  const named = (place: string) => cells[place]?.name ?? story.places[place]?.name ?? place;
  const angle = (side: string) => story.sides[side]?.hatch ?? 0;

  const draw = (state: DistrictsState, { width, height, text }: Frame): readonly Drawing[] => {
    const { day, since: before } = state;
    const stray = state.highlight?.find((id) => !(id in cells));
    if (stray !== undefined) throw new RangeError(`unknown place on the sketch: ${stray}`);
    const wide = width >= 44 * text;
    const beside = wide ? Math.min(width * 0.34, text * 26) : 0;
    const body = width - beside - (wide ? text * 1.75 : 0);
    const pitch = text * 1.4;
    const states = placeCells(story, options, { x: 0, y: 0, width: body, height }, { day, since: before, text });
    const key = flow(districtsKey(story, states, { text, since: before, angle, brief: !wide }), body, text * 1.3);
    // Two rows are kept for the key, so that the sketch stands still from step to step.
    const rows = Math.max(key.rows, 2);
    const foot = (rows + wrapText(label, body, text).length) * pitch + text * 0.4;
    // A narrow sketch leaves the rest of the height to the list.
    const tall = wide ? height - foot : Math.min(height - foot, Math.max(body * 0.95, (height - foot) * 0.5));
    const room: Box = { x: 0, y: 0, width: body, height: tall };
    const placed = placeCells(story, options, room, { day, since: before, text });
    const keyTop = room.height + text * 0.4;
    const at = (point: readonly [number, number]) => courseIn(options, [point], room)[0] ?? ([0, 0] as const);
    const said = wrapText(label, body, text);
    const listTop = wide ? 0 : keyTop + (key.rows + said.length) * pitch + text * 0.6;
    const lists = listsOf(day, wide ? beside : width, height - listTop, text);
    const left = wide ? body + text * 1.75 : 0;
    const bright = state.highlight && state.highlight.length > 0 ? new Set(state.highlight) : undefined;
    return [
      sketchRiver(
        courseIn(options, river.course, room),
        Math.max(text * 1.5, (river.width / options.grid[1]) * room.height),
        river.name,
        at(river.label),
        text,
      ),
      ...(wide ? remarks : []).map((one, index) =>
        remark(`remark-${index}`, wrapText(one.text, Math.min(room.width * 0.3, text * 12), text), at(one.at), text),
      ),
      districtCells(placed, { text, angle, bright }),
      signKey("key", key, [0, keyTop], text, pitch),
      remark("label", said, [0, keyTop + (key.rows + 0.75) * pitch], text),
      ...lists.flatMap(({ id, title, set }) => [
        remark(`${id}-title`, title, [left, listTop + set.top + text * 0.95], text),
        takingList(
          id,
          set.set.map((one) => ({ ...one, y: one.y + listTop })),
          left,
          text,
        ),
      ]),
    ];
  };

  /** The state of the day and the takings up to it, as far as there is room for both; the takings come before. */
  const listsOf = (day: Edtf, width: number, height: number, text: number) => {
    const when = dayWords(dayOf(day), { brief: true });
    const done = doneBy(takings, day);
    const under = (top: number, title: string, entries: readonly ListedTaking[]) => {
      const lines = wrapText(title, width, text);
      const set = setTakings(entries, top + (lines.length + 0.3) * text * 1.15, width, height, text);
      return { id: title.startsWith("On") ? "states" : "takings", title: lines, set: { ...set, top } };
    };
    const states = under(0, `On ${when}`, statesOf(story, places, day, named));
    if (done.length === 0) return states.set.set.length > 0 ? [states] : [];
    const order = `Reported taken, in this order, by ${when}`;
    const both = under(states.set.bottom + text * 0.6, order, listed(story, done, named));
    if (both.set.dropped === 0 && both.set.bottom <= height) return [states, both];
    const alone = under(0, order, listed(story, done, named));
    return alone.set.set.length > 0 ? [alone] : [];
  };

  return {
    kind: "districts",
    bleeds: false,
    heightFor: (width) => {
      if (width >= 44 * 17) return Math.round(Math.max(width * 0.48, 520));
      const text = 16.5;
      const list = setTakings(listed(story, takings, named), 0, width, Number.POSITIVE_INFINITY, text);
      return Math.round(width * 0.95 + text * 1.4 * 7 + list.bottom);
    },
    draw,
    describe: (state) => describeDistricts(story, state, { city, label, places, takings, named }),
    dial: {
      day: ({ day }) => day,
      on: ({ since: before, ...state }, day) => ({ ...state, day, ...since(before, day) }),
      changes: () => inOrder(turnsOf(story, places)),
    },
  };
}
