import { type Deck, type Slide, slidesOf, withBackup } from "../../deck/deck.ts";
import { plainText } from "../../deck/words.ts";
import { node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { tellingStep } from "../../views/read/chartFigure.ts";
import { aboutPage, cardSize } from "../../views/shared/about.ts";
import { slideCardPng } from "./card.ts";
import type { SiteFile } from "./offline.ts";

/** The maximum length of a description, in characters: about what sites show of it. */
const maxDescription = 240;

const css =
  ":root{color-scheme:light dark}body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 system-ui,sans-serif}" +
  "h1{font-family:Georgia,serif;line-height:1.2}img{display:block;width:100%;height:auto}a{color:inherit}";

/**
 * A script that goes on to the step in the address, or else to the slide. It is the same on every page, so that the
 * policy needs a single hash.
 */
const leadOn =
  'const way=document.querySelector("a.way");location.replace(way.href.split("#")[0]+(location.hash||way.hash))';

/**
 * A page for each slide of a deck, `s/<slide>/`, with the title, description and picture that sites show for a shared
 * link. It leads to the slide, at once if scripts run. `site` is the address of the deck, if that is known.
 */
export const socialPages = (deck: Deck, site?: string): Promise<readonly SiteFile[]> =>
  Promise.all(
    slidesOf(withBackup(deck)).map(
      async (slide): Promise<readonly SiteFile[]> => [
        { path: `s/${slide.id}/index.html`, content: socialPage(deck, slide, site) },
        { path: `s/${slide.id}/card.png`, content: await slideCardPng(deck, slide) },
      ],
    ),
  ).then((files) => files.flat());

/** The page of one slide. */
export function socialPage(deck: Deck, slide: Slide, site?: string): string {
  const isRead = slidesOf(deck).includes(slide);
  const { apart, figure, reading, sentence } = deck.story.language;
  const present = `../../#/${slide.id}`;
  const shown = slide.chart?.describe(slide.steps[tellingStep(slide)]?.state);
  const pictured = shown?.name ?? slide.title;
  const description = shortened(`${sentence(slide.caption)} ${plainText(slide.steps[0].words)}`);
  const about = {
    path: `s/${slide.id}/`,
    title: slide.title,
    description,
    pictured,
    card: `s/${slide.id}/card.png`,
    canonical: isRead ? "read/" : "",
  };
  const page = node(
    "html",
    { lang: deck.story.language.tag, dir: deck.story.language.direction === "rtl" && "rtl" },
    node(
      "head",
      {},
      node("meta", { charset: "utf-8" }),
      node("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      node("title", {}, `${slide.title} — ${deck.title}`),
      node("meta", { name: "description", content: description }),
      aboutPage(deck, about, site),
      node("link", { rel: "icon", href: "data:," }),
    ),
    node(
      "body",
      {},
      node(
        "main",
        {},
        node("h1", {}, slide.title),
        node("p", {}, description),
        node("img", {
          src: "card.png",
          ...cardSize,
          alt: shown ? figure.alternative(shown.name, shown.summary) : pictured,
        }),
        node(
          "p",
          {},
          node(
            "a",
            { class: "way", href: isRead ? `../../read/#${slide.id}` : present },
            isRead ? reading.readOn : reading.showIt,
          ),
          ...(isRead ? [apart, node("a", { href: present }, reading.presentThis)] : []),
        ),
      ),
    ),
  );
  return `<!doctype html>\n${serialize(page)
    .replace("</head>", `<style>${css}</style></head>`)
    .replace("</body>", `<script>${leadOn}</script></body>`)}\n`;
}

/** A text on one line, cut between words if it is too long; between letters in a script without spaces. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= maxDescription) return line;
  const cut = line.slice(0, maxDescription).replace(/[\uD800-\uDBFF]$/, "");
  const words = cut.replace(/\s+\S*$/, "");
  return `${words.length > maxDescription / 2 ? words : cut} …`;
}
