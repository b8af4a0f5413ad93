import { group } from "d3";
import { dayWords, extentWords } from "../../events/calendarWords.ts";
import { controlOn, controlWords, holder, holders } from "../../events/control.ts";
import { dateAt, dayOf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import { sideName } from "../../events/names.ts";
import { extentOf } from "../../events/query.ts";
import type { Story } from "../../events/read.ts";
import type { Description } from "../chart.ts";
import { focusOf } from "./layout/days.ts";
import { type ControlSpan, controlSpans, lastDayOf } from "./layout/spans.ts";
import type { ControlStripsOptions, ControlStripsState } from "./state.ts";

/** Describes who held the places on the day and which of them one side held twice, and lists every change of hands. */
export function describeStrips(
  story: Story,
  ids: readonly string[],
  state: ControlStripsState,
  { border, banks = story.language.banks }: ControlStripsOptions,
): Description {
  const extent = extentOf(state.extent);
  const { language } = story;
  const words = language.controlStrips;
  const when = extentWords(language, ...extent);
  const spans = new Map(ids.map((id) => [id, controlSpans(story, id, extent)] as const));
  const day = state.day ?? focusOf(story, state);
  const onRiver = ids.some((id) => story.places[id]?.river);
  const ofRiver = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => onRiver || column === 0 || column > 2);
  const nameOf = (id: string) => story.places[id]?.name ?? id;
  const events = new Set(
    [...spans.values()].flatMap((list) => list.flatMap(({ turn }) => (turn?.event ? [turn.event] : []))),
  );
  return {
    name: words.name(ids.length, when, onRiver),
    summary: [
      words.summary(ids.length, { first: nameOf(ids[0] ?? ""), last: nameOf(ids.at(-1) ?? ""), when }, onRiver),
      border && words.border(border.above, border.below),
      state.enlarged && words.enlarged(extentWords(language, ...extentOf(state.enlarged))),
      day && dayOf(day) >= extent[0] && dayOf(day) < extent[1] && holdersOn(story, ids, day),
      heldAgain(story, spans, nameOf),
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: words.caption(when),
      columns: ofRiver(words.columns),
      rows: ids.map((id) => {
        const river = story.places[id]?.river;
        return ofRiver([
          nameOf(id),
          river ? banks[river.bank] : "",
          river?.km === undefined ? language.control.unknown : language.number(river.km),
          language.separated((spans.get(id) ?? []).map((span) => spanWords(story, span))),
        ]);
      }),
    },
    ...(day && { day }),
    span: state.extent,
    events: story.events.filter(({ id }) => events.has(id)).map(({ id }) => id),
    parts: [...group(ids, (id) => story.places[id]?.river?.bank)].flatMap(([bank, own]) =>
      own.map((id) => ({
        name: bank ? words.part(nameOf(id), banks[bank]) : nameOf(id),
        places: [id],
        events: (spans.get(id) ?? []).flatMap(({ turn }) => turn?.event ?? []),
      })),
    ),
  };
}

function spanWords(story: Story, { control, turn, firmness, from }: ControlSpan): string {
  const { language } = story;
  const state = controlWords(story, control, dateAt(from));
  if (!turn) return state;
  return language.controlStrips.span(
    state,
    dateWords(language, turn.when, { brief: true }),
    language.firmness[firmness],
  );
}

/** How many places each side held at the end of a day. */
function holdersOn(story: Story, ids: readonly string[], day: string): string {
  const controls = ids.map((id) => controlOn(story, id, day).control);
  const held = Object.keys(story.sides).flatMap((side) => {
    const count = controls.filter((control) => holder(control) === side).length;
    return count > 0 ? [[sideName(story, side, day).name, count] as const] : [];
  });
  const other = controls.filter((control) => holder(control) === undefined && holders(control).length > 0).length;
  const unknown = controls.filter(({ status }) => status === "unknown").length;
  const { language } = story;
  return language.controlStrips.holders(dayWords(language, dayOf(day), { weekday: true }), held, other, unknown);
}

/** Places that a side held, did not hold for a time, and held again. */
function heldAgain(
  story: Story,
  spans: ReadonlyMap<string, readonly ControlSpan[]>,
  nameOf: (id: string) => string,
): string {
  const day = lastDayOf([...spans.values()].flat());
  const places = [...spans].flatMap(([id, list]) => {
    const known = list.filter(({ control }) => control.status !== "unknown").map(({ control }) => holder(control));
    const sides = known.flatMap((side, index) =>
      side && known[index - 1] !== side && known.slice(0, index).includes(side)
        ? [sideName(story, side, day).short]
        : [],
    );
    return sides.length > 0 ? [story.language.noted(nameOf(id), story.language.inRow([...new Set(sides)]))] : [];
  });
  return places.length > 0 ? story.language.controlStrips.heldAgain(places) : "";
}
