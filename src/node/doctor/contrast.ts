/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The relative luminance of a colour by WCAG 2.2, from 0 to 1. */
export const luminanceOf = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The opaque colour that results from a colour on an opaque background. */
export const over = (colour: Colour, background: Colour): Colour => {
  const alpha = colour[3];
  const mixed = (channel: 0 | 1 | 2) => colour[channel] * alpha + background[channel] * (1 - alpha);
  return [mixed(0), mixed(1), mixed(2), 1];
};

/** The contrast ratio of two opaque colours by WCAG 2.2, from 1 to 21. */
export function ratioOf(a: Colour, b: Colour): number {
  const luminances = [luminanceOf(a), luminanceOf(b)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/**
 * The minimum contrast ratio for text of a size in pixels by WCAG 2.2: 4.5, or 3 for large text (from 24 px, or 18.66
 * px if bold).
 */
export const leastRatio = (size: number, bold: boolean): number => (size >= 24 || (bold && size >= 18.66) ? 3 : 4.5);
