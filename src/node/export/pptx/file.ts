import JSZip from "jszip";

/** A drawing, and the same as a picture for programs that show no drawings. */
export interface Picture {
  png: Uint8Array;
  svg: string;
}

/**
 * A PowerPoint file with the pictures beside its drawings, for which its maker has only a sign that says one is missing
 * in Node; and with the same bytes on every run: `at` is the time that all of it is stamped with.
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

/** Puts in the picture of a drawing where a part of the file should hold it. */
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

/** The properties of a file with a time of their own. */
const dated = (xml: string, at: Date): string => {
  const time = at.toISOString().replace(/\.\d+Z$/, "Z");
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
};
