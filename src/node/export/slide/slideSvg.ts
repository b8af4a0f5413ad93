import { bar } from "../../../marks/bar.ts";
import { pictureImage } from "../../../marks/pictureImage.ts";
import { textRuns } from "../../../marks/placedText.ts";
import { veil } from "../../../marks/veil.ts";
import { type Drawing, group, svg } from "../../../svg/node.ts";
import { countsTable, creditsLine, margin, slideSize } from "../../../views/shared/frame.ts";
import { barLength } from "../../../views/shared/method.ts";
import type { PaperPicture } from "../../media/builtMedia.ts";
import type { LetterShapes } from "../letterShapes.ts";
import { standalone, type Tokens, typst } from "../standalone.ts";
import { baselineIn } from "./baseline.ts";
import { widthOf } from "./lines.ts";
import type { ChartPicture, Picture, PlacedCounts, PlacedSlide, PlacedText } from "./placed.ts";

const families = { serif: "var(--serif)", sans: "var(--sans)", condensed: "var(--condensed)", arabic: "var(--arabic)" };

/** A whole slide as one drawing of its size; colours and fonts are tokens of a theme. */
export function slideSvg(
  placed: PlacedSlide,
  prefix: string,
  pictures: ReadonlyMap<string, PaperPicture> = new Map(),
): Drawing {
  const { chart, media, where, texts, counts, credits } = placed;
  const picture = media && pictures.get(media.file);
  return svg(
    { key: "slide", xmlns: "http://www.w3.org/2000/svg", ...slideSize },
    bar({ ...slideSize, fill: "var(--background)" }),
    chart && chartGroup(chart, prefix),
    media && picture && pictureImage(media, `data:image/${picture.format};base64,${picture.bytes.toString("base64")}`),
    group(
      { key: "texts" },
      texts.flatMap((text, nth) => textLines(text, nth)),
    ),
    where && pictureGroup("where", where),
    group({ key: "counts" }, counts.flatMap(countsTexts)),
    credits && creditsGround(credits, placed),
    group({ key: "credits" }, credits ? textLines(credits, 0) : []),
  );
}

/** A chart in its place, below a veil if texts are on it. */
export function chartGroup(chart: ChartPicture, prefix: string): Drawing {
  const { width, height, isGround, isMirrored = false } = chart;
  const drawn = pictureGroup("chart", chart);
  const one = veil({ width, height, id: `${prefix}veil` });
  const fading = isMirrored ? group({ key: "turned", transform: `translate(${width} 0) scale(-1 1)` }, one) : one;
  return group({ key: "ground" }, drawn, isGround && fading);
}

/** A drawing where it stands, cut at the edge of its place, in the face of charts; unkerned, as it was measured. */
export const pictureGroup = (key: string, { left, top, width, height, marks }: Picture): Drawing =>
  svg(
    { key, x: left, y: top, width, height, "font-family": families.condensed, style: "font-kerning:none" },
    group({ key: "marks" }, marks),
  );

/** What a drawing needs to become a file for Typst. */
export interface FileTarget {
  tokens: Tokens;
  letterShapes: LetterShapes;
}

/** A chart as a separate file for Typst, below a veil if texts are on it. */
export const chartFile = (chart: ChartPicture, target: FileTarget, prefix: string): Drawing =>
  fileOf(chart, [chartGroup({ ...chart, left: 0, top: 0 }, prefix)], target);

/** A drawing other than a chart as a separate file for Typst. */
export const pictureFile = (picture: Picture, target: FileTarget): Drawing =>
  fileOf(picture, [pictureGroup("picture", { ...picture, left: 0, top: 0 })], target);

const fileOf = ({ width, height }: Picture, drawings: readonly Drawing[], target: FileTarget): Drawing =>
  standalone(svg({ key: "file", xmlns: "http://www.w3.org/2000/svg", width, height }, drawings), {
    ...target,
    renderer: typst,
    areRimsApart: true,
  });

/** The background of the credits, which keeps a chart from running through them; undefined if none is needed. */
export function creditsGround(credits: PlacedText, { chart, slide }: PlacedSlide): Drawing | undefined {
  if (!chart || slide.kind === "opening") return undefined;
  const { before, above, bottom } = creditsLine;
  const [line = []] = credits.lines;
  const width = widthOf(line, credits) + before + margin;
  const height = above + credits.lineHeight + bottom;
  const left = credits.align === "end" ? slideSize.width - width : 0;
  return group(
    { key: "credits-ground", transform: `translate(${left} ${slideSize.height - height})` },
    bar({ width, height, fill: "var(--background)" }),
  );
}

const textLines = (text: PlacedText, nth: number): readonly Drawing[] => {
  const [family = "sans", weight] = text.face.split(" ");
  const { x, align, top, lineHeight, fontSize, tracking, fill, role } = text;
  return text.lines.map((runs, line) =>
    textRuns(runs, {
      key: `${role}-${nth}-${line}`,
      x,
      y: top + line * lineHeight + baselineIn(lineHeight, fontSize),
      anchor: align,
      fontSize,
      family: families[family as keyof typeof families],
      weight: Number(weight),
      tracking: tracking * fontSize,
      fill: `var(${fill})`,
    }),
  );
};

function countsTexts({ x, align, top, caption, rows }: PlacedCounts): readonly Drawing[] {
  const { fontSize, lineHeight, captionBelow, nameWidth, bar: longest, countBefore } = countsTable;
  const set = { anchor: align, fontSize, family: families.sans, weight: 400, fill: "var(--ink)" } as const;
  const base = baselineIn(lineHeight, fontSize);
  const after = (offset: number) => (align === "start" ? x + offset : x - offset);
  return [
    textRuns([{ text: caption }], { ...set, key: `caption ${caption}`, x, y: top + base, weight: 600 }),
    ...rows.flatMap(({ name, share, count }, nth) => {
      const at = top + lineHeight * (nth + 1) + captionBelow;
      const long = barLength(share);
      const from = align === "start" ? after(nameWidth) : after(nameWidth + long);
      const key = `${caption} ${name}`;
      return [
        textRuns([{ text: name }], { ...set, key: `name ${key}`, x, y: at + base }),
        group(
          { key: `bar ${key}`, transform: `translate(${from} ${at + (lineHeight - longest.height) / 2})` },
          bar({ width: long, height: longest.height, fill: "var(--quiet)" }),
        ),
        textRuns([{ text: count }], {
          ...set,
          key: `count ${key}`,
          x: after(nameWidth + longest.width + countBefore),
          y: at + base,
        }),
      ];
    }),
  ];
}
