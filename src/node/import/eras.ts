/** The eras of years, as they are written after them in five languages. */
const eras =
  "(?:BCE?|CE|AD|B\\.C\\.(?:E\\.)?|A\\.D\\.|C\\.E\\.|[vn]\\. ?(?:Chr|u\\. ?Z)\\.?|v\\. ?u\\. ?Z\\.|(?:av|apr?|ap)\\. ?J\\.?-?C\\.?|[ad]\\. ?(?:de |e\\. ?)?C\\.?|ق\\.? ?م\\.?|م\\.?)";

/** An era at the end of a text. */
export const eraAfter = new RegExp(`(?<=[\\s\\d])${eras}$`, "iu");

/** An era right after a year, at the start of the text that follows it. */
export const eraNext = new RegExp(`^ ?${eras}(?!\\p{L})`, "iu");

/** The era at the end of a text, with the space before it; empty if there is none. */
export function eraAtEnd(text: string): string {
  const [era = ""] = eraAfter.exec(text) ?? [];
  return era && text.slice(text.slice(0, -era.length).trimEnd().length);
}

/** Whether an era is that before the year 1. */
export const isBefore = (era: string): boolean => /^(?:b|v|av|a\. ?(?:de |e\. ?)?c|ق)/i.test(era);
