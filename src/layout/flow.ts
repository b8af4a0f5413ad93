/** Something set in a line after others, with the width it needs in pixels. */
export interface Flowing {
  id: string;
  width: number;
}

export interface Flowed<Thing extends Flowing> {
  things: readonly { thing: Thing; x: number; row: number }[];
  rows: number;
}

/** Sets things one after another in rows no wider than `width`, `gap` pixels apart; one wider than a row has a row alone. */
export function flow<Thing extends Flowing>(things: readonly Thing[], width: number, gap: number): Flowed<Thing> {
  let [x, row] = [0, 0];
  const set = things.map((thing) => {
    if (x > 0 && x + thing.width > width) [x, row] = [0, row + 1];
    const at = { thing, x, row };
    x += thing.width + gap;
    return at;
  });
  return { things: set, rows: things.length > 0 ? row + 1 : 0 };
}
