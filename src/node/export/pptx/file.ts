import JSZip from "jszip";

/** A drawing as SVG, and as PNG for programs that cannot show SVG. */
export interface Picture {
  png: Uint8Array;
  svg: string;
}

/**
 * Completes a PowerPoint file: puts in the PNG beside each SVG, for which pptxgenjs writes only a placeholder in Node,
 * and stamps everything with the time `at`, so that every run gives the same bytes.
 */
export async function fileWith(bytes: Buffer, pictures: readonly Picture[], at: Date): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const drawings = new Map(pictures.map(({ svg, png }) => [svg, png]));
  const whole = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const entry = zip.files[name];
    if (!entry || entry.dir) continue;
    const content = await entry.async("nodebuffer");
    const set = (file: string, data: Uint8Array | string) => whole.file(file, data, { date: at, createFolders: false });
    if (name === "docProps/core.xml") set(name, dated(content.toString("utf8"), at));
    else if (!(await pictureFor(zip, name, drawings, set))) set(name, content);
  }
  return whole.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "DOS" });
}

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
