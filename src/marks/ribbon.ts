import { holders } from "../events/control.ts";
import type { Control } from "../events/model.ts";
import type { Box } from "../layout/boxes.ts";
import { hatchLines, segmentsPath } from "../layout/hatch.ts";
import { controlKey, type HeldCell } from "../layout/mapDots.ts";
import { clipRing, type Ring } from "../layout/polygon.ts";
import { pathOf, simplified } from "../layout/polyline.ts";
import { type Drawing, draw, keyedUnder } from "./drawing.ts";

export interface RibbonStyle {
  /** The drawing and a little around it: nothing outside is drawn. */
  frame: Box;
  unit: number;
  /** The angle of each side's hatch, in degrees. */
  angle(side: string): number;
}

export const sideColour = (side: string): string => `var(--side-${side})`;

/** Both bands of the ribbon, cell by cell, with cuts where neighbours are held differently. */
export function ribbon(cells: readonly HeldCell[], style: RibbonStyle): Drawing {
  const shown = cells.flatMap((cell) => {
    const drawn = drawnBefore(cell, style);
    return drawn ? [{ cell, drawn }] : [];
  });
  const byId = new Map(cells.map((cell) => [`${cell.shore} ${cell.id}`, cell]));
  return draw(
    "g",
    { key: "ribbon", class: "ribbon" },
    shown.map(({ drawn }) => drawn),
    shown.map(({ cell }) => {
      const next = byId.get(`${cell.shore} ${cell.next ?? ""}`);
      if (!next || controlKey(next.control) === controlKey(cell.control)) return undefined;
      return draw("path", {
        key: `${cell.id}|`,
        class: "cut",
        d: pathOf(cell.end),
        stroke: "var(--ground)",
        "stroke-width": 1.8 * style.unit,
        "stroke-linecap": "round",
      });
    }),
  );
}

/** By the shape of a cell, which is the same at every step of a view: how it looks in each state drawn so far. */
const drawnCells = new WeakMap<Ring, Map<string, Drawing | undefined>>();

/** A cell in its state, or undefined where none of it is seen; hatched once, however often it is asked for. */
function drawnBefore(cell: HeldCell, style: RibbonStyle): Drawing | undefined {
  const { x, y, width, height } = style.frame;
  const look = [controlKey(cell.control), cell.changed, cell.turn, style.unit, x, y, width, height];
  const key = [...look, ...holders(cell.control).map(style.angle)].join(" ");
  const states = drawnCells.get(cell.ring) ?? new Map<string, Drawing | undefined>();
  drawnCells.set(cell.ring, states);
  if (!states.has(key)) {
    const rings = [cell.ring, ...cell.halves].map((ring) => clipRing(ring, style.frame));
    states.set(key, (rings[0]?.length ?? 0) > 2 ? heldCell(cell, rings, style) : undefined);
  }
  return states.get(key);
}

function heldCell(cell: HeldCell, [whole = [], near = [], far = []]: readonly Ring[], style: RibbonStyle): Drawing {
  const { control, changed, turn } = cell;
  const sides = holders(control);
  return draw(
    "g",
    {
      key: cell.id,
      class: "cell",
      "data-place": cell.places.join(" "),
      "data-status": control.status,
      "data-side": sides.join(" "),
      "data-turn": turn,
    },
    keyedUnder(
      controlKey(control) + (changed ? "+" : ""),
      control.status === "shared"
        ? // Whoever holds most of a shared place has the half away from the river, the other the riverside.
          [far, near].flatMap((ring, half) =>
            swatchParts({ status: "held", holder: sides[half] ?? "" }, ring, { ...style, changed, key: half }),
          )
        : swatchParts(control, whole, { ...style, changed, key: 0 }),
    ),
  );
}

interface SwatchOptions extends Pick<RibbonStyle, "unit" | "angle"> {
  changed?: boolean;
  key?: number;
}

/** A shape filled the way a state of control is shown: on the ribbon, and in the key. */
export function swatchParts(
  control: Control,
  ring: Ring,
  { unit, angle, changed = false, key = 0 }: SwatchOptions,
): readonly Drawing[] {
  const outline = pathOf(simplified(ring, 0.12 * unit), true);
  const tint = (side: string) =>
    draw("path", { key: `tint-${key}`, d: outline, fill: sideColour(side), "fill-opacity": changed ? 0.46 : 0.2 });
  const hatch = (side: string, spacing: number, dash?: string) =>
    draw("path", {
      key: `hatch-${side}-${key}`,
      d: segmentsPath(hatchLines([ring], angle(side), spacing * unit, (spacing * unit) / 2)),
      stroke: sideColour(side),
      "stroke-width": (changed ? 1.5 : 1.2) * unit,
      "stroke-dasharray": dash,
    });
  switch (control.status) {
    case "held":
    case "besieged":
      return [tint(control.holder), hatch(control.holder, 5)];
    case "presence":
      return [hatch(control.holder, 6, `${3 * unit} ${4 * unit}`)];
    case "contested":
    case "shared":
      return control.holders.map((side) => hatch(side, 6.5));
    case "unknown":
      return [
        draw("path", {
          key: "unknown",
          d: outline,
          fill: "none",
          stroke: "var(--quiet)",
          "stroke-width": unit,
          "stroke-dasharray": `${unit} ${3 * unit}`,
        }),
      ];
  }
}
