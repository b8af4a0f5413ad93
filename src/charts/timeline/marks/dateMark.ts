import type { Point } from "../../../layout/polyline.ts";
import { type Drawing, node, rounded } from "../../../svg/node.ts";
import { type Dated, isAbout } from "../layout/marking/dating.ts";
import type { MarkShape } from "../layout/marking/marking.ts";
import { bar } from "./bar.ts";
import { onward, questionMark, stroke, strokesOut, whisker } from "./strokes.ts";

/** The colour of a mark and, for a side, the angle of its hatch in degrees: a dot is slit at this angle. */
export interface MarkLook {
  colour: string;
  hatch?: number | undefined;
}

/**
 * The mark of a date, relative to its point: a solid dot for a known day, a hollow one on a whisker for one of several
 * days, several on a line for each of them, a bracket without a point for a month or a year, a bar for what lasted, a
 * hollow one if no time is certain in which it did. A short stroke sticks out of each end that is approximate; a dot with
 * such strokes is hollow. What is disputed is dashed and has a question mark.
 */
export function dateMark(dated: Dated, shape: MarkShape, look: MarkLook): readonly Drawing[] {
  switch (dated.cue) {
    case "bar":
    case "within":
      return bar(dated, shape, look.colour);
    case "points":
      return points(dated, shape, look.colour);
    case "bracket":
      return bracket(dated, shape, look.colour);
    default:
      return dotted(dated, shape, look);
  }
}

/** A dot with the strokes for what is doubtful about it; the dot is left out if it lies outside the plot. */
function dotted(dated: Dated, shape: MarkShape, { colour, hatch }: MarkLook): readonly Drawing[] {
  const { cue, disputed, about } = dated;
  const { from, to, cut, radius, fontSize } = shape;
  const approximate = isAbout(dated);
  const isSeen = from - 1 <= 0 && to + 1 >= 0;
  const isKnown = cue === "point" && !disputed && !approximate;
  return [
    ...(isSeen && cue === "point" && approximate ? strokesBeside(shape, colour) : []),
    ...(cue === "range"
      ? [...whisker([from, to], cut, { colour, fontSize }), ...strokesOut(about, shape, { colour })]
      : []),
    ...(cut.left ? [onward("on-left", [from, 0], -1, { colour, fontSize })] : []),
    ...(cut.right ? [onward("on-right", [to, 0], 1, { colour, fontSize })] : []),
    ...(isSeen ? [dot(shape, colour, { isSolid: isKnown, isDashed: disputed })] : []),
    ...(isSeen && isKnown && hatch !== undefined ? [slit(radius, hatch)] : []),
    ...(isSeen && disputed ? [questionMark(0, fontSize)] : []),
  ];
}

const dot = (
  { radius }: MarkShape,
  colour: string,
  { isSolid, isDashed }: { isSolid: boolean; isDashed: boolean },
): Drawing =>
  node("circle", {
    key: "dot",
    r: isSolid ? radius : radius - 1,
    fill: isSolid ? colour : "var(--background)",
    stroke: isSolid ? "var(--background)" : colour,
    "stroke-width": isSolid ? 1.5 : 2,
    "paint-order": isSolid ? "stroke" : undefined,
    "stroke-dasharray": isDashed ? "3 2.4" : undefined,
  });

/** A dot for each of several days, joined by a line. */
function points({ disputed, about }: Dated, shape: MarkShape, colour: string): readonly Drawing[] {
  const { from, to, points = [], fontSize } = shape;
  return [
    stroke("joined", [from, 0], [to, 0], { colour }),
    ...strokesOut(about, shape, { colour }),
    ...points.map((at, nth) =>
      node(
        "g",
        { key: `day-${nth}`, transform: `translate(${rounded(at)} 0)` },
        dot(shape, colour, { isSolid: !disputed, isDashed: disputed }),
      ),
    ),
    ...(disputed ? [questionMark((from + to) / 2, fontSize)] : []),
  ];
}

/** Short strokes on both sides of a dot. */
const strokesBeside = ({ from, to, radius }: MarkShape, colour: string): readonly Drawing[] => [
  stroke("about-from", [from, 0], [-radius, 0], { colour }),
  stroke("about-to", [radius, 0], [to, 0], { colour }),
];

const slit = (radius: number, angle: number): Drawing => {
  const turn = (angle * Math.PI) / 180;
  const [x, y] = [Math.cos(turn) * radius, Math.sin(turn) * radius];
  return node("line", { key: "slit", x1: -x, y1: -y, x2: x, y2: y, stroke: "var(--background)", "stroke-width": 1.5 });
};

/** A bracket over a whole day, month or year, open towards the words. */
function bracket({ disputed, about }: Dated, shape: MarkShape, colour: string): readonly Drawing[] {
  const { from, to, cut, fontSize, direction } = shape;
  const [foot, tip] = [-direction * fontSize * 0.22, direction * fontSize * 0.22];
  const end = (key: string, x: number) => stroke(key, [x, foot], [x, tip], { colour });
  const beyond = (key: string, at: Point, side: -1 | 1) => onward(key, at, side, { colour, fontSize });
  return [
    stroke("base", [from, foot], [to, foot], { colour, isDashed: disputed }),
    ...strokesOut(about, shape, { colour, y: foot }),
    cut.left ? beyond("on-left", [from, foot], -1) : end("cap-from", from),
    cut.right ? beyond("on-right", [to, foot], 1) : end("cap-to", to),
    ...(disputed ? [questionMark((from + to) / 2, fontSize)] : []),
  ];
}
