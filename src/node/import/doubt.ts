/** What stands for "about" before a date, in nine languages. */
const about =
  /^(?:(?:(?:on|in) or (?:about|around)|c|ca|fl|circa|zirka|about|around|approx|approximately|um|gegen|etwa|ungefähr|vers|env|environ|autour de|aux environs de|hacia|alrededor de|aproximadamente|intorno al|verso il|نحو|حوالي|約|约|大约|およそ|약)\.?(?=[\s\d])|(?:c|ca)\.(?=\p{L})|[hv]\.(?=[\s\d])|~)\s*/iu;
const aboutAfterwards = /(?:\s+(?:ca\.?|circa|env\.|aprox\.)|\s*(?:頃|ごろ|左右|경))$/i;

/** What stands for "probably" before a date, and for "uncertain" after it. */
const unsureBefore =
  /^(?:wohl|vermutlich|wahrscheinlich|möglicherweise|vielleicht|probably|prob\.|possibly|poss\.|perhaps|maybe|likely|presumably|probablement|sans doute|peut-être|vraisemblablement|probablemente|posiblemente|quizás?|tal vez|probabilmente|forse|ربما|على الأرجح)\s+/i;
const unsureAfter =
  /(?:\s*\?|\s*\((?:\?|uncertain|disputed|umstritten|contesté|contestée|discutido|discutida|متنازع عليه|probably|possibly|unsicher|fraglich|wohl|vermutlich|incertain|incertaine|probablement|incierto|incierta|probablemente|incerto|incerta|probabilmente|غير مؤكد)\))$/i;

/** What says that a date stands on the thing itself. */
const dated =
  "(?:(?:sign(?:iert|ed|é|ée|\\.)?|firmad[oa]|firmat[oa]) (?:u\\.|und|and|et|y|e|&) )?(?:dat(?:iert|ed|\\.)|datée?|fechad[oa]|datat[oa])";
const datedBefore = new RegExp(`^${dated}\\s+(?=\\d)`, "i");
const datedAfter = new RegExp(`(?:,? ${dated}|\\s*\\(${dated}\\))$`, "i");

/** A date without what is said of it, and what that is. */
interface Doubted {
  core: string;
  rough: boolean;
  unsure: boolean;
  /** True if the text says more of the date than EDTF can. */
  saysMore: boolean;
}

/** Whether a text begins with "about" or what stands for it. */
export const isApproximate = (text: string): boolean => about.test(text.trim());

/** Tells a date from the doubt about it: "probably c. 1520", "vers 1520 ?", "1563 (datiert)". */
export function doubtOf(text: string): Doubted {
  const said = { core: text.trim(), rough: false, unsure: false, saysMore: false };
  const removed = (words: RegExp): boolean => {
    const rest = said.core.replace(words, "").trim();
    const isThere = rest !== said.core;
    said.core = rest;
    return isThere;
  };
  // Each may stand within the other: "probably c. 1520", "c. 1520 (?)".
  for (let before = ""; before !== said.core; ) {
    before = said.core;
    said.unsure = removed(unsureAfter) || said.unsure;
    said.saysMore = removed(datedBefore) || removed(datedAfter) || said.saysMore;
    said.unsure = removed(unsureBefore) || said.unsure;
    said.rough = removed(about) || removed(aboutAfterwards) || said.rough;
  }
  return said;
}
