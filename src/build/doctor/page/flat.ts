import type { Theme } from "../../../views/present/theme.ts";
import type { Colour } from "../contrast.ts";

/** The colour of a text in a theme, and the fills it stands on: from the nearest outwards, as far as one hides all others. */
export interface Flat {
  theme: Theme;
  /** The text's place among the runs that `runsIn` gave last. */
  at: number;
  colour: Colour;
  grounds: readonly Colour[];
}

/**
 * What flowing text stands on in each theme, told from the boxes that it stands in. It is right where boxes hold their
 * text and have plain fills; what stands on drawings has to be measured from pictures. It runs in the page.
 */
export function flatGrounds({ places, themes }: { places: number[]; themes: readonly Theme[] }): Flat[] {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (colour: string): Colour => {
    pen?.clearRect(0, 0, 1, 1);
    if (pen) pen.fillStyle = colour;
    pen?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = pen?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue, alpha / 255];
  };
  const groundsOf = (element: Element | null): Colour[] => {
    if (!element) return [];
    const fill = read(getComputedStyle(element).backgroundColor);
    return fill[3] >= 1 ? [fill] : [...(fill[3] > 0 ? [fill] : []), ...groundsOf(element.parentElement)];
  };
  return themes.flatMap((theme) => {
    document.documentElement.dataset.theme = theme;
    return places.flatMap((at) => {
      const element = window.doctorSaw?.[at];
      if (!element || element instanceof SVGElement) return [];
      return [{ theme, at, colour: read(getComputedStyle(element).color), grounds: groundsOf(element) }];
    });
  });
}
