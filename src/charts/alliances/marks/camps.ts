import type { Point } from "../../../layout/polyline.ts";
import { sideColour } from "../../../marks/colours.ts";
import { placedLines, rim } from "../../../marks/labels.ts";
import { type Drawing, group, node } from "../../../svg/node.ts";
import type { CampActor, CampTie, PlacedCamps } from "../layout/camps.ts";

/**
 * Actors in boxes, with lines for the ties between them; an arrowhead points to the actor that something is done to.
 */
export const campMarks = ({ actors, ties, nameSize, headSize }: PlacedCamps, fontSize: number): Drawing =>
  node(
    "g",
    { key: "camps", class: "camps" },
    actors.map((actor) => actorMarks(actor, nameSize, fontSize)),
    ties.map((tie) => tieMarks(tie, headSize, fontSize)),
  );

const actorMarks = (
  { id, side, box, bar, name, note, quiet }: CampActor,
  nameSize: number,
  fontSize: number,
): Drawing =>
  node(
    "g",
    { key: id, class: "actor", "data-actor": id },
    group(
      { key: "shape", opacity: quiet ? fadedOpacity : undefined },
      node("rect", { key: "box", ...box, fill: "var(--land-2)", stroke: "var(--border)", "stroke-width": 1 }),
      node("rect", { key: "side", ...bar, fill: side ? sideColour(side) : "var(--border)" }),
    ),
    placedLines(name, { key: "name", fontSize: nameSize, bold: true, anchor: "middle", fill: ink(quiet) }),
    placedLines(note, { key: "note", fontSize, anchor: "middle", fill: "var(--warn)" }),
  );

function tieMarks(tie: CampTie, headSize: number, fontSize: number): Drawing {
  const { id, ties, from, to, heads, words, hostile, quiet } = tie;
  const colour = hostile ? "var(--warn)" : "var(--ink)";
  return node(
    "g",
    { key: id, class: "tie", "data-tie": ties[0]?.id, "data-kind": ties[0]?.kind },
    group(
      { key: "shape", opacity: quiet ? fadedOpacity : undefined },
      node("path", {
        key: "line",
        d: `M${at(from)}L${at(to)}`,
        fill: "none",
        stroke: colour,
        "stroke-width": 2.5,
        "stroke-dasharray": hostile ? "7 5" : undefined,
      }),
      heads.map((end) =>
        node("path", {
          key: `head-${end}`,
          d: end === "to" ? arrowhead(from, to, headSize) : arrowhead(to, from, headSize),
          fill: colour,
        }),
      ),
    ),
    words.map(({ words, x, y }) =>
      node(
        "text",
        {
          key: "words",
          x,
          y,
          "text-anchor": "middle",
          "font-size": fontSize,
          ...wideRim,
          fill: quiet ? ink(quiet) : colour,
        },
        words,
      ),
    ),
  );
}

/** The opacity of faded shapes; words take the quiet colour instead, so that they can still be read. */
const fadedOpacity = 0.35;

const ink = (quiet: boolean): string => (quiet ? "var(--quiet)" : "var(--ink)");

/** Words on a line interrupt it: a wide rim keeps the line away from the letters. */
const wideRim = { ...rim, "stroke-width": 10 };

const at = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The length of an arrowhead and half its width, in sizes of the arrowhead. */
const headLength = 1.5;
const headHalfWidth = 0.8;

/** A triangle whose tip lies at the end of a line. */
function arrowhead([x1, y1]: Point, [x2, y2]: Point, size: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [((x2 - x1) / length) * size, ((y2 - y1) / length) * size];
  const corner = (side: 1 | -1): Point => [
    x2 - headLength * dx - side * headHalfWidth * dy,
    y2 - headLength * dy + side * headHalfWidth * dx,
  ];
  return `M${at([x2, y2])}L${at(corner(1))}L${at(corner(-1))}Z`;
}
