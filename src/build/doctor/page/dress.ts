import type { Theme } from "../../../views/present/theme.ts";
import type { Colour } from "../contrast.ts";

/** How text is shown: not at all, or in a colour that nothing else has. */
export type Dress = "bare" | "marked";

/**
 * Turns the page to a theme and shows it without text, or with all text in magenta; without, it gives the colours that
 * the text `runsIn` found has there. Rims of letters stay: they are what the letters stand on. It runs in the page.
 */
export function dress({ theme, as }: { theme: Theme; as: Dress }): Colour[] {
  const root = document.documentElement;
  const themed = document.body.hasAttribute("data-theme") ? document.body : root;
  if (!root.dataset.dress) {
    const sheet = new CSSStyleSheet();
    // Neither `color`, in which more than text may be drawn, nor the fill of drawn text, which has to be read.
    sheet.replaceSync(`
      * { transition: none !important; caret-color: transparent !important }
      [data-dress=bare] * { -webkit-text-fill-color: transparent !important }
      [data-dress=bare] text { fill-opacity: 0 !important }
      [data-dress=marked] * { -webkit-text-fill-color: rgb(255 0 255) !important }
      [data-dress=marked] text { fill: rgb(255 0 255) !important; fill-opacity: 1 !important }`);
    document.adoptedStyleSheets.push(sheet);
  }
  root.dataset.dress = as;
  themed.dataset.theme = theme;
  if (as !== "bare") return [];
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const read = (colour: string): Colour => {
    const found = known.get(colour);
    if (found || !pen) return found ?? [0, 0, 0, 1];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
    const made: Colour = [red, green, blue, alpha / 255];
    known.set(colour, made);
    return made;
  };
  return (window.doctorSaw ?? []).map((element) => {
    const { fill, color } = getComputedStyle(element);
    return read(element instanceof SVGElement ? fill : color);
  });
}
