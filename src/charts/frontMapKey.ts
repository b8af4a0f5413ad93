import { dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import { dayWords } from "../events/words.ts";
import type { Box } from "../layout/boxes.ts";
import type { Advance } from "../layout/mapAdvances.ts";
import type { Dot, HeldCell } from "../layout/mapDots.ts";
import { type KeyRow, keyRows, keySize } from "../layout/mapKey.ts";
import { inFrame, isNarrow } from "../layout/mapSheet.ts";
import { mapStrip, stripHeight } from "../layout/mapStrip.ts";
import { cornered } from "../layout/roomFor.ts";
import type { Drawing } from "../marks/drawing.ts";
import { mapKey } from "../marks/mapKey.ts";
import { mapStrip as drawStrip } from "../marks/mapStrip.ts";
import type { Ground } from "./frontMapGround.ts";

/** What the key has to explain of what is drawn. */
export function rowsFor(
  story: Story,
  { sheet: { frame }, strip }: Ground,
  cells: readonly HeldCell[],
  dots: readonly Dot[],
  ways: readonly Advance[],
  since: Edtf | undefined,
): readonly KeyRow[] {
  const seen = cells.filter(({ ring }) => ring.some((point) => inFrame(point, frame)));
  const changed = seen.some((cell) => cell.changed) || dots.some(({ gained }) => gained);
  return keyRows(
    story,
    {
      controls: [...seen.map(({ control }) => control), ...dots.flatMap(({ control }) => (control ? [control] : []))],
      advancing: ways.map(({ side }) => side),
      about: !strip && dots.some(({ about }) => about),
      since: since && changed ? dayWords(dayOf(since), { year: false }) : undefined,
    },
    strip !== undefined || isNarrow(frame),
  );
}

/** The key in its corner, or in lines below the map: a little over its foot where a day needs more than were kept free. */
export function keyOn(
  { sheet, furniture, strip }: Ground,
  title: string,
  rows: readonly KeyRow[],
  text: number,
  angle: (side: string) => number,
): { boxes: readonly Box[]; drawn: readonly Drawing[] } {
  if (strip) {
    const lines = mapStrip(rows, strip.width, text);
    const low = strip.y + strip.height;
    const y = Math.min(strip.y, low - stripHeight(lines.rows, text));
    const box = { ...strip, y, height: low - y };
    return { boxes: [box], drawn: [drawStrip(lines, box, text, angle)] };
  }
  if (!furniture.key) return { boxes: [], drawn: [] };
  const box = cornered(furniture.key, keySize(title, rows, text), sheet.frame);
  return { boxes: [box], drawn: [mapKey(title, rows, box, text, angle)] };
}
