import JSZip from "jszip";
import type { Language } from "../../../language/language.ts";

/** A drawing as SVG, and as PNG for programs that cannot show SVG. */
export interface Picture {
  png: Uint8Array;
  svg: string;
}

/** The time that all of a file is stamped with, and the language that its texts are in unless they say another. */
interface Stamp {
  at: Date;
  language: Language;
}

/**
 * A PowerPoint file with what its maker leaves out: the pictures beside its drawings, for which it has only a sign that says
 * one is missing in Node; the language of the deck, and paragraphs in its notes. It has the same bytes on every run.
 */
export async function fileWith(bytes: Buffer, pictures: readonly Picture[], { at, language }: Stamp): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const drawings = new Map(pictures.map(({ svg, png }) => [svg, png]));
  const whole = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const entry = zip.files[name];
    if (!entry || entry.dir) continue;
    const content = await entry.async("nodebuffer");
    const set = (file: string, data: Uint8Array | string) => whole.file(file, data, { date: at, createFolders: false });
    if (name === "docProps/core.xml") set(name, dated(content.toString("utf8"), at));
    else if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name))
      set(name, inLanguage(inParagraphs(content.toString("utf8"), language), language));
    else if (/^ppt\/.*\.xml$/.test(name)) set(name, inLanguage(content.toString("utf8"), language));
    else if (!(await pictureFor(zip, name, drawings, set))) set(name, content);
  }
  return whole.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "DOS" });
}

/**
 * A part of a file whose texts are in a language, with a region as PowerPoint wants it, where its maker says American
 * English; Arabic and Hebrew letters in a font that has them; and each paragraph set once, at its beginning, where its
 * maker does it before every run.
 */
function inLanguage(xml: string, { tag }: Language): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return xml
    .replaceAll(' lang="en-US"', ` lang="${language}-${region}"`)
    .replaceAll('<a:cs typeface="Georgia"', '<a:cs typeface="Arial"')
    .replace(/(<\/a:r>)<a:pPr[^>]*?(?:\/>|(?<!\/)>.*?<\/a:pPr>)/gs, "$1");
}

/** Notes with each of their paragraphs as one; their maker writes line feeds, which programs show as spaces. */
const inParagraphs = (xml: string, { direction }: Language): string =>
  xml.replace(/<a:p>(<a:r><a:rPr[^>]*>)<a:t>([^<]*)<\/a:t><\/a:r>/, (_, run: string, notes: string) =>
    notes
      .split(/(?:\r?\n){2}/)
      .map((text) => `<a:p>${direction === "rtl" ? '<a:pPr algn="r" rtl="1"/>' : ""}${run}<a:t>${text}</a:t></a:r>`)
      .join("</a:p>"),
  );

/** Puts the picture of a drawing in the part of the file that should contain it. */
async function pictureFor(
  zip: JSZip,
  name: string,
  drawings: ReadonlyMap<string, Uint8Array>,
  set: (file: string, data: Uint8Array) => void,
): Promise<boolean> {
  const [, slide, nth] = /^ppt\/media\/image-(\d+)-(\d+)\.png$/.exec(name) ?? [];
  if (slide === undefined) return false;
  const drawing = zip.files[`ppt/media/image-${slide}-${Number(nth) + 1}.svg`];
  const png = drawing && drawings.get(await drawing.async("string"));
  if (!png) return false;
  set(name, png);
  return true;
}

/** Sets the times in the properties of a file. */
const dated = (xml: string, at: Date): string => {
  const time = at.toISOString().replace(/\.\d+Z$/, "Z");
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
};
