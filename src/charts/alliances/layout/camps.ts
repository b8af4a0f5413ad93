import { groups, least, max } from "d3";
import type { DatedTie } from "../../../events/read.ts";
import { isHostile, isMutual } from "../../../events/ties.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { type Label, labelWithin, leading, type PlacedLine, placeLines } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth, wrapText } from "../../../layout/text.ts";
import type { Frame } from "../../chart.ts";
import type { AlliancesState, Camps } from "../state.ts";
import type { NamedActor, ShownTies } from "./actors.ts";
import { type CampLine, lineBetween } from "./campLines.ts";

/** An actor in its box. */
export interface CampActor {
  id: string;
  side?: string;
  box: Box;
  /** The bar in the colour of its side, along the top of the box. */
  bar: Box;
  /** The lines of its name, each placed by the middle of its baseline. */
  name: readonly PlacedLine[];
  note: readonly PlacedLine[];
  quiet: boolean;
}

/** The ties between two actors as one line, with the words beside it. */
export interface CampTie {
  /** The ids of both actors. */
  id: string;
  ties: readonly DatedTie[];
  from: Point;
  to: Point;
  /** Which ends have an arrowhead: those of the actors that something is done to. */
  heads: readonly ("from" | "to")[];
  words: readonly PlacedLine[];
  hostile: boolean;
  quiet: boolean;
}

/** Actors in boxes, with lines between them. */
export interface PlacedCamps {
  nameSize: number;
  headSize: number;
  actors: readonly CampActor[];
  ties: readonly CampTie[];
}

/** An actor still counts as the enemy of all if at most this many others do not oppose it. */
const mostAtPeace = 3;

/** In font sizes: the names, the gap between two rows of boxes, and the greatest useful height of a box. */
const nameSize = 1.2;
const rowGap = 3.4;
const maxHeight = 5;

/**
 * Places actors in the boxes of a grid, and the ties between them as lines; opposition to a common enemy is written in
 * its box. Undefined if a box has no room for its name.
 */
export function placeCamps(
  shown: ShownTies,
  camps: Camps,
  { highlight }: AlliancesState,
  frame: Frame,
): PlacedCamps | undefined {
  const { fontSize } = frame;
  const enemy = commonEnemy(shown);
  const drawn = shown.ties.filter((tie) => tie.kind !== "opposes" || !isWith(tie, enemy?.id));
  const ties = groups(drawn, pairOf);
  const boxes = boxesIn(camps, frame, gapAcross(shown.language, ties, { camps, fontSize }));
  if (shown.actors.some(({ id, name }) => !hasRoom(boxes.get(id), name, fontSize))) return undefined;
  const tied = new Set(ties.flatMap(([, [tie]]) => (tie && isWith(tie, highlight) ? [tie.from, tie.to] : [])));
  const isQuiet = (id: string) => highlight !== undefined && id !== highlight && id !== enemy?.id && !tied.has(id);
  return {
    nameSize: fontSize * nameSize,
    headSize: fontSize * 0.55,
    actors: shown.actors.flatMap((actor): readonly CampActor[] => {
      const box = boxes.get(actor.id);
      return box
        ? [
            placeActor(actor, box, {
              fontSize,
              quiet: isQuiet(actor.id),
              note: actor.id === enemy?.id ? shown.language.ties.opposedByAll(enemy.but, enemy.isMutual) : "",
            }),
          ]
        : [];
    }),
    ties: ties.flatMap(([id, both]): readonly CampTie[] => {
      const [first] = both;
      const [from, to] = [boxes.get(first?.from ?? ""), boxes.get(first?.to ?? "")];
      if (!first || !from || !to) return [];
      const quiet = highlight !== undefined && !isWith(first, highlight);
      return [{ id, ties: both, quiet, ...placeTie(shown.language, both, lineBetween(from, to), fontSize) }];
    }),
  };
}

/** The gap between two columns of boxes, in pixels: wide enough for the words on a horizontal line. */
function gapAcross(
  language: Language,
  ties: readonly [string, readonly DatedTie[]][],
  { camps, fontSize }: { camps: Camps; fontSize: number },
): number {
  const across = ties.filter(([, [tie]]) => tie && camps[tie.from]?.at[1] === camps[tie.to]?.at[1]);
  return (max(across, ([, both]) => textWidth(wordsOf(language, both), fontSize)) ?? 0) + fontSize * 0.8;
}

const isWith = ({ from, to }: DatedTie, id: string | undefined): boolean =>
  id !== undefined && (from === id || to === id);

const pairOf = ({ from, to }: DatedTie): string => [from, to].sort().join(" ");

