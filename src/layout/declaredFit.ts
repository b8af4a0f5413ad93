import type { Declared } from "./declaredCount.ts";
import type { DeclaredSheet } from "./declaredSheet.ts";

/** Declarations laid out, and how many of those that should be shown found no room. */
export interface Fitted {
  sheet: DeclaredSheet;
  earlier: number;
}

/**
 * The sheet of declarations that fits a height in pixels: with up to three lines of what came after each, with one or
 * none where that is too tall, and of the latest alone where even that is. The last is always shown.
 */
export function fittingSheet(
  all: readonly Declared[],
  height: number,
  sheetOf: (rows: readonly Declared[], after: number, earlier: number) => DeclaredSheet,
): Fitted {
  for (let earlier = 0; earlier < all.length; earlier += 1) {
    for (const after of [3, 2, 1, 0]) {
      const sheet = sheetOf(all.slice(earlier), after, earlier);
      const last = earlier === all.length - 1 && after === 0;
      if (sheet.wide || sheet.height <= height || last) return { sheet, earlier };
    }
  }
  return { sheet: sheetOf(all, 3, 0), earlier: 0 };
}
