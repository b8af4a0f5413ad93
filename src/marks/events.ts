import { countWidth } from "../layout/crowd.ts";
import type { Bunch, Placed, PlacedCrowd, PlacedLane, PlacedTitle } from "../layout/lanePlace.ts";
import { mergedAlike, wordsAlone } from "./alike.ts";
import { countMark, place } from "./counts.ts";
import { type Drawing, draw } from "./drawing.ts";
import { drawnAt } from "./drawnAt.ts";
import { labelText, midline, rim } from "./labels.ts";
import { moment } from "./moments.ts";
import { span } from "./spans.ts";

/** How the events of a lane look: the colour of each, and which stand back behind those highlighted. */
export interface Look {
  text: number;
  colour: (id: string) => string;
  /** The angle of the hatch of its side, if it has one. */
  angle: (id: string) => number | undefined;
  quiet: (id: string) => boolean;
  /** What opens a list of titles whose dates are wider than the plot. */
  words: string;
  /** How far all that stands at a place in time has moved across since it was laid, in pixels; absent at rest. */
  across?: number | undefined;
}

/**
 * Everything that stands in some lanes: first the thin lines from marks to their baseline, then the events themselves.
 * While they are moved, stems and what stands by the baseline are ink, which no key follows and which costs little.
 */
export const eventsInLanes = (lanes: readonly PlacedLane[], look: Look): readonly Drawing[] => [
  draw(
    "g",
    { key: "stems", class: "stems", ...moved(look) },
    look.across === undefined
      ? lanes.flatMap((lane) => stems(lane, look))
      : mergedAlike(lanes.flatMap((lane) => stems(lane, look))),
  ),
  draw(
    "g",
    { key: "events", class: "events", ...moved(look) },
    lanes.flatMap((lane) => laneEvents(lane, look)),
  ),
  draw(
    "g",
    { key: "openings", class: "openings" },
    lanes.flatMap((lane) => opening(lane, look)),
  ),
];

/** As one, so that a move along time at the same scale changes nothing else. */
const moved = ({ across = 0 }: Look) => ({ transform: across !== 0 && `translate(${place(across)} 0)` });

/** The bracket around a list, since its titles may stand anywhere within it, and the words that open it. */
const opening = ({ lane, opening }: PlacedLane, { text, words }: Look): readonly Drawing[] => {
  if (!opening) return [];
  const { x, y, to, bracketY } = opening;
  const tip = bracketY + lane.direction * text * 0.5;
  const line = (key: string, x1: number, y1: number, x2: number, y2: number) =>
    draw("line", { key, x1, y1, x2, y2, stroke: "var(--border)", "stroke-width": 1.25 });
  return [
    draw(
      "g",
      { key: lane.id },
      line("base", x, bracketY, to, bracketY),
      line("from", x, bracketY, x, tip),
      line("to", to, bracketY, to, tip),
      draw(
        "text",
        { x: x + text * 0.5, y: y + midline * text, "font-size": text, fill: "var(--quiet)", ...rim },
        words,
      ),
    ),
  ];
};

/** The thin lines from marks to the baseline of their lane. */
const stems = ({ placed }: PlacedLane, { colour, quiet }: Look): readonly Drawing[] =>
  placed.flatMap(({ event, stem, across = 0 }) =>
    stem
      ? [
          draw("line", {
            key: event.id,
            x1: stem.x + across,
            x2: stem.x + across,
            y1: stem.y1,
            y2: stem.y2,
            stroke: colour(event.id),
            "stroke-width": 1,
            "stroke-opacity": quiet(event.id) ? 0.25 : 0.5,
          }),
        ]
      : [],
  );

/** Every event of a lane: with its title in a row, in the list, alone by the baseline, or within a number. */
function laneEvents(lane: PlacedLane, look: Look): readonly Drawing[] {
  const { text, across = 0 } = look;
  const { rest = [], restCount = 0 } = lane.opening ?? {};
  return [
    ...lane.crowds.map((crowd) => crowdMark(crowd, lane, look)),
    ...(lane.bunches ?? []).map((bunch) => bunchInk(bunch, lane, look)),
    ...lane.placed.map((placed) => eventMark(placed, lane, look)),
    ...lane.titles.map((title) => listedMark(title, look)),
    ...(lane.opening && restCount > 0
      ? [
          drawnAt([lane.opening.restX - across, lane.opening.restY], rest, restCount, () =>
            countMark(
              `count-${lane.lane.id}-listed`,
              rest.map(({ event }) => event.id),
              { count: restCount, half: countWidth(restCount, text) / 2, text },
            ),
          ),
        ]
      : []),
  ];
}

const inked = new WeakMap<Bunch, Drawing>();

/** What stands by the baseline next to each other, as ink: the same value for as long as it stays at one scale. */
function bunchInk(bunch: Bunch, lane: PlacedLane, look: Look): Drawing {
  const found = inked.get(bunch);
  if (found) return found;
  const marks = bunch.crowds.map((crowd) => crowdMark(crowd, lane, look));
  const ink = draw("g", { key: `ink-${bunch.key}` }, mergedAlike(marks), wordsAlone(marks));
  inked.set(bunch, ink);
  return ink;
}

function crowdMark({ members, count, x, y, half, across }: PlacedCrowd, lane: PlacedLane, look: Look): Drawing {
  const [first] = members;
  if (count === 1 && first?.bare && first.of) {
    const { marking } = first.of;
    const stands = across === undefined ? { ...marking, x } : marking;
    return eventMark({ ...first.of, marking: stands, across: across ?? 0, y }, lane, look);
  }
  return drawnAt([x, y], members, undefined, () => {
    const ids = members.flatMap(({ of }) => of?.event.id ?? []);
    return countMark(`count-${lane.lane.id}-${ids[0] ?? first?.at}`, ids, { count, half, text: look.text });
  });
}

function eventMark(placed: Placed, { lane }: PlacedLane, { text, colour, angle, quiet }: Look): Drawing {
  const { event, dated, marking, y, label, across = 0 } = placed;
  return drawnAt([marking.x + across, y], marking, label, () => {
    const manner = { colour: colour(event.id), angle: angle(event.id), text, direction: lane.direction };
    const stands = dated.cue === "bar" ? span : moment;
    const aside = quiet(event.id);
    return draw(
      "g",
      { key: event.id, class: "event", "data-event": event.id },
      stands(dated, marking, manner),
      label && labelText(label, [label.x - marking.x, label.y - y], aside ? "var(--quiet)" : "var(--ink)"),
    );
  });
}

function listedMark(
  { event, dated, x, y, label }: PlacedTitle,
  { text, colour, angle, quiet, across = 0 }: Look,
): Drawing {
  const half = text * 0.4;
  const marking = {
    x: half,
    from: 0,
    to: 2 * half,
    cut: { left: false, right: false },
    radius: half,
    depth: text,
    long: false,
  };
  const aside = quiet(event.id);
  const manner = { colour: colour(event.id), angle: angle(event.id), text, direction: -1 } as const;
  return drawnAt([x + half - across, y], label, undefined, () =>
    draw(
      "g",
      { key: event.id, class: "event", "data-event": event.id },
      moment(dated, marking, manner),
      labelText(label, [label.x - x - half, label.y - y], aside ? "var(--quiet)" : "var(--ink)"),
    ),
  );
}
