import type { Story } from "../events/read.ts";
import { drawnSpells } from "../layout/drawnRemainder.ts";
import { frontLine } from "../layout/frontLine.ts";
import { drawnFront } from "../layout/frontPath.ts";
import { spellsUntil } from "../layout/remainder.ts";
import type { Drawing } from "../marks/drawing.ts";
import { frontLines } from "../marks/frontLines.ts";
import { remainder } from "../marks/remainder.ts";
import { keySigns } from "../marks/riverKey.ts";
import { plate, remarks } from "../marks/riverPlates.ts";
import { boundary } from "../marks/riverRules.ts";
import { asideNames, frontNames } from "../marks/riverWords.ts";
import type { Chart, Frame } from "./chart.ts";
import { describeRiver } from "./riverDescription.ts";
import { dialOf } from "./riverDial.ts";
import { type RiverGround, riverGround } from "./riverGround.ts";
import { measureOf, type RiverMeasure, type RiverOptions, type RiverState } from "./riverState.ts";
import { riverWords } from "./riverWords.ts";

export type { RiverOptions, RiverState } from "./riverState.ts";

/**
 * How far along a river each front had come, day by day, beside what one side still held of either bank. Throws a
 * RangeError for a front, side or place that the story does not have.
 */
export function riverChart(story: Story, options: RiverOptions): Chart<RiverState> {
  for (const id of options.fronts) if (!story.fronts[id]) throw new RangeError(`unknown front: ${id}`);
  if (!story.sides[options.holder]) throw new RangeError(`unknown side: ${options.holder}`);
  // What stands still is a function of extent, reach and frame; kept, because every step of a slide asks for the same.
  const kept = new Map<string, RiverGround>();
  const groundFor: GroundFor = (measure, frame) => {
    const id = [...measure.span, ...measure.reach, frame.width, frame.height, frame.text].join(" ");
    const found = kept.get(id) ?? riverGround(story, options, measure, frame);
    if (kept.size > 12) kept.clear();
    kept.set(id, found);
    return found;
  };
  return {
    kind: "river-chart",
    bleeds: false,
    heightFor: (width) => Math.round(width < 768 ? Math.max(760, width * 1.1) : Math.max(460, width * 0.48)),
    draw: (state, frame) => drawRiver(story, options, state, { frame, groundFor }),
    describe: (state) => describeRiver(story, options, state),
    dial: dialOf(story, options),
  };
}

type GroundFor = (measure: RiverMeasure, frame: Frame) => RiverGround;

function drawRiver(
  story: Story,
  options: RiverOptions,
  state: RiverState,
  { frame, groundFor }: { frame: Frame; groundFor: GroundFor },
): readonly Drawing[] {
  const { holder } = options;
  const measure = measureOf(story, state);
  const { sheet, under, over, taken, key, spells } = groundFor(measure, frame);
  const { unit, text, panels } = sheet;
  // Where a day is two pixels wide, signs of full size would hide each other.
  const sign = sheet.narrow ? unit * 0.76 : unit;
  const angle = story.sides[holder]?.hatch ?? 0;
  const line = (id: string) => drawnFront(sheet, frontLine(story, id, measure.until), measure.until);
  const fronts = options.fronts.map(line);
  const shown: readonly [number, number] = [measure.span[0], measure.until];
  const left = panels.map((panel, index) => {
    const until = spellsUntil(spells[index] ?? [], shown);
    return { panel, drawn: drawnSpells(panel, until, shown) };
  });
  const words = riverWords(story, options, state, {
    sheet,
    fronts,
    taken,
    shaded: left.map(({ drawn }) => drawn.held),
    frame,
  });
  return [
    ...under,
    ...left.map(({ panel, drawn }) => remainder(drawn, { key: `remainder-${panel.shore}`, side: holder, angle, unit })),
    ...over,
    ...(words.border ? [boundary(words.border.rules, words.border.names, unit)] : []),
    ...words.pivots,
    frontLines(fronts, { unit: sign, highlight: state.highlight ?? [] }),
    ...words.plates.map(({ shore, placed }) => plate(`held-${shore}`, placed, unit)),
    asideNames(words.asides),
    frontNames(words.names, sheet, state.highlight ?? []),
    remarks(words.notes, text),
    keySigns(key, { x: text * 0.25, y: sheet.keyTop, text, side: holder, angle }),
  ];
}
