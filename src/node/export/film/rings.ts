import type { Box } from "../../../layout/boxes.ts";
import { focusRing } from "../../../marks/focusRing.ts";
import type { Drawing } from "../../../svg/node.ts";
import type { changedOn } from "../../../views/play/days.ts";
import { type ChangedMark, changedIn, ringedBoxes } from "../../../views/play/ringed.ts";

/** The box around what a drawing paints, in its own pixels; undefined if it paints nothing. */
export type BoxOf = (drawing: Drawing) => Box | undefined;

/**
 * Rings around what changed on a day, as on the stage, for the picture of a slide whose chart is in the box `chart`.
 */
export function changedRings(
  picture: Drawing,
  changed: ReturnType<typeof changedOn>,
  { chart, boxOf }: { chart: Box; boxOf: BoxOf },
): readonly Drawing[] {
  const marks: ChangedMark<Drawing>[] = [];
  /** Looks at a drawing in a chart, or in none yet; `alone` gives the picture with nothing in it but one drawing in its place. */
  const look = (drawing: Drawing, within: Drawing | undefined, alone: (one: Drawing) => Drawing): void => {
    const part = drawing.attributes.class === "part" || (!within && drawing.key === "chart") ? drawing : within;
    const ids = part ? changedIn(changed, (kind) => drawing.attributes[`data-${kind}`]) : [];
    // A ring around a name would run through the words beside it.
    const box = ids.length > 0 && !hasText(drawing) ? boxOf(alone(filled(drawing))) : undefined;
    if (part && box) marks.push(...ids.map((of) => ({ of, part, box })));
    for (const child of drawing.children) look(child, part, (one) => alone(bare(drawing, [one])));
  };
  look(picture, undefined, (one) => one);
  return ringedBoxes(marks, chart).map((box, nth) => ({ ...focusRing(box), key: `ring-${nth}` }));
}

const hasText = ({ tag, children }: Drawing): boolean => tag === "text" || children.some(hasText);

/** A group with other content, without clipping. */
const bare = (drawing: Drawing, children: readonly Drawing[]): Drawing => {
  const { "clip-path": _, opacity: __, ...attributes } = drawing.attributes;
  return { ...drawing, attributes, children };
};

/** A mark in which shapes that only catch the pointer are filled too, so that all of it has a box. */
const filled = (drawing: Drawing): Drawing => {
  const { stroke, ...attributes } = bare(drawing, []).attributes;
  const paint = { ...attributes, fill: "#000", ...(stroke !== undefined && stroke !== "none" && { stroke: "#000" }) };
  return { ...drawing, attributes: paint, children: drawing.children.map(filled) };
};
