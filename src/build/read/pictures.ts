import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import svgpath from "svgpath";
import { type Deck, type Slide, slidesOf, toldChart } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import { chartPicture } from "../../views/read/picture.ts";
import { pictureFile, type Width } from "../../views/read/plate.ts";
import { sideColours } from "../colours.ts";
import { cutChartFont } from "../cutFonts.ts";
import { styleSheet, systemTheme } from "../themes.ts";

/** A chart of the reading page as a file beside it. */
interface PictureFile {
  name: string;
  slide: Slide;
  width: Width;
}

/** The pictures that the reading page shows where no script draws. */
export const pictureFiles = (deck: Deck): readonly PictureFile[] =>
  slidesOf(deck)
    .filter(toldChart)
    .flatMap((slide) =>
      (["narrow", "wide"] as const).map((width) => ({ name: pictureFile(slide, width), slide, width })),
    );

const faces = [
  {
    family: "IBM Plex Sans Condensed",
    weight: 400,
    file: "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-400",
  },
  {
    family: "IBM Plex Sans Condensed",
    weight: 600,
    file: "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-600",
  },
  { family: "IBM Plex Sans Arabic", weight: 400, file: "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400" },
];
const require = createRequire(import.meta.url);

/**
 * Every chart as a file that needs no other: its themes follow the system, and it carries the signs it is set in, since
 * a picture in a page sees none of the page's fonts.
 */
export async function pictureSources(deck: Deck, wanted: readonly PictureFile[]): Promise<readonly string[]> {
  const { story } = deck;
  const css = [styleSheet("tokens"), sideColours(story), systemTheme(story), styleSheet("chart")].join("\n");
  const drawn = wanted.map(({ slide, width }) => chartPicture(slide, width, "") ?? emptyOf(slide));
  const texts = drawn.map((drawing) => faces.map(({ family, weight }) => textIn(drawing, family, weight).join("")));
  const fonts = await Promise.all(
    faces.map(async ({ file }, face) => {
      const whole = readFileSync(require.resolve(`@fontsource/${file}-normal.woff2`));
      return cutChartFont(whole, texts.map((text) => text[face]).join(""), "truetype");
    }),
  );
  return Promise.all(
    drawn.map(async (drawing, index) => {
      const rules = faces.map(async ({ family, weight }, face) => {
        const text = texts[index]?.[face];
        const font = fonts[face];
        if (!text || !font) return "";
        const cut = (await cutChartFont(font, text, "woff2")).toString("base64");
        return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${cut})}`;
      });
      const style = squeezed([...(await Promise.all(rules)), css].join("\n"));
      return markup({
        ...drawing,
        children: [draw("style", { key: "style" }, style), ...drawing.children.slice(1).map(shortly)],
      });
    }),
  );
}

/** A drawing with its paths written relative to the point before, which takes a quarter less room. */
function shortly(drawing: Drawing): Drawing {
  const { d } = drawing.attributes;
  const children = drawing.children.map(shortly);
  if (d === undefined) return { ...drawing, children };
  return {
    ...drawing,
    children,
    attributes: { ...drawing.attributes, d: svgpath(String(d)).rel().round(1).toString() },
  };
}

const emptyOf = (slide: Slide): never => {
  throw new RangeError(`slide without a chart: ${slide.id}`);
};

/** The text that a drawing sets in a face and weight, each of its own elements over what it stands in. */
function textIn(
  drawing: Drawing,
  family: string,
  weight: number,
  within: Drawing["attributes"] = {},
): readonly string[] {
  const own = { ...within, ...drawing.attributes };
  const arabic = own.lang === "ar";
  const here = arabic === family.endsWith("Arabic") && (arabic || Number(own["font-weight"] ?? 400) === weight);
  const shown = !["title", "desc", "style"].includes(drawing.tag);
  return [
    ...(shown && here && drawing.text ? [drawing.text] : []),
    ...drawing.children.flatMap((child) => textIn(child, family, weight, own)),
  ];
}

const squeezed = (css: string): string => css.replace(/\/\*.*?\*\//gs, "").replace(/\s+/g, " ");
