import type { Story } from "../../src/events/read.ts";
import { node } from "../../src/svg/node.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { chartFigure } from "../../src/views/shared/figure.ts";
import { frameAt, type GalleryState, galleryStates, type Size } from "./states.ts";

const themes = ["paper", "night"] as const;
const sizes: readonly Size[] = ["slide", "desk", "phone"];

/**
 * The gallery as a page, which the dev server shows at `/gallery/`: every pictured state of a chart, in both themes and
 * at three sizes, with its name and the state that makes it. It takes its style sheets from the dev server.
 */
export function galleryPage(): string {
  const page = node(
    "html",
    { lang: "en" },
    node(
      "head",
      {},
      node("meta", { charset: "utf-8" }),
      node("meta", { name: "viewport", content: "width=device-width" }),
      node("title", {}, "Gallery of chart states"),
      ["fonts", "tokens", "chart"].map((name) =>
        node("link", { key: name, rel: "stylesheet", href: `/style/${name}.css` }),
      ),
      node("style", {}, style),
    ),
    node(
      "body",
      {},
      node("h1", {}, "Gallery of chart states"),
      node(
        "p",
        {},
        `${galleryStates.length} states, each in the paper and the night theme: on a slide, on a desk and on a phone.`,
      ),
      node(
        "nav",
        { "aria-label": "States" },
        galleryStates.map(({ name }) => node("a", { key: name, href: `#${name}` }, name)),
      ),
      galleryStates.map(section),
    ),
  );
  return `<!doctype html>\n${serialize(page)}\n`;
}

const section = (one: GalleryState) =>
  node(
    "section",
    { key: one.name, id: one.name },
    node("h2", {}, one.name),
    node("pre", {}, JSON.stringify(one.state)),
    sizes.map((size) =>
      node(
        "div",
        { key: size, class: "row" },
        themes.map((theme) => {
          const frame = frameAt(one, size, `${one.name}-${size}-${theme}-`);
          return node(
            "figure",
            { key: theme, "data-theme": theme, style: sideColours(one.story, theme) },
            chartFigure(one.chart, one.state, frame),
            node("figcaption", {}, `${size}, ${frame.width} × ${frame.height}, ${theme}`),
          );
        }),
      ),
    ),
  );

/** The colours of a story's sides in a theme; each story has its own. */
const sideColours = ({ sides }: Story, theme: (typeof themes)[number]): string =>
  Object.entries(sides)
    .map(([id, { colour }]) => `--side-${id}: ${colour[theme]};`)
    .join(" ");

const style = `
body { margin: 2rem; font: 400 15px/1.45 var(--sans); }
nav { display: flex; flex-wrap: wrap; gap: 4px 16px; }
pre { white-space: pre-wrap; }
.row { display: flex; flex-wrap: wrap; gap: 16px; margin-block-end: 16px; }
figure { margin: 0; padding: 16px; background: var(--background); color: var(--ink); }
`;
