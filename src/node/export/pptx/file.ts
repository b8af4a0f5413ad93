import { createHash } from "node:crypto";
import JSZip from "jszip";
import type { Language } from "../../../language/language.ts";
import { escaped } from "../../../svg/serialize.ts";

/** A drawing as SVG, and as PNG for programs that cannot show SVG. */
export interface Picture {
  png: Uint8Array;
  svg: string;
}

/** What a file says of itself: the time it is stamped with, the language of its texts unless they say another, keywords. */
interface About {
  at: Date;
  language: Language;
  keywords: readonly string[];
  /** The title of the chapter that each slide belongs to, in order. */
  chapters: readonly string[];
}

/**
 * A PowerPoint file with what its maker leaves out: the pictures beside its drawings, for which it has only a sign that says
 * one is missing in Node; a section for each chapter; the language of the deck, its keywords, and paragraphs in its notes.
 * It has the same bytes on every run.
 */
export async function fileWith(bytes: Buffer, pictures: readonly Picture[], about: About): Promise<Buffer> {
  const { at, language } = about;
  const zip = await JSZip.loadAsync(bytes);
  const drawings = new Map(pictures.map(({ svg, png }) => [svg, png]));
  const whole = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const entry = zip.files[name];
    if (!entry || entry.dir) continue;
    const content = await entry.async("nodebuffer");
    const set = (file: string, data: Uint8Array | string) => whole.file(file, data, { date: at, createFolders: false });
    if (name === "docProps/core.xml") set(name, described(content.toString("utf8"), about));
    else if (name === "ppt/presentation.xml") set(name, inSections(content.toString("utf8"), about.chapters));
    else if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name))
      set(name, inLanguage(inParagraphs(content.toString("utf8"), language), language));
    else if (/^ppt\/slides\/[^/]+\.xml$/.test(name))
      set(name, numbered(inLanguage(content.toString("utf8"), language)));
    else if (/^ppt\/.*\.xml$/.test(name)) set(name, inLanguage(content.toString("utf8"), language));
    else if (!(await pictureFor(zip, name, drawings, set))) set(name, content);
  }
  return whole.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "DOS" });
}

/**
 * A part of a file whose texts are in a language, with a region as PowerPoint wants it, where its maker says American
 * English; Arabic and Hebrew letters in a font that has them; each paragraph set once, at its beginning, where its maker
 * does it before every run; and pictures without a description marked as decoration, not described by a file name.
 */
function inLanguage(xml: string, { tag }: Language): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return xml
    .replaceAll(' lang="en-US"', ` lang="${language}-${region}"`)
    .replaceAll('<a:cs typeface="Georgia"', '<a:cs typeface="Arial"')
    .replace(/descr="preencoded\.png">\s*<\/p:cNvPr>/g, decorative)
    .replace(/(<\/a:r>)<a:pPr[^>]*?(?:\/>|(?<!\/)>.*?<\/a:pPr>)/gs, "$1");
}

/** A slide with its objects numbered in order; its maker gives a table a number that another object may have. */
function numbered(xml: string): string {
  let number = 0;
  return xml.replace(/(<p:cNvPr id=")\d+/g, (_, before: string) => {
    number += 1;
    return `${before}${number}`;
  });
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

/** The end of a picture's name: screen readers pass over it. */
const decorative =
  'descr=""><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  "</a:ext></a:extLst></p:cNvPr>";

/** The properties of a file with its times, its language and its keywords. */
function described(xml: string, { at, language, keywords }: About): string {
  const time = at.toISOString().replace(/\.\d+Z$/, "Z");
  const added = `<dc:language>${language.tag}</dc:language><cp:keywords>${escaped(keywords.join(", "))}</cp:keywords>`;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace("</cp:coreProperties>", () => `${added}</cp:coreProperties>`);
}

/** The list of the slides with a section for each chapter, which has to be the last of its elements. */
function inSections(xml: string, chapters: readonly string[]): string {
  const slides = [...xml.matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) => `<p14:sldId id="${id}"/>`);
  const sections = chapters.flatMap((title, first) => {
    if (title === chapters[first - 1]) return [];
    const next = chapters.findIndex((other, index) => index > first && other !== title);
    const own = slides.slice(first, next < 0 ? undefined : next).join("");
    return `<p14:section name="${escaped(title)}" id="${idOf(`${first} ${title}`)}"><p14:sldIdLst>${own}</p14:sldIdLst></p14:section>`;
  });
  const list = `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sections.join("")}</p14:sectionLst>`;
  return xml.replace(
    "</p:presentation>",
    () => `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">${list}</p:ext></p:extLst></p:presentation>`,
  );
}

/** An identifier as PowerPoint writes it, the same for the same text. */
const idOf = (text: string): string =>
  `{${createHash("sha256")
    .update(text)
    .digest("hex")
    .slice(0, 32)
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}}`;
