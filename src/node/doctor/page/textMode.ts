import type { Theme } from "../../../views/shared/theme.ts";
import type { Colour } from "../contrast.ts";

/** How text is shown: not at all (`bare`), or in a colour that nothing else has (`marked`). */
export type TextMode = "bare" | "marked";

/**
 * Shows the page in a theme, without text or with all text in magenta. Without text, it returns the colours in this
 * theme of the runs that `runsIn` returned last. The rims of letters stay visible, since they are the letters'
 * background. It runs in the page.
 */
export function setTextMode({ theme, as }: { theme: Theme; as: TextMode }): Colour[] {
  const root = document.documentElement;
  const themed = document.body.hasAttribute("data-theme") ? document.body : root;
  if (!root.dataset.textMode) {
    const sheet = new CSSStyleSheet();
    // Not by `color`, which other things than text may use, nor by the fill of SVG text, which is read below.
    sheet.replaceSync(`
      * { transition: none !important; caret-color: transparent !important }
      [data-text-mode=bare] * { -webkit-text-fill-color: transparent !important }
      [data-text-mode=bare] text { fill-opacity: 0 !important }
      [data-text-mode=marked] * { -webkit-text-fill-color: rgb(255 0 255) !important }
      [data-text-mode=marked] text { fill: rgb(255 0 255) !important; fill-opacity: 1 !important }`);
    document.adoptedStyleSheets.push(sheet);
  }
  root.dataset.textMode = as;
  themed.dataset.theme = theme;
  if (as !== "bare") return [];
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const read = (css: string): Colour => {
    const found = known.get(css);
    if (found || !context) return found ?? [0, 0, 0, 1];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
    return colour;
  };
  return (window.doctorTexts ?? []).map((element) => {
    const { fill, color } = getComputedStyle(element);
    return read(element instanceof SVGElement ? fill : color);
  });
}
