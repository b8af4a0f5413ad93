/**
 * The hand-out has a page for each step declared for print; the click-through one for every step; the reader is paper
 * held upright, with each page of the hand-out over its words and sources, and the charts' tables behind.
 */
export const forms = ["handout", "steps", "notes"] as const;
export type PrintForm = (typeof forms)[number];

export const themes = ["paper", "night", "contrast"] as const;
export type PrintTheme = (typeof themes)[number];

/** The paper of the reader; the other forms have pages of the size of a slide. */
export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** What the print pages are asked for. */
export interface PrintChoice {
  form: PrintForm;
  theme: PrintTheme;
  paper: Paper;
  /** The slides to print, by id; all where absent. */
  slides?: readonly string[];
}

/** Whether a text is one of some words. */
export const isOneOf = <Word extends string>(words: readonly Word[], text: string | null | undefined): text is Word =>
  words.some((word) => word === text);

/** Reads `?form=steps&theme=night&paper=letter&slides=a,b`; what is not understood is as if it were not there. */
export function printChoice(query: URLSearchParams): PrintChoice {
  const [form, theme, paper, slides] = ["form", "theme", "paper", "slides"].map((name) => query.get(name));
  return {
    form: isOneOf(forms, form) ? form : "handout",
    theme: isOneOf(themes, theme) ? theme : "paper",
    paper: isOneOf(papers, paper) ? paper : "a4",
    ...(slides && { slides: slides.split(",") }),
  };
}

/** The same as an address. */
export const printQuery = ({ form, theme, paper, slides }: PrintChoice): URLSearchParams =>
  new URLSearchParams({ form, theme, paper, ...(slides && { slides: slides.join(",") }) });
