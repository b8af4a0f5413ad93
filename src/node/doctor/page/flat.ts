import type { Theme } from "../../../views/shared/theme.ts";
import type { Colour } from "../contrast.ts";

/** The colour of a text in a theme, and the backgrounds behind it, from the nearest outwards up to an opaque one. */
export interface FlatText {
  theme: Theme;
  /** The text's index among the runs that `runsIn` returned last. */
  at: number;
  colour: Colour;
  backgrounds: readonly Colour[];
}

/**
 * The colours of flowing text and of the backgrounds behind it in each theme, taken from the boxes around it. This is
 * correct if the boxes contain their text and have plain backgrounds; text on drawings has to be measured from
 * screenshots. It runs in the page.
 */
export function flatBackgrounds({ places, themes }: { places: number[]; themes: readonly Theme[] }): FlatText[] {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (css: string): Colour => {
    context?.clearRect(0, 0, 1, 1);
    if (context) context.fillStyle = css;
    context?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue, alpha / 255];
  };
  const backgroundsOf = (element: Element | null): Colour[] => {
    if (!element) return [];
    const fill = read(getComputedStyle(element).backgroundColor);
    return fill[3] >= 1 ? [fill] : [...(fill[3] > 0 ? [fill] : []), ...backgroundsOf(element.parentElement)];
  };
  return themes.flatMap((theme) => {
    document.documentElement.dataset.theme = theme;
    return places.flatMap((at) => {
      const element = window.doctorTexts?.[at];
      if (!element || element instanceof SVGElement) return [];
      return [{ theme, at, colour: read(getComputedStyle(element).color), backgrounds: backgroundsOf(element) }];
    });
  });
}
