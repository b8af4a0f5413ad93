import type { Box } from "./boxes.ts";
import type { Segment } from "./hatch.ts";
import { outlineOf, type Spell } from "./remainder.ts";
import type { Panel } from "./riverSheet.ts";

/** Spells of one bank as shapes on its panel: what was held, what in part, and the outline of what was held. */
export function drawnSpells(
  { plot, x, y }: Panel,
  spells: readonly Spell[],
  span: readonly [number, number],
): { held: readonly Box[]; part: readonly Box[]; outline: readonly Segment[] } {
  const [top, bottom] = [plot.y, plot.y + plot.height];
  const level = (km: number) => Math.min(bottom, Math.max(top, y(km)));
  const boxes = (share: Spell["share"]) =>
    spells
      .filter((spell) => spell.share === share)
      .map(({ stretch, from, to }): Box => {
        const [a, b] = [level(stretch.from), level(stretch.to)];
        return { x: x(from), y: a, width: x(to) - x(from), height: b - a };
      })
      .filter(({ height }) => height > 0);
  const outline = outlineOf(spells, span).flatMap(([[from, a], [to, b]]): Segment[] => {
    const [u, v] = [level(a), level(b)];
    const outside = a === b ? y(a) <= top || y(a) >= bottom : u === v;
    return outside
      ? []
      : [
          [
            [x(from), u],
            [x(to), v],
          ],
        ];
  });
  return { held: boxes("held"), part: boxes("part"), outline };
}
