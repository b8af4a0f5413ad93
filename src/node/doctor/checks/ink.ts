import type { Theme } from "../../../views/shared/theme.ts";
import { type Colour, leastRatio, over, ratioOf } from "../contrast.ts";
import type { Fault } from "../finding.ts";
import { contrastOf, longestGap, type Piece } from "../ink.ts";
import type { FlatText } from "../page/flat.ts";
import type { Run } from "../page/runs.ts";
import type { Picture } from "../picture.ts";
import { faultOf, quoted } from "./text.ts";

/** Text of which three pieces in a row, or all pieces, show no ink: something covers it, or it is not painted. */
export const unseen = (run: Run, pieces: readonly Piece[]): readonly Fault[] => {
  const gap = longestGap(pieces);
  if (gap < Math.min(3, pieces.length)) return [];
  const share = Math.round((gap / pieces.length) * 100);
  return [{ ...faultOf(run), kind: "hidden", what: `${quoted(run)}: ${share} % of it is covered or not painted` }];
};

/** Text whose contrast with a picture of the page without text is less than its size requires, in a theme. */
export function faint(
  run: Run,
  pieces: readonly Piece[],
  { bare, colour, theme }: { bare: Picture; colour: Colour; theme: Theme },
): readonly Fault[] {
  return tooFaint(run, contrastOf(pieces, bare, through(colour, run.alpha)), theme);
}

/** Text whose contrast with plain backgrounds, listed from the nearest outwards, is less than its size requires. */
export function faintOnFlat(run: Run, { colour, backgrounds, theme }: FlatText): readonly Fault[] {
  const background = backgrounds.reduceRight<Colour>((below, fill) => over(fill, below), [255, 255, 255, 1]);
  return tooFaint(run, ratioOf(over(through(colour, run.alpha), background), background), theme);
}

/** A colour with its opacity multiplied. */
const through = ([red, green, blue, alpha]: Colour, by: number): Colour => [red, green, blue, alpha * by];

function tooFaint(run: Run, ratio: number | undefined, theme: Theme): readonly Fault[] {
  const least = leastRatio(run.size, run.bold);
  if (ratio === undefined || ratio >= least - 0.05) return [];
  return [
    { ...faultOf(run), kind: "contrast", theme, what: `${quoted(run)} ${ratio.toFixed(1)} : 1, at least ${least} : 1` },
  ];
}
