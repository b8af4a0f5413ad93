import type { Share } from "../../../events/control.ts";
import type { Language } from "../../../language/language.ts";
import type { LegendEntry } from "../../../layout/legend.ts";
import type { Declaration } from "./declarations.ts";

/** In font sizes: the width of a square with the gap after it, and the distance from one row to the next. */
const squareRoom = 1.3;
export const legendPitch = 1.3;

/**
 * The entries that explain the squares of the given declarations; `earlier` is how many earlier declarations did not
 * fit.
 */
export function legendEntries(
  declarations: readonly Declaration[],
  { declaredHeld: words, insideSentence }: Language,
  {
    holder,
    leftBank,
    places,
    earlier,
  }: { holder: string; leftBank: string | undefined; places: number; earlier: number },
  fontSize: number,
): readonly LegendEntry<Share>[] {
  const occurs = (share: Share) => declarations.some(({ shares }) => [...shares.values()].includes(share));
  const square = (share: Share, words: string) => ({ id: share, words, symbol: share, indent: fontSize * squareRoom });
  return [
    square("held", words.heldBy(holder)),
    ...(occurs("part") ? [square("part", words.contested)] : []),
    square("none", words.notHeld),
    ...(occurs("unknown") ? [square("unknown", words.notKnown)] : []),
    {
      id: "squares",
      words: words.squares(places, leftBank === undefined ? undefined : insideSentence(leftBank)),
      indent: 0,
    },
    ...(earlier > 0 ? [{ id: "earlier", words: words.noRoom(earlier), indent: 0 }] : []),
  ];
}
