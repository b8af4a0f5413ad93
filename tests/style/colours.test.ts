import { readFileSync } from "node:fs";
import { lab, rgb } from "d3";
import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { sideColours } from "../../src/node/site/themes.ts";

/** The tokens of a theme, as its block in the stylesheet gives them. */
function tokens(theme: string): Record<string, string> {
  const css = readFileSync("src/style/tokens.css", "utf8");
  const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, colour]) => [name, colour]),
  );
}

const luminance = (colour: string): number => {
  const { r, g, b } = rgb(colour);
  const [x = 0, y = 0, z = 0] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};

/** The contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How the three kinds of colour blindness see a colour (Machado, Oliveira and Fernandes, 2009, full severity). */
const blindness: Record<string, readonly (readonly [number, number, number])[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (colour: string, kind: string): string => {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((channel) => (channel / 255) ** 2.2);
  const [x = 0, y = 0, z = 0] = (blindness[kind] ?? []).map((row) =>
    row.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0),
  );
  const back = (part: number) => 255 * Math.min(1, Math.max(0, part)) ** (1 / 2.2);
  return rgb(back(x), back(y), back(z)).formatHex();
};
const apart = (a: string, b: string): number => {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
};

for (const theme of ["paper", "night", "contrast"]) {
  describe(`the ${theme} theme`, () => {
    const colours = tokens(theme);
    const of = (name: string) => colours[name] ?? "";

    test("sets text at 4.5 : 1 or more on everything it stands on", () => {
      for (const text of ["ink", "quiet", "accent", "warn"]) {
        for (const ground of ["background", "panel", "land", "land-2"]) {
          if (/accent|warn/.test(text) && ground.startsWith("land")) continue;
          expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    });

    test("sets marks at 3 : 1 or more on the land", () => {
      const night = theme !== "paper";
      const marks = Object.values(story.sides).map(({ colour }) => (night ? colour.night : colour.paper));
      for (const colour of [...marks, of("river"), of("border"), of("pen")]) {
        for (const ground of ["background", "land", "land-2"]) {
          expect(contrast(colour, of(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
        }
      }
    });

    test("keeps the holders apart for every kind of colour blindness, and each has a hatch of its own", () => {
      const main = ["is", "syria", "sdf", "iraq", "kurdistan"] as const;
      const colour = (side: (typeof main)[number]) =>
        story.sides[side]?.colour[theme === "paper" ? "paper" : "night"] ?? "";
      for (const kind of Object.keys(blindness)) {
        main.forEach((a, index) => {
          for (const b of main.slice(index + 1)) {
            expect(apart(seen(colour(a), kind), seen(colour(b), kind)), `${a} and ${b}, ${kind}`).toBeGreaterThan(9);
          }
        });
      }
      const hatches = Object.values(story.sides).map(({ hatch }) => ((hatch % 180) + 180) % 180);
      expect(new Set(hatches).size).toBe(hatches.length);
    });
  });
}

test("every side gets a colour in every theme", () => {
  const css = sideColours(story);
  for (const id of Object.keys(story.sides)) expect(css.split(`--side-${id}:`)).toHaveLength(3);
});
