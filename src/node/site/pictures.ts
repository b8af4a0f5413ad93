import svgpath from "svgpath";
import { comparisonsOf } from "../../deck/comparing.ts";
import { type Deck, foregroundChart, type Slide, slidesOf } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { pictureFile, type Width } from "../../views/read/chartFigure.ts";
import { chartPicture } from "../../views/read/picture.ts";
import { cutChartFont, packagedFont } from "../fonts/cut.ts";
import { embeddedFaces } from "../fonts/deckFonts.ts";
import { faces as all } from "../fonts/faces.ts";
import { sideColours, styleSheet, systemTheme } from "./themes.ts";

/** A file with a picture of a chart of the reading page. */
interface PictureFile {
  name: string;
  slide: Slide;
  width: Width;
}

/** The picture files that the reading page shows until, or unless, a script draws its charts. */
export const pictureFiles = (deck: Deck): readonly PictureFile[] =>
  slidesOf(deck)
    .flatMap((slide) => [slide, ...comparisonsOf(deck.story.language, slide)])
    .filter(foregroundChart)
    .flatMap((slide) =>
      (["narrow", "wide"] as const).map((width) => ({ name: pictureFile(slide, width), slide, width })),
    );

/** The faces of the text in charts. */
const faces = all.filter(({ face }) => /^(?:condensed|arabic)/.test(face));

/**
 * The sources of SVG files that need no other file: their theme follows the system's, and they contain the fonts for
 * their text, since a picture cannot use the fonts of the page it is in. Throws a RangeError for a slide without a
 * chart.
 */
export async function pictureSources(deck: Deck, files: readonly PictureFile[]): Promise<readonly string[]> {
  const { story } = deck;
  const css = [styleSheet("tokens"), sideColours(story), systemTheme(story), styleSheet("chart")].join("\n");
  const drawn = files.map(({ slide, width }) => chartPicture(slide, width, "") ?? emptyOf(slide));
  const texts = drawn.map((drawing) => faces.map(({ family, weight }) => textIn(drawing, family, weight).join("")));
  const fonts = await Promise.all(
    faces.map(async ({ file }, face) => {
      const whole = packagedFont(file);
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
        const own = `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${cut})}`;
        return `${own}${await embeddedFaces(deck, { family, weight }, text)}`;
      });
      const style = squeezed([...(await Promise.all(rules)), css].join("\n"));
      return serialize({
        ...drawing,
        children: [redraws, node("style", { key: "style" }, style), ...drawing.children.slice(1).map(shortly)],
      });
    }),
  );
}

/**
 * Changes nothing, a few times. WebKit paints a picture before it has read the fonts in it, without its text, and again
 * only if something in it changes.
 */
const redraws = node("set", { attributeName: "opacity", to: 1, begin: "0.1s;0.5s;2s" });

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
