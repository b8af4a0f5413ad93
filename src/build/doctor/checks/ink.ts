import type { Theme } from "../../../views/present/theme.ts";
import { type Colour, leastRatio, over, ratioOf } from "../contrast.ts";
import type { Fault } from "../finding.ts";
import { contrastOf, longestGap, type Stretch } from "../ink.ts";
import type { Flat } from "../page/flat.ts";
import type { Run } from "../page/runs.ts";
import type { Picture } from "../picture.ts";
import { faultOf, quoted } from "./text.ts";

/** Text of which three stretches in a row, or all there are, show no ink: something lies over it, or nothing is painted. */
export const unseen = (run: Run, stretches: readonly Stretch[]): readonly Fault[] => {
  const gap = longestGap(stretches);
  if (gap < Math.min(3, stretches.length)) return [];
  const share = Math.round((gap / stretches.length) * 100);
  return [{ ...faultOf(run), kind: "hidden", what: `${quoted(run)}: ${share} % of it is covered or not painted` }];
};

/** Text whose contrast in a theme, against a picture of the page without text, is below what its size needs. */
export function faint(
  run: Run,
  stretches: readonly Stretch[],
  { bare, colour, theme }: { bare: Picture; colour: Colour; theme: Theme },
): readonly Fault[] {
  return tooFaint(run, contrastOf(stretches, bare, through(colour, run.alpha)), theme);
}

/** The same of text that stands on plain fills, from the nearest outwards. */
export function faintOnFlat(run: Run, { colour, grounds, theme }: Flat): readonly Fault[] {
  const ground = grounds.reduceRight<Colour>((below, fill) => over(fill, below), [255, 255, 255, 1]);
  return tooFaint(run, ratioOf(over(through(colour, run.alpha), ground), ground), theme);
}

const through = ([red, green, blue, alpha]: Colour, by: number): Colour => [red, green, blue, alpha * by];

function tooFaint(run: Run, ratio: number | undefined, theme: Theme): readonly Fault[] {
  const least = leastRatio(run.size, run.bold);
  if (ratio === undefined || ratio >= least - 0.05) return [];
  return [
    { ...faultOf(run), kind: "contrast", theme, what: `${quoted(run)} ${ratio.toFixed(1)} : 1, at least ${least} : 1` },
  ];
}
