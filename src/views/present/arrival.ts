/** What is known of the slide and step that somebody has come to; both are counted from 0. */
export interface Arrival {
  slide: number;
  slides: number;
  title: string;
  step: number;
  steps: number;
  /** The line under the title at that step; empty where there is none, or where it is not known. */
  caption: string;
}

/** The title of the window at a slide of a deck: "Slide title · Deck title". */
export const titleWords = (title: string, deck: string): string =>
  title && title !== deck ? `${title} · ${deck}` : deck;

/** What a screen reader is told on arriving: "Slide 4 of 10: title. Step 2 of 3: caption." */
export function statusWords({ slide, slides, title, step, steps, caption }: Arrival): string {
  const said = sentence(caption);
  const at = steps > 1 ? `Step ${step + 1} of ${steps}${said ? `: ${said}` : "."}` : said;
  return `Slide ${slide + 1} of ${slides}: ${sentence(title)} ${at}`.trim();
}

const sentence = (text: string): string => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);