const wordsOf = ({ ties: words, inRow }: Language, ties: readonly DatedTie[]): string =>
  inRow([...new Set(ties.map(({ kind }) => words.lines[kind]))]);

/** An actor that all others oppose. */
interface CommonEnemy {
  id: string;
  /** The names of those that do not, three at most. */
  but: readonly string[];
  /** Whether it opposes all who oppose it. */
  isMutual: boolean;
}

/** The actor that all others oppose, or almost all; undefined if there is none. */
export function commonEnemy({ actors, ties }: ShownTies): CommonEnemy | undefined {
  const all = actors.map(({ id }) => {
    const others = actors.filter((other) => other.id !== id);
    const opposes = (other: NamedActor) => ties.some((tie) => isOpposed(tie, other.id, id));
    const but = others.filter((other) => !opposes(other));
    return {
      id,
      but: but.map(({ name }) => name),
      isMutual: others.every((other) => !opposes(other) || ties.some((tie) => isOpposed(tie, id, other.id))),
    };
  });
  const most = Math.min(mostAtPeace, actors.length - 3);
  return least(
    all.filter(({ but }) => but.length <= most),
    ({ but }) => but.length,
  );
}

const isOpposed = ({ from, to, kind }: DatedTie, by: string, whom: string): boolean =>
  kind === "opposes" && from === by && to === whom;

/** The box of each actor in a grid that fills a frame. */
function boxesIn(camps: Camps, { width, height, fontSize }: Frame, gap: number): ReadonlyMap<string, Box> {
  const all = Object.entries(camps);
  const columns = Math.max(...all.map(([, { at, columns = 1 }]) => at[0] + columns));
  const rows = Math.max(...all.map(([, { at }]) => at[1] + 1));
  const down = fontSize * rowGap;
  const across = (width - (columns - 1) * gap) / columns;
  const tall = Math.min((height - (rows - 1) * down) / rows, maxHeight * fontSize);
  return new Map(
    all.map(
      ([
        id,
        {
          at: [column, row],
          columns: wide = 1,
        },
      ]) => [
        id,
        { x: column * (across + gap), y: row * (tall + down), width: wide * (across + gap) - gap, height: tall },
      ],
    ),
  );
}

/** The name of an actor in lines within its box. */
const nameIn = ({ width }: Box, name: string, fontSize: number): Label =>
  labelWithin(name, width - fontSize * 0.6, fontSize * nameSize, "condensed 600");

/** The height of the bar along the top of a box, in font sizes. */
const barHeight = 0.4;

function hasRoom(box: Box | undefined, name: string, fontSize: number): boolean {
  if (!box) return true;
  const { width, height } = nameIn(box, name, fontSize);
  return width <= box.width && height <= box.height - fontSize * barHeight;
}

function placeActor(
  { id, name, side }: NamedActor,
  box: Box,
  { fontSize, quiet, note }: { fontSize: number; quiet: boolean; note: string },
): CampActor {
  const size = fontSize * nameSize;
  const middle = box.x + box.width / 2;
  const { lines } = nameIn(box, name, fontSize);
  const notes = note ? wrapText(note, box.width - fontSize, fontSize) : [];
  const bar = { ...box, height: fontSize * barHeight };
  const words = (lines.length * size + notes.length * fontSize) * leading;
  const top = box.y + bar.height + (box.height - bar.height - words) / 2;
  return {
    id,
    ...(side && { side }),
    box,
    bar,
    name: placeLines(lines, [middle, top], size),
    note: placeLines(notes, [middle, top + lines.length * size * leading], fontSize),
    quiet,
  };
}

/** Places the words of a tie: above a horizontal line, or on a vertical one in the gap next to its starting end. */
function placeTie(
  language: Language,
  ties: readonly DatedTie[],
  { from, to, across }: CampLine,
  fontSize: number,
): Pick<CampTie, "from" | "to" | "heads" | "words" | "hostile"> {
  const [first] = ties;
  const heads = ties.flatMap((tie): readonly ("from" | "to")[] =>
    isMutual(tie) ? [] : [tie.from === first?.from ? "to" : "from"],
  );
  const near = fontSize * (rowGap / 2) * Math.sign(to[1] - from[1]);
  const words = wordsOf(language, ties);
  const middle: Point = across ? [(from[0] + to[0]) / 2, from[1] - fontSize * 1.05] : [from[0], from[1] + near];
  return {
    from,
    to,
    heads: [...new Set(heads)],
    words: placeLines([words], [middle[0], middle[1] - (fontSize * leading) / 2], fontSize),
    hostile: ties.some(isHostile),
  };
}
