/** Red, green, blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The relative luminance of a colour by WCAG 2.2, from 0 to 1. */
export const luminanceOf = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** What is seen where a colour that lets something through lies on another. */
export const over = (colour: Colour, ground: Colour): Colour => {
  const alpha = colour[3];
  const mixed = (at: 0 | 1 | 2) => colour[at] * alpha + ground[at] * (1 - alpha);
  return [mixed(0), mixed(1), mixed(2), 1];
};

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function ratioOf(a: Colour, b: Colour): number {
  const [one, other] = [luminanceOf(a), luminanceOf(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The least ratio for text of a size in pixels: large text, 24 or bold 18.66 and more, may be fainter. */
export const leastRatio = (size: number, bold: boolean): number => (size >= 24 || (bold && size >= 18.66) ? 3 : 4.5);
