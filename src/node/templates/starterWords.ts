import { translations } from "./translated.ts";

/** The placeholder words of an imported deck, which the check finds if they are left. */
export const toWrite = {
  subtitle: "Write here in a few words what it is about",
  description: "Write here in one or two sentences what the deck tells.",
  author: "Write your name here",
  licence: "Write here under which licence it may be used.",
  alt: "Write here what it shows.",
  credit: "Write here who made it.",
  sources: "Write here what all of this rests on.",
} as const;

/** What else an import writes itself. */
export const imported = {
  keyword: "timeline",
  whole: "Overview",
  parts: "Period by period",
  howWeKnow: "How we know",
  onOneLine: "All of it on one line",
  where: "Where it happened",
  restsOn: "What it rests on",
  sources: "The sources behind the events, by what kind of publisher they are",
  readFrom: "{events}, read from {file}.",
  onTheMap: "{events} on the map",
  more: "The chart shows {count} more.",
  event: "Event",
  era: "Era",
  untitled: "Untitled",
  aPlace: "A place",
  place: "place",
  webPage: "a web page",
  timeline: "The timeline {file}",
  file: "The file {file}",
  noCoordinates: "The imported file gives no coordinates for it.",
} as const;

type Text = (typeof toWrite)[keyof typeof toWrite] | (typeof imported)[keyof typeof imported];

/** Says a text of an imported deck, with what stands in braces replaced. */
export type Say = (text: Text, filled?: Readonly<Record<string, string>>) => string;

/** How the texts of an imported deck are said in the language of a BCP 47 tag; in English if absent. */
export const sayIn = (tag = "en"): Say => {
  const texts = translations[new Intl.Locale(tag).language] ?? {};
  return (text, filled = {}) => (texts[text] ?? text).replace(/\{(\w+)\}/g, (whole, name) => filled[name] ?? whole);
};
