import { dateAt, dayOf, readEdtf } from "../events/edtf.ts";
import type { Edtf, Tie } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { type Bound, isMutual, tieKinds, tiesOn } from "../events/ties.ts";
import { dayWords } from "../events/words.ts";
import { setList } from "../layout/alliancesList.ts";
import { alliancesMatrix, type MatrixActor } from "../layout/alliancesMatrix.ts";
import { flow } from "../layout/flow.ts";
import { textWidth } from "../layout/text.ts";
import { listMarks } from "../marks/alliancesList.ts";
import { matrixMarks } from "../marks/alliancesMatrix.ts";
import type { Drawing } from "../marks/drawing.ts";
import { aside, type SignWords, signKey } from "../marks/signKey.ts";
import { tieSign } from "../marks/ties.ts";
import { describeAlliances, groupOf, groupsOf, kindWords } from "./alliancesWords.ts";
import type { Chart, Frame } from "./chart.ts";
import { inOrder } from "./dial.ts";

/** What a chart of alliances shows. */
export interface AlliancesState {
  /** The id of an actor to bring out: its ties are spelt out in words, all others step back. */
  highlight?: string;
  /** Draws only the ties in force on this day; every tie of the story where absent. */
  day?: Edtf;
  /** The kinds of tie to draw; all where absent. */
  kinds?: readonly Tie["kind"][];
}

export interface AlliancesOptions {
  /** The ids of the actors, twelve at most, those of a side next to each other. */
  actors: readonly string[];
  /** Shorter names for some of them. */
  names?: Readonly<Record<string, string>>;
}

/** As many rows as can still be read across a room. */
const most = 12;

/**
 * Who backed, led, fought beside, rivalled or opposed whom: a matrix where there is room for one, a list by actor where
 * there is not. Throws a RangeError on an actor that does not exist, on one named twice, and on more than twelve.
 */
export function alliances(story: Story, { actors: ids, names = {} }: AlliancesOptions): Chart<AlliancesState> {
  if (ids.length > most) throw new RangeError(`a matrix of alliances holds ${most} actors at most, not ${ids.length}`);
  const actors = ids.map((id, index): MatrixActor => {
    const actor = story.actors[id];
    if (!actor) throw new RangeError(`unknown actor: ${id}`);
    if (ids.indexOf(id) < index) throw new RangeError(`duplicate actor: ${id}`);
    return { id, name: names[id] ?? actor.short ?? actor.name, ...(actor.side && { side: actor.side }) };
  });
  const between = new Set(ids);
  const shown = ({ day, kinds, highlight }: AlliancesState): readonly Bound[] => {
    if (highlight !== undefined && !between.has(highlight)) throw new RangeError(`unknown actor: ${highlight}`);
    return tiesOn(story, day).filter(
      ({ from, to, kind }) => between.has(from) && between.has(to) && (!kinds || kinds.includes(kind)),
    );
  };

  const draw = (state: AlliancesState, { width, height, text }: Frame): readonly Drawing[] => {
    const ties = shown(state);
    return width < 44 * text ? list(state, ties, width, height, text) : matrix(state, ties, width, height, text);
  };

  const matrix = (
    state: AlliancesState,
    ties: readonly Bound[],
    width: number,
    height: number,
    text: number,
  ): readonly Drawing[] => {
    const { highlight } = state;
    const pitch = text * 1.4;
    const words = highlight === undefined ? 0 : Math.max(width * 0.27, text * 15);
    const body = width - words - (words > 0 ? text * 1.5 : 0);
    const key = flow(keyOf(ties, text, state), body, text * 1.3);
    const keyTop = height - key.rows * pitch;
    const box = { x: 0, y: 0, width: body, height: keyTop - text * 0.6 };
    const placed = alliancesMatrix(actors, ties, box, text, text * 5.6);
    const told = highlight === undefined ? undefined : groupOf(highlight, actors, ties);
    const left = body + text * 1.5;
    const set = told && setList([told], 0, words, height, text);
    return [
      matrixMarks(placed, {
        text,
        bright: highlight,
        tied: new Set(ties.flatMap(({ from, to }) => (from === highlight ? [to] : to === highlight ? [from] : []))),
      }),
      signKey("key", key, [0, keyTop], text, pitch),
      ...(set ? [listMarks(set, left, text)] : []),
      ...(set && set.dropped > 0 ? [aside(more(set.dropped), height - text * 0.3, text, left)] : []),
    ];
  };

  const list = (
    state: AlliancesState,
    ties: readonly Bound[],
    width: number,
    height: number,
    text: number,
  ): readonly Drawing[] => {
    const { highlight } = state;
    const groups = highlight === undefined ? groupsOf(actors, ties) : [groupOf(highlight, actors, ties)];
    const set = setList(groups, 0, width, height, text);
    return [listMarks(set, 0, text), ...(set.dropped > 0 ? [aside(more(set.dropped), height - text * 0.3, text)] : [])];
  };

  return {
    kind: "alliances",
    bleeds: false,
    heightFor: (width) => {
      const text = 16.5;
      if (width >= 44 * 17) return Math.round(Math.max(width * 0.48, 540));
      const groups = groupsOf(actors, shown({ day: story.pivot }));
      return Math.round(setList(groups, 0, width, Number.POSITIVE_INFINITY, text).bottom);
    },
    draw,
    describe: (state) => describeAlliances(story, state, actors, shown(state)),
    dial: {
      day: ({ day = story.pivot }) => day,
      on: (state, day) => ({ ...state, day }),
      changes: ({ day: _, ...state }) => inOrder(boundsOf(shown(state))),
      days({ day: _, ...state }) {
        const days = [dayOf(story.pivot), ...boundsOf(shown(state))];
        return [dateAt(Math.min(...days)), dateAt(Math.max(...days))];
      },
    },
  };
}

/** When ties begin, and the first days on which they are no more, in milliseconds UTC. */
const boundsOf = (ties: readonly Bound[]): readonly number[] =>
  ties.flatMap(({ since, until }) => [
    ...(since ? [readEdtf(since).from] : []),
    ...(until ? [readEdtf(until).to] : []),
  ]);

const more = (count: number): string => `${count} more ${count === 1 ? "tie" : "ties"} in the table`;

/** The key of the kinds that occur, after how to read a cell. */
function keyOf(ties: readonly Bound[], text: number, { day, highlight }: AlliancesState): readonly SignWords[] {
  const read = `Read from row to column${day ? `, on ${dayWords(dayOf(day), { brief: true })}` : highlight ? "" : ", with the years"}:`;
  const kinds = tieKinds.filter((kind) => ties.some((tie) => tie.kind === kind));
  return [
    { id: "reading", words: read, sign: 0, width: textWidth(read, text) },
    ...kinds.map((kind): SignWords => {
      const words = `${kindWords(kind)}${isMutual({ kind }) ? " (both ways)" : ""}`;
      const sign = text * 1.65;
      return { id: kind, words, sign, width: sign + textWidth(words, text), drawn: tieSign(kind, text * 0.45) };
    }),
  ];
}
