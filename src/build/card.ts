import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Deck } from "../deck/deck.ts";
import type { Drawing } from "../marks/drawing.ts";
import { markup } from "../marks/markup.ts";
import { cardDrawing, cardSize } from "../views/card.ts";
import { sideColours } from "./colours.ts";

const fonts = [
  "ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2",
  "ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2",
  "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-400-normal.woff2",
  "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-600-normal.woff2",
  "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
];

const require = createRequire(import.meta.url);

// A second build in one process loads this file anew, and finds the renderer that the first has started.
const started = (error: unknown) => {
  if (!String(error).includes("Already initialized")) throw error;
};

/** The picture that stands for a deck where somebody links to it, as a PNG of 1200 by 630, drawn without a browser. */
export async function cardPng(deck: Deck): Promise<Uint8Array> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"))).catch(started);
  const picture = new Resvg(markup(plain(cardDrawing(deck), paper(deck))), {
    fitTo: { mode: "width", value: cardSize.width },
    font: {
      fontBuffers: fonts.map((file) => readFileSync(require.resolve(`@fontsource/${file}`))),
      defaultFontFamily: "IBM Plex Sans Condensed",
    },
  });
  return picture.render().asPng();
}

/** The tokens of the paper theme and their values, as the style sheets have them. */
function paper({ story }: Deck): ReadonlyMap<string, string> {
  const sheets = `${readFileSync(resolve(import.meta.dirname, "../style/tokens.css"), "utf8")}\n${sideColours(story)}`;
  const blocks = [...sheets.matchAll(/(:root[^{]*)\{([^}]*)\}/g)].map(([, , block = ""]) => block);
  return new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, token = "", value = ""]) => [token, value] as const),
    ),
  );
}

// A file of one weight calls itself a family of its own, and goes by that name here.
const cuts: Readonly<Record<string, string>> = {
  500: "IBM Plex Serif Medium",
  600: "IBM Plex Sans Condensed SemiBold",
};

// The renderer sets right-to-left text from its left end whatever its direction says.
const turned: Readonly<Record<string, string>> = { start: "end", end: "start" };

/** A drawing that needs no style sheet: tokens as their values, and what chart.css says of a chart's text. */
function plain(drawing: Drawing, tokens: ReadonlyMap<string, string>): Drawing {
  const value = (text: string) => text.replace(/var\((--[\w-]+)\)/g, (whole, token) => tokens.get(token) ?? whole);
  const { class: kind, lang, ...rest } = drawing.attributes;
  const cut = cuts[rest["font-weight"] ?? 400];
  const attributes = {
    ...(kind === "chart" && { "font-family": "var(--condensed)", "font-kerning": "none" }),
    ...(drawing.tag === "text" && { fill: "var(--ink)" }),
    ...rest,
    ...(lang === "ar" && { "font-family": "var(--arabic)" }),
    ...(cut && { "font-family": cut }),
    ...(rest.direction === "rtl" && { "text-anchor": turned[rest["text-anchor"] ?? "start"] ?? "middle" }),
  };
  return {
    ...drawing,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, given]) => [name, typeof given === "string" ? value(given) : given]),
    ),
    children: drawing.children.map((child) => plain(child, tokens)),
  };
}
