import type { Theme } from "../../../views/present/theme.ts";
import { type Colour, leastRatio } from "../contrast.ts";
import type { Fault } from "../finding.ts";
import { contrastOf, longestGap, type Stretch } from "../ink.ts";
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
  const [red, green, blue, alpha] = colour;
  const least = leastRatio(run.size, run.bold);
  const ratio = contrastOf(stretches, bare, [red, green, blue, alpha * run.alpha]);
  if (ratio === undefined || ratio >= least - 0.05) return [];
  return [
    { ...faultOf(run), kind: "contrast", theme, what: `${quoted(run)} ${ratio.toFixed(1)} : 1, at least ${least} : 1` },
  ];
}
