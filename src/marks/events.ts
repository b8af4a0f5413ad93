import { countWidth } from "../layout/crowd.ts";
import type { Placed, PlacedLane, PlacedTitle } from "../layout/lanePlace.ts";
import { countMark, place } from "./counts.ts";
import { type Drawing, draw } from "./drawing.ts";
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
}

/** Everything that stands in some lanes: first the thin lines from marks to their baseline, then the events themselves. */
export const eventsInLanes = (lanes: readonly PlacedLane[], look: Look): readonly Drawing[] => [
  draw(
    "g",
    { key: "stems", class: "stems" },
    lanes.flatMap((lane) => stems(lane, look)),
  ),
  draw(
    "g",
    { key: "events", class: "events" },
    lanes.flatMap((lane) => laneEvents(lane, look)),
  ),
  draw(
    "g",
    { key: "openings", class: "openings" },
    lanes.flatMap((lane) => opening(lane, look)),
  ),
];

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
  placed.flatMap(({ event, stem }) =>
    stem
      ? [
          draw("line", {
            key: event.id,
            x1: stem.x,
            x2: stem.x,
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
  const { text } = look;
  const { rest = [], restCount = 0 } = lane.opening ?? {};
  return [
    ...lane.crowds.map(({ members, count, x, y, half }) => {
      const [first] = members;
      if (count === 1 && first?.bare && first.of)
        return eventMark({ ...first.of, marking: { ...first.of.marking, x }, y }, lane, look);
      const ids = members.flatMap(({ of }) => of?.event.id ?? []);
      return countMark(`count-${lane.lane.id}-${ids[0] ?? place(x)}`, ids, { count, x, y, half, text });
    }),
    ...lane.placed.map((placed) => eventMark(placed, lane, look)),
    ...lane.titles.map((title) => listedMark(title, look)),
    ...(lane.opening && restCount > 0
      ? [
          countMark(
            `count-${lane.lane.id}-listed`,
            rest.map(({ event }) => event.id),
            {
              count: restCount,
              x: lane.opening.restX,
              y: lane.opening.restY,
              half: countWidth(restCount, text) / 2,
              text,
            },
          ),
        ]
      : []),
  ];
}

function eventMark(placed: Placed, { lane }: PlacedLane, { text, colour, angle, quiet }: Look): Drawing {
  const { event, dated, marking, y, label } = placed;
  const manner = { colour: colour(event.id), angle: angle(event.id), text, direction: lane.direction };
  const stands = dated.cue === "bar" ? span : moment;
  const aside = quiet(event.id);
  return draw(
    "g",
    { key: event.id, class: "event", "data-event": event.id, transform: `translate(${place(marking.x)} ${place(y)})` },
    stands(dated, marking, manner),
    label && labelText(label, [label.x - marking.x, label.y - y], aside ? "var(--quiet)" : "var(--ink)"),
  );
}

function listedMark({ event, dated, x, y, label }: PlacedTitle, { text, colour, angle, quiet }: Look): Drawing {
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
  return draw(
    "g",
    { key: event.id, class: "event", "data-event": event.id, transform: `translate(${place(x + half)} ${place(y)})` },
    moment(dated, marking, manner),
    labelText(label, [label.x - x - half, label.y - y], aside ? "var(--quiet)" : "var(--ink)"),
  );
}
