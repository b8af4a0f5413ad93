import { pathRound } from "d3";
import { holders } from "../../../events/control.ts";
import { dateAt } from "../../../events/edtf.ts";
import { middleText } from "../../../marks/middleText.ts";
import { mergedAlike } from "../../../svg/merge.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { StripLabel } from "../layout/labels.ts";
import type { PlacedRow, PlacedSpan } from "../layout/rows.ts";
import { bareHatch, controlFill, type StripLook, startEdge } from "./fills.ts";

/** One place's row: its name, and the shapes of its spans, which can be pointed at and have no colour of their own. */
export const stripRow = ({ id, name, bold, quietName, at: [x, y], spans }: PlacedRow, fontSize: number): Drawing =>
  node(
    "g",
    { key: id, class: "strip", "data-place": id },
    middleText(name, {
      key: "name",
      x,
      y,
      fontSize,
      anchor: "end",
      isBold: bold,
      fill: quietName ? "var(--quiet)" : "var(--ink)",
    }),
    spans.map(spanShape),
  );

function spanShape({ span: { control, turn, place, certain }, whole }: PlacedSpan): Drawing {
  const path = pathRound(1);
  for (const { x, y, width, height } of whole) path.rect(x, y, width, height);
  return node("path", {
    key: `${turn?.when.edtf ?? "before"} ${turn?.event ?? control.status}`,
    class: "span",
    d: `${path}`,
    fill: "none",
    "pointer-events": "all",
    "data-event": turn?.event,
    "data-place": place,
    // A span that no event begins is inspected as its place on its first day.
    "data-day": turn?.event ? undefined : dateAt(certain),
    "data-status": control.status,
    "data-side": holders(control).join(" "),
  });
}

/**
 * The colours and hatches of all rows. A page has a thousand of them, so those that look alike are merged into one
 * shape.
 */
export const stripFills = (rows: readonly PlacedRow[], look: StripLook): Drawing =>
  node(
    "g",
    { key: "fills", class: "fills", "pointer-events": "none" },
    [false, true].map((quiet) => {
      const spans = rows.flatMap((row) => (row.quiet === quiet ? row.spans : []));
      if (spans.length === 0) return undefined;
      const fills = spans.flatMap((span) => fillsOf(span, look));
      return node(
        "g",
        { key: quiet ? "quiet" : "full", opacity: quiet ? 0.3 : undefined },
        // All fills before any hatch, since the hatches of several sides are one shape.
        mergedAlike(fills.filter(({ tag }) => tag === "rect")),
        mergedAlike(fills.filter(({ tag }) => tag !== "rect")),
        mergedAlike(
          spans.flatMap(({ span, start }) => (span.start && start ? startEdge(span.start, start, look.unit) : [])),
        ),
      );
    }),
  );

const fillsOf = ({ span: { control }, uncertain, certain }: PlacedSpan, look: StripLook): readonly Drawing[] => [
  ...(uncertain.length > 0
    ? holders(control).map((side) => bareHatch({ key: `perhaps-${side}`, side, boxes: uncertain }, look))
    : []),
  ...(certain.length > 0 ? controlFill(control, certain, look) : []),
];

/** Names of holders on their strips. */
export const stripLabels = (labels: readonly StripLabel[], fontSize: number): Drawing =>
  node(
    "g",
    { key: "labels", class: "labels" },
    labels.map(({ key, words, x, y, plate }) =>
      node(
        "g",
        { key },
        node("rect", { key: "plate", ...plate, fill: "var(--background)" }),
        middleText(words, { x, y, fontSize }),
      ),
    ),
  );
