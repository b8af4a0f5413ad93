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
