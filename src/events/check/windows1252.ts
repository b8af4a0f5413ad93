/** The characters of the bytes 0x80 to 0x9F in Windows-1252; U+FFFD for the five that it leaves free. */
const characters = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";

/**
 * What a control character from U+0080 to U+009F was meant for, if a program took Windows-1252 for Latin-1: “ for
 * U+0093. Undefined for the five that Windows-1252 has no character for, and for all other characters.
 */
export function meantFor(control: string): string | undefined {
  const found = characters[control.charCodeAt(0) - 0x80];
  return found === "�" ? undefined : found;
}

/** A text in which each of these control characters is what it was meant for. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => meantFor(control) ?? control);
