import { controlOn, controlWords, holders } from "../events/control.ts";
import { dayOf } from "../events/edtf.ts";
import { extentOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import { dateWords, dayWords, extentWords } from "../events/words.ts";
import { type Piece, piecesOf } from "../layout/stripPieces.ts";
import type { Description } from "./chart.ts";
import { bankNames, type ControlStripsOptions, type ControlStripsState } from "./controlStripsState.ts";

/** Control strips in words: how the places stood on the day, and which changed hands more than once. */
export function describeStrips(
  story: Story,
  ids: readonly string[],
  state: ControlStripsState,
  { border, banks = bankNames }: ControlStripsOptions,
): Description {
  const extent = extentOf(state.extent);
  const when = extentWords(...extent);
  const pieces = new Map(ids.map((id) => [id, piecesOf(story, id, extent)] as const));
  const day = state.day ?? (state.pivot === false ? undefined : story.pivot);
  const nameOf = (id: string) => story.places[id]?.name ?? id;
  const events = new Set(
    [...pieces.values()].flatMap((list) => list.flatMap(({ turn }) => (turn?.event ? [turn.event] : []))),
  );
  return {
    name: `Who held each of ${ids.length} places on the river, ${when}`,
    summary: [
      `${ids.length} places in river order, from ${nameOf(ids[0] ?? "")} to ${nameOf(ids.at(-1) ?? "")}, ${when}.`,
      border && `The border between ${border.above} and ${border.below} lies between two rows.`,
      state.enlarged && `${extentWords(...extentOf(state.enlarged))} is enlarged; the scale changes at its ends.`,
      day && dayOf(day) >= extent[0] && dayOf(day) < extent[1] && standing(story, ids, day),
      often(story, pieces, nameOf),
    ]
      .filter(Boolean)
      .join(" "),
    table: {
      caption: `Who held each place, ${when}`,
      columns: ["Place", "Bank", "River-kilometre", "Held by, since when and how firmly"],
      rows: ids.map((id) => {
        const river = story.places[id]?.river;
        return [
          nameOf(id),
          river ? banks[river.bank] : "",
          river?.km === undefined ? "not known" : `${river.km}`,
          (pieces.get(id) ?? []).map((piece) => pieceWords(story, piece)).join("; "),
        ];
      }),
    },
    ...(day && { day }),
    span: state.extent,
    events: story.events.filter(({ id }) => events.has(id)).map(({ id }) => id),
  };
}

function pieceWords(story: Story, { control, turn, firmness }: Piece): string {
  const words = controlWords(story, control);
  return turn ? `${words} from ${dateWords(turn.when, { brief: true })} (${firmness})` : words;
}

/** How many places each side held at the end of a day. */
function standing(story: Story, ids: readonly string[], day: string): string {
  const controls = ids.map((id) => controlOn(story, id, day).control);
  const held = Object.entries(story.sides).flatMap(([side, { name }]) => {
    const count = controls.filter(
      (control) => (control.status === "held" || control.status === "besieged") && control.holder === side,
    ).length;
    return count > 0 ? [`${name} ${count}`] : [];
  });
  const other = controls.filter(
    (control) => control.status !== "held" && control.status !== "besieged" && holders(control).length > 0,
  ).length;
  const unknown = controls.filter(({ status }) => status === "unknown").length;
  const rest = [other > 0 && `contested or divided ${other}`, unknown > 0 && `not known ${unknown}`].filter(Boolean);
  return `At the end of ${dayWords(dayOf(day), { weekday: true })}: ${[...held, ...rest].join(", ")}.`;
}

/** Places that a side held, did not hold for a time, and held again. */
function often(story: Story, pieces: ReadonlyMap<string, readonly Piece[]>, nameOf: (id: string) => string): string {
  const sideOf = (piece: Piece | undefined) => (piece?.control.status === "held" ? piece.control.holder : undefined);
  const twice = [...pieces].flatMap(([id, list]) => {
    const again = list.flatMap((piece, index) => {
      const side = sideOf(piece);
      const before = list.slice(0, index).some((earlier) => sideOf(earlier) === side);
      return side && before && sideOf(list[index - 1]) !== side ? [story.sides[side]?.short ?? side] : [];
    });
    return again.length > 0 ? [`${nameOf(id)} (${[...new Set(again)].join(", ")})`] : [];
  });
  return twice.length > 0 ? `Held a second time by the same side: ${twice.join(", ")}.` : "";
}
