import { midline } from "../../../layout/labels.ts";
import { sideColour } from "../../../marks/colours.ts";
import { labelText } from "../../../marks/labels.ts";
import { memoizeLatest } from "../../../svg/memo.ts";
import { mergedAlike, wordsAlone } from "../../../svg/merge.ts";
import { type Drawing, node, rounded } from "../../../svg/node.ts";
import type { EventCount, PlacedEvent, PlacedLane, Tile, Untitled } from "../layout/lanes/placed.ts";
import type { MarkShape } from "../layout/marking/marking.ts";
import type { Subject } from "../layout/marking/subject.ts";
import { dateMark } from "./dateMark.ts";

/**
 * The thin lines from marks to the baselines of their lanes. While the chart is moved (`across` is how far, in pixels),
 * lines that look alike are merged into one path, which is quick to draw but has no key for each event.
 */
export function stems(lanes: readonly PlacedLane[], across: number | undefined): Drawing {
  const lines = lanes.flatMap(({ events }) => events.flatMap((event) => stemOf(event) ?? []));
  return node(
    "g",
    { key: "stems", class: "stems", ...moved(across) },
    across === undefined ? lines : mergedAlike(lines),
  );
}

function stemOf({ subject, stem }: PlacedEvent): Drawing | undefined {
  if (!stem) return undefined;
  return node("line", {
    key: subject.event.id,
    x1: stem.x,
    x2: stem.x,
    y1: stem.y1,
    y2: stem.y2,
    stroke: colourOf(subject),
    "stroke-width": 1,
    "stroke-opacity": subject.isQuiet ? 0.25 : 0.5,
  });
}

/**
 * The events of the given lanes: with titles in rows or in a list, without titles by the baseline, or within a number.
 * `across` is how far they have been moved, in pixels.
 */
export const events = (lanes: readonly PlacedLane[], across: number | undefined): Drawing =>
  node(
    "g",
    { key: "events", class: "events", ...moved(across) },
    lanes.flatMap(({ untitled, tiles = [], events, list }) => [
      ...untitled.map(drawn),
      ...tiles.map((tile) => tileDrawing(tile)),
      ...events.map(drawn),
      ...(list ? [...list.titles, ...(list.rest ? [list.rest] : [])].map(drawn) : []),
    ]),
  );

/** All events are moved by one transform, so that panning at the same scale changes nothing else. */
const moved = (across = 0) => ({ transform: across !== 0 && `translate(${rounded(across)} 0)` });

/** A tile drawn as few paths and its words; the same value as long as the tile is the same. */
const tileDrawing = memoizeLatest(({ key, untitled }: Tile): Drawing => {
  const marks = untitled.map(drawn);
  return node("g", { key: `ink-${key}` }, mergedAlike(marks), wordsAlone(marks));
});

/** A mark or a number in its place. */
function drawn(one: Untitled): Drawing {
  if ("number" in one) return movedTo(countDrawing(one.number), one.x, one.y);
  return movedTo(eventDrawing(one.shape, one.subject, one.label), one.x, one.y);
}

/**
 * A number that represents several events whose marks would touch, relative to its middle. It carries the ids of all of
 * them or, if there are too many, of the most important, and how many there are.
 */
const countDrawing = memoizeLatest(
  ({ key, count, events, half, fontSize }: EventCount): Drawing =>
    node(
      "g",
      {
        key,
        class: "count",
        "data-events": events.join(" "),
        "data-count": count > events.length && count,
      },
      node("rect", {
        x: -half,
        y: -fontSize * 0.58,
        width: 2 * half,
        height: fontSize * 1.16,
        rx: fontSize * 0.58,
        fill: "var(--faint)",
      }),
      node(
        "text",
        { y: midline * fontSize, "font-size": fontSize, "text-anchor": "middle", fill: "var(--quiet)" },
        `${count}`,
      ),
    ),
);

/** The opacity of faded marks; their titles are not faded but take the quiet colour, so that they stay legible. */
const fadedOpacity = 0.4;

/** A mark faded shape by shape, since its groups are lost where marks are merged. */
const faded = (drawing: Drawing): Drawing =>
  drawing.children.length > 0
    ? { ...drawing, children: drawing.children.map(faded) }
    : drawing.tag === "text"
      ? drawing
      : { ...drawing, attributes: { ...drawing.attributes, opacity: fadedOpacity } };

const eventDrawing = memoizeLatest((shape: MarkShape, subject: Subject, label: PlacedEvent["label"]): Drawing => {
  const mark = dateMark(subject.dated, shape, { colour: colourOf(subject), hatch: subject.hatch });
  return node(
    "g",
    { key: subject.event.id, class: "event", "data-event": subject.event.id },
    subject.isQuiet ? mark.map(faded) : mark,
    label && labelText(label, [label.x, label.y], subject.isQuiet ? "var(--quiet)" : "var(--ink)"),
  );
});

/**
 * A drawing moved to a place in pixels; the same value if its place is unchanged, so that it need not be painted again.
 */
const movedTo = memoizeLatest(
  (drawing: Drawing, x: number, y: number): Drawing => ({
    ...drawing,
    attributes: { ...drawing.attributes, transform: `translate(${rounded(x)} ${rounded(y)})` },
  }),
);

const colourOf = ({ side }: Subject): string => (side === undefined ? "var(--quiet)" : sideColour(side));
